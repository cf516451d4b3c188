/// One place that releases are collected from.
package enum CollectSetting: Hashable, Sendable {
  /// Every release and CSV in the folder at this path.
  case folder(String)
  /// The file at this path.
  case file(String)
  /// The document at an address of http, https or file.
  case address(String)
  /// The documents that a feed names in RSS or Atom: those with each word of `match` in their title
  /// or address.
  case feed(String, match: String)
  /// The documents that a page links to, chosen in the same way.
  case listing(String, match: String)
}

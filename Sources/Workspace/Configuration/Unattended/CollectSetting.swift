/// One place that releases are collected from.
package enum CollectSetting: Hashable, Sendable {
  /// Every release and CSV in the folder at this path.
  case folder(String)
  /// The file at this path.
  case file(String)
  /// The document at an address of http, https or file.
  case address(String)
  /// The documents that a feed names in RSS or Atom, those that match.
  case feed(String, match: LinkMatch)
  /// The documents that a page links to, those that match.
  case listing(String, match: LinkMatch)
}

/// Which links of a feed or page are taken: those with every word in their title or address.
package struct LinkMatch: Hashable, Sendable {
  /// In lower case; none matches everything.
  package let words: [String]

  package init(_ text: String) {
    words = text.lowercased().split(whereSeparator: { $0.isWhitespace }).map(String.init)
  }

  package func matches(title: String, address: String) -> Bool {
    let text = "\(title) \(address)".lowercased()
    return words.allSatisfy { text.contains($0) }
  }
}

/// Where something stands on a page: its marked content there.
struct ContentKey: Hashable, Sendable {
  /// From 0.
  let page: Int
  let number: Int
}

/// Where something stands in the document, as a reader would say.
package struct ContentPlace: Hashable, Sendable {
  /// What it is part of.
  package enum Kind: Hashable, Sendable {
    case text
    /// A cell: the title of the table (empty for one without), its row and its column.
    case table(title: String, row: String, column: String)
    /// A figure, by its alternative text.
    case figure(String)
  }

  /// The heading that it stands under; empty before the first.
  package let heading: String
  package let kind: Kind

  package init(heading: String, kind: Kind) {
    self.heading = heading
    self.kind = kind
  }
}

/// A piece of an article's text, of what CommonMark can say and the house prints.
package indirect enum Passage: Hashable, Sendable {
  case paragraph([Words])
  case heading(String)
  case list(items: [[Words]], isOrdered: Bool)
  case quotation([[Words]])
}

/// Words of one look.
package struct Words: Hashable, Sendable {
  package enum Emphasis: Hashable, Sendable { case none, emphasis, strong, code }

  package var text: String
  package var emphasis: Emphasis
  /// `http`, `https` or `mailto`; `nil` for words that lead nowhere.
  package var address: String?

  package init(_ text: String, emphasis: Emphasis = .none, address: String? = nil) {
    self.text = text
    self.emphasis = emphasis
    self.address = address
  }
}

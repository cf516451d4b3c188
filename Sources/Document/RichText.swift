/// Words of one paragraph, some of them emphasized or leading somewhere.
package struct RichText: Hashable, Sendable {
  /// Words of one look.
  package struct Span: Hashable, Sendable {
    package enum Emphasis: Hashable, Sendable {
      case none
      /// Set in the family's stronger weight, for the house has no italics.
      case emphasis
      case strong
      /// A literal, such as a file name.
      case code
    }

    package var text: String
    package var emphasis: Emphasis
    /// An address with its scheme; `nil` for words that lead nowhere.
    package var address: String?

    package init(_ text: String, emphasis: Emphasis = .none, address: String? = nil) {
      self.text = text
      self.emphasis = emphasis
      self.address = address
    }
  }

  package var spans: [Span]

  package init(_ spans: [Span]) {
    self.spans = spans
  }

  /// Words without emphasis or links.
  package init(_ text: String) {
    self.init(text.isEmpty ? [] : [Span(text)])
  }

  /// The words alone.
  package var plain: String { spans.map(\.text).joined() }

  package var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }
}

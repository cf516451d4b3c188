/// One piece of a section.
package indirect enum Block: Hashable, Sendable {
  /// A heading under the section's title, level 2 or 3.
  case heading(String, level: Int)
  /// Article text.
  case paragraph(RichText)
  /// Small explanatory text.
  case note(RichText)
  case list(items: [RichText], isOrdered: Bool)
  case table(DataTable)
  /// A chart over the width it is placed in, numbered in order of appearance.
  case figure(ChartFigure)
  case factBox(FactBox)
  case article(Article)
  case events(EventList)
  case caseBox(CaseBox)
  /// The marks of the charts, drawn beside their meaning.
  case chartMarks
  /// Small text, headings and tables that run through two columns of about one height, and go on
  /// over the page.
  case balanced([Block])
  /// Two columns, 246 points each, side by side; kept on one page.
  case columns(left: [Block], right: [Block])
}

/// A panel with one to three large numbers.
package struct FactBox: Hashable, Sendable {
  package struct Fact: Hashable, Sendable {
    package var number: String
    package var caption: String
    /// Whether it is of the second measure, in its color.
    package var isSecond: Bool

    package init(number: String, caption: String, isSecond: Bool = false) {
      self.number = number
      self.caption = caption
      self.isSecond = isSecond
    }
  }

  package var label: String
  package var facts: [Fact]

  package init(label: String, facts: [Fact]) {
    self.label = label
    self.facts = facts
  }
}

extension Block {
  /// Article text without emphasis or links.
  package static func paragraph(_ text: String) -> Block { .paragraph(RichText(text)) }

  /// Small explanatory text without emphasis or links.
  package static func note(_ text: String) -> Block { .note(RichText(text)) }
}

internal import Scene

/// Sets text in lines, with the measures of the faces that it will be drawn in.
struct TextSetter {
  let measuring: any TextMeasuring

  func width(of text: String, in style: TextStyle) -> Double {
    measuring.width(of: text, in: style)
  }

  func lines(
    of text: String,
    in style: TextStyle,
    width: Double,
    indent: Double = 0
  ) -> [String] {
    breaker(style).lines(of: text, width: width, indent: indent)
  }

  func balancedLines(of text: String, in style: TextStyle, width: Double) -> [String] {
    breaker(style).balancedLines(of: text, width: width)
  }

  /// Lines of a text that wants to be one line: set smaller, but not below `smallest`, and broken
  /// where that does not help.
  func fitted(
    _ text: String,
    in style: TextStyle,
    width: Double,
    smallest: Double
  ) -> (lines: [String], style: TextStyle) {
    let natural = self.width(of: text, in: style)
    guard natural > width, natural > 0 else {
      return (lines(of: text, in: style, width: width), style)
    }
    var small = style
    // Widths grow with the size; a hundredth is left for rounding.
    small.size = max(smallest, min(style.size, style.size * width / natural - 0.01))
    return (lines(of: text, in: small, width: width), small)
  }

  /// One line of a text that may be cut, for page furniture only.
  func abridged(_ text: String, in style: TextStyle, width: Double) -> String {
    if self.width(of: text, in: style) <= width { return text }
    let lines = breaker(style).lines(of: text, width: width - self.width(of: "…", in: style))
    return (lines.first ?? "") + "…"
  }

  private func breaker(_ style: TextStyle) -> LineBreaker {
    LineBreaker { measuring.width(of: $0, in: style) }
  }
}

extension Item {
  /// Text from the left, or nothing for an empty string.
  static func line(
    _ text: String,
    _ x: Double,
    _ y: Double,
    _ style: TextStyle,
    anchor: TextRun.Anchor = .start
  ) -> [Item] {
    text.isEmpty ? [] : [.text(TextRun(text, at: Point(x, y), anchor: anchor, style: style))]
  }

  /// Lines of text, `leading` apart; the first stands on `y`.
  static func lines(
    _ lines: [String],
    _ x: Double,
    _ y: Double,
    _ style: TextStyle,
    leading: Double,
    anchor: TextRun.Anchor = .start
  ) -> [Item] {
    lines.enumerated().flatMap { index, text in
      line(text, x, y + Double(index) * leading, style, anchor: anchor)
    }
  }

  /// A horizontal rule, centered on `y`.
  static func rule(_ y: Double, from left: Double = 0, to right: Double, _ stroke: Stroke) -> Item {
    .stroke(.line(Point(left, y), Point(right, y)), stroke)
  }

  /// Items that are part of the page's furniture, or none.
  static func artifact(_ items: [Item]) -> [Item] {
    items.isEmpty ? [] : [.group(Group(.artifact, items: items))]
  }

  /// Items with what they are to a reader who cannot see them, or none.
  static func marked(_ role: Role, _ items: [Item]) -> [Item] {
    items.isEmpty ? [] : [.group(Group(role, items: items))]
  }
}

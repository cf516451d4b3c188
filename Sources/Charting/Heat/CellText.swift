import Scene

/// A number in a small box: at its size, or smaller, or in two lines, and never cut.
struct CellText: Hashable {
  let lines: [String]
  let style: TextStyle

  /// The first form that fits `width`, no smaller than `smallest`; `nil` where none does.
  ///
  /// `lineLimit` is 2 where the box is high enough.
  init?(
    _ text: String,
    style: TextStyle,
    smallest: Double,
    width: Double,
    lineLimit: Int,
    measurer: any TextMeasuring
  ) {
    var small = style
    small.size = min(style.size, smallest)
    let halves = CellText.halves(of: text)
    let forms = [([text], style), ([text], small)] + halves.map { ($0, small) }
    let fitting = forms.first { lines, style in
      lines.count <= lineLimit && lines.allSatisfy { measurer.width(of: $0, in: style) <= width }
    }
    guard let fitting else { return nil }
    lines = fitting.0
    self.style = fitting.1
  }

  /// The text broken after each space or dash, nearest to its middle first.
  private static func halves(of text: String) -> [[String]] {
    let breaks = text.indices.dropFirst().filter { index in
      let before = text[text.index(before: index)]
      return before == "–" || before == " " || before == "\u{A0}"
    }
    let halves = breaks.map { index -> [String] in
      let first = text[..<index]
      let isSpace = first.last != "–"
      return [String(isSpace ? first.dropLast() : first), String(text[index...])]
    }
    func longest(_ lines: [String]) -> Int { lines.map(\.count).max() ?? 0 }
    return halves.sorted { longest($0) < longest($1) }
  }

  /// The lines around the middle of a box.
  func runs(at x: Double, _ anchor: TextRun.Anchor, centeredOn y: Double) -> [TextRun] {
    let leading = 1.15 * style.size
    let first = style.baseline(centeredOn: y) - Double(lines.count - 1) * leading / 2
    return lines.enumerated().map { index, line in
      TextRun(line, at: Point(x, first + Double(index) * leading), anchor: anchor, style: style)
    }
  }

  func width(_ measurer: any TextMeasuring) -> Double {
    lines.map { measurer.width(of: $0, in: style) }.max() ?? 0
  }
}

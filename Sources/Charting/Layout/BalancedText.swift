package import Scene

/// A paragraph set in lines of about one length.
package struct BalancedText: Hashable, Sendable {
  package var lines: [String]
  /// Whether words were left out; the last line then ends in an ellipsis.
  package var isCut: Bool

  /// Breaks `text` at its spaces (not at no-break spaces) into at most `limit` lines.
  ///
  /// The line count is what greedy filling of `width` needs; then bisection finds the smallest
  /// width that keeps this count, and the text is set in that. `indent` is what the first line has
  /// less. Without `isBalanced` the lines fill the width. A word wider than `width` is cut between characters. Text that needs more than `limit`
  /// lines fills them at full width and ends in an ellipsis.
  package init(
    _ text: String,
    style: TextStyle,
    width: Double,
    limit: Int,
    indent: Double = 0,
    isBalanced: Bool = true,
    measuring: any TextMeasuring
  ) {
    let setter = LineSetter(text, style: style, width: width, indent: indent, measurer: measuring)
    let full = setter.breaks(in: width)
    guard full.count <= limit else {
      lines = setter.cutLines(full, limit: limit, width: width)
      isCut = true
      return
    }
    isCut = false
    var (tooNarrow, enough) = (0.0, width)
    // Each step halves the interval: 12 of them leave less than a half of a thousandth of the
    // width, finer than any difference between two breaks that is worth having.
    for _ in 0..<12 where isBalanced && full.count > 1 {
      let middle = (tooNarrow + enough) / 2
      if setter.breaks(in: middle).count <= full.count, middle >= setter.widestWord {
        enough = middle
      } else {
        tooNarrow = middle
      }
    }
    lines = setter.breaks(in: enough).map(setter.line)
  }
}

/// Words with their widths, so that bisection measures nothing twice.
private struct LineSetter {
  let words: [String]
  let widths: [Double]
  let space: Double
  let indent: Double
  let style: TextStyle
  let measurer: any TextMeasuring

  var widestWord: Double { widths.max() ?? 0 }

  init(
    _ text: String,
    style: TextStyle,
    width: Double,
    indent: Double,
    measurer: any TextMeasuring
  ) {
    self.style = style
    self.measurer = measurer
    self.indent = indent
    var words: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      words += Self.pieces(String(word), width: width - indent) {
        measurer.width(of: $0, in: style)
      }
    }
    self.words = words
    widths = words.map { measurer.width(of: $0, in: style) }
    space = measurer.width(of: " ", in: style)
  }

  /// `word` in pieces that each fit `width`, at least one character long.
  private static func pieces(
    _ word: String,
    width: Double,
    measure: (String) -> Double
  ) -> [String] {
    guard measure(word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, measure(piece + String(character)) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  /// The words of each line when lines are filled greedily.
  func breaks(in width: Double) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var end = indent
    for index in words.indices {
      let extended = end + (index > start ? space : 0) + widths[index]
      if index > start, extended > width + 1e-6 {
        lines.append(start..<index)
        (start, end) = (index, widths[index])
      } else {
        end = extended
      }
    }
    if start < words.count { lines.append(start..<words.count) }
    return lines
  }

  func line(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }

  /// The first `limit` lines, the last one shortened word by word until an ellipsis fits.
  func cutLines(_ full: [Range<Int>], limit: Int, width: Double) -> [String] {
    guard limit > 0 else { return [] }
    let kept = full.prefix(limit)
    var lines = kept.map(line)
    guard let last = kept.last else { return [] }
    let available = kept.count == 1 ? width - indent : width
    for end in stride(from: last.upperBound, to: last.lowerBound, by: -1) {
      let text = line(last.lowerBound..<end) + "…"
      lines[lines.count - 1] = text
      if measurer.width(of: text, in: style) <= available { return lines }
    }
    while lines[lines.count - 1].count > 2,
      measurer.width(of: lines[lines.count - 1], in: style) > available
    {
      lines[lines.count - 1] = String(lines[lines.count - 1].dropLast(2)) + "…"
    }
    return lines
  }
}

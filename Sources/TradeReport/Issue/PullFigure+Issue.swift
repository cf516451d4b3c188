import Document
import Issue

extension PullFigure {
  /// The figure with its number, and the scale behind it, told from the words around them.
  init(_ figure: IssueFigure) {
    let words = figure.text.split(whereSeparator: \.isWhitespace).map(String.init)
    let start = words.firstIndex { $0.contains(where: \.isWholeNumber) } ?? 0
    let scales = words.dropFirst(start + 1).prefix { PullFigure.scales.contains($0) }.count
    let end = min(words.count, start + 1 + scales)
    func joined(_ words: ArraySlice<String>) -> String { words.joined(separator: " ") }
    self.init(
      lead: Typography.bound(joined(words[..<start])),
      number: Typography.unbroken(joined(words[start..<end])),
      unit: Typography.bound(joined(words[end...])),
      caption: Typography.bound(figure.caption)
    )
  }

  private static let scales: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "percent",
  ]
}

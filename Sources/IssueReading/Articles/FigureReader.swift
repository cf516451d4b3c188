import Issue
import TradeFigures
import YAMLReading

/// Reads the figure that an article sets large beside its text.
///
/// It must stand in the text word for word: what is set large may not say more than what is written.
struct FigureReader {
  let fields: FieldReader<ArticleKey>
  let body: [Passage]

  /// The figure; `nil` where there is none, or none that may be printed.
  func figure() -> IssueFigure? {
    guard fields[.figure] != nil else {
      if let caption = fields[.figureCaption] {
        refuse(.figureCaption, caption.text ?? "", "there is no figure that it belongs to")
      }
      return nil
    }
    let text = fields.text(.figure)
    let caption = fields.text(.figureCaption)
    guard !text.isEmpty, !caption.isEmpty else { return nil }
    if let reason = FigureQuotation(text).fault(in: body) {
      refuse(.figure, text, reason)
      return nil
    }
    return IssueFigure(text: text, caption: caption)
  }

  private func refuse(_ key: ArticleKey, _ value: String, _ reason: String) {
    fields.note(
      YAMLFault(
        line: fields.line(of: key),
        .badValue(key: key.rawValue, value: value, reason: reason, known: [])
      )
    )
  }
}

/// Words with a number that are quoted from a text.
struct FigureQuotation {
  private let words: [String]

  init(_ text: String) {
    words = FigureQuotation.words(of: text)
  }

  /// Why the words cannot be quoted from `body`; `nil` where they can.
  func fault(in body: [Passage]) -> String? {
    guard words.contains(where: { $0.contains(where: \.isWholeNumber) }) else {
      return "it must hold a number in digits"
    }
    var isCut = false
    for text in body.flatMap(\.texts) {
      let written = FigureQuotation.words(of: text)
      for start in written.indices where isFound(in: written, at: start) {
        if !cutsNumber(of: written, at: start) { return nil }
        isCut = true
      }
    }
    return isCut
      ? "in the text a word beside it, such as “more than” or “million”, belongs to the number"
      : "these words do not stand in the text of the article"
  }

  /// Split at white space, with one form of apostrophe.
  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { word in
      String(word.map { $0 == "’" ? "'" : $0 })
    }
  }

  private func isFound(in written: [String], at start: Int) -> Bool {
    guard start + words.count <= written.count else { return false }
    return words.indices.allSatisfy { index in
      var word = written[start + index]
      if index == 0, words[0] != word { word = word.withoutOpening }
      if index == words.count - 1, words[index] != word { word = word.withoutClosing }
      return word == words[index]
    }
  }

  /// Whether a qualifier before the words, or a scale after them, is left out.
  private func cutsNumber(of written: [String], at start: Int) -> Bool {
    let lead = words.prefix { !$0.contains(where: \.isWholeNumber) }
    let before = written[..<start].suffix(FigureQuotation.longestQualifier)
    let isQualified = before.indices.contains { first in
      let phrase = written[first..<start].enumerated().map { $0 == 0 ? $1.withoutOpening : $1 }
      return Qualifier((phrase + lead).joined(separator: " ")) != nil
    }
    let end = start + words.count
    guard !isQualified, end < written.count, words.last?.last?.isWholeNumber == true,
      written[end - 1].last?.isWholeNumber == true
    else { return isQualified }
    return FigureQuotation.scales.contains(written[end].withoutClosing.lowercased())
  }

  private static let longestQualifier = 4
  private static let scales: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "percent", "percentage",
  ]
}

extension Passage {
  /// Its paragraphs as plain text.
  fileprivate var texts: [String] {
    func plain(_ words: [Words]) -> String { words.map(\.text).joined() }
    switch self {
    case .paragraph(let words): return [plain(words)]
    case .heading(let text): return [text]
    case .list(let items, _): return items.map(plain)
    case .quotation(let paragraphs): return paragraphs.map(plain)
    }
  }
}

extension String {
  fileprivate var withoutOpening: String { String(drop { "(“‘\"'—–".contains($0) }) }

  fileprivate var withoutClosing: String {
    var text = self[...]
    while let last = text.last, ".,;:!?)”’\"'—–".contains(last) { text.removeLast() }
    return String(text)
  }
}

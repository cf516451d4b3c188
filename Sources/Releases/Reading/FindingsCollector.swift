import CivilTime
import Quantities
import TradeFigures

/// Gathers the figures of a release: once each, the body's wording before a heading's.
struct FindingsCollector {
  struct Report: Hashable {
    let sentence: Sentence
    let reason: String

    static func == (a: Report, b: Report) -> Bool { a.sentence.bytes == b.sentence.bytes }
    func hash(into hasher: inout Hasher) { hasher.combine(sentence.bytes) }
  }

  private struct Key: Hashable {
    let month: Month
    let measure: MeasureID
  }

  private var stated: [Key: FoundFigure] = [:]
  private var headings: [(FoundFigure, Sentence)] = []
  private(set) var figures: [FoundFigure] = []
  private(set) var reports: [Report] = []

  mutating func add(_ reader: SentenceReader) {
    let sentence = reader.clauses.sentence
    for figure in reader.figures {
      if sentence.kind == .heading {
        headings.append((figure, sentence))
      } else {
        add(figure, of: sentence)
      }
    }
    if let reason = reader.reason { report(sentence, reason) }
  }

  /// Takes the headings in, where the body does not say the same.
  mutating func finish() {
    for (figure, sentence) in headings { add(figure, of: sentence, isHeading: true) }
    headings = []
    figures.sort { $0.offset < $1.offset }
    reports.sort { $0.sentence.bytes.lowerBound < $1.sentence.bytes.lowerBound }
  }

  private mutating func add(_ figure: FoundFigure, of sentence: Sentence, isHeading: Bool = false) {
    let key = Key(month: figure.month, measure: figure.measure)
    guard let first = stated[key] else {
      stated[key] = figure
      figures.append(figure)
      return
    }
    if first.figure.content == figure.figure.content || first.figure.value == figure.figure.value,
      first.figure.valueText == figure.figure.valueText
    {
      return
    }
    if isHeading, let a = first.figure.bounds, let b = figure.figure.bounds, a.overlaps(b) {
      return
    }
    report(sentence, "two figures for \(figure.measure) in \(figure.month)")
  }

  private mutating func report(_ sentence: Sentence, _ reason: String) {
    let report = Report(sentence: sentence, reason: reason)
    if reports.last != report { reports.append(report) }
  }
}

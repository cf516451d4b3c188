import CivilTime
import TradeFigures
import TradeStatistics

/// The last lines of a chart: where its figures come from, and what a reader should know of them.
struct SourceLine {
  let edition: Edition
  /// The measures that were plotted, computed rates included.
  let measures: [MeasureID]
  /// The months plotted, in order.
  let months: [Month]

  /// Three lines of a column hold this many characters, and the remark on shading that layout adds.
  static let mostCharacters = 200

  init(edition: Edition, measures: [MeasureID], months: [Month]) {
    self.edition = edition
    self.measures = measures
    self.months = months
  }

  init(edition: Edition, measures: [MeasureID], window: ClosedRange<Month>) {
    self.init(edition: edition, measures: measures, months: Array(window))
  }

  /// The source, what is under query, as many notes as have room, then the remark on rounding.
  ///
  /// What is under query comes with its reasons only where they leave room for all notes.
  ///
  /// - Parameter notes: the most needed first.
  /// - Returns: one paragraph.
  func text(notes: [String] = []) -> String {
    let end = "Figures are rounded as published."
    let queries = underQuery
    let full = ["Source: \(origin).", queries.full].filter { !$0.isEmpty } + notes + [end]
    guard full.joined(separator: " ").count > SourceLine.mostCharacters else {
      return full.joined(separator: " ")
    }
    var text = "Source: \(origin)."
    for note in [queries.short] + notes
    where !note.isEmpty && text.count + note.count + end.count + 2 <= SourceLine.mostCharacters {
      text += " \(note)"
    }
    return "\(text) \(end)"
  }

  /// A published figure that the chart rests on.
  private struct Figure: Hashable {
    let measure: MeasureID
    let month: Month
  }

  /// The figures plotted, and those that a plotted rate is computed from.
  private var figures: [Figure] {
    var seen: Set<Figure> = []
    return measures.flatMap { measure in months.flatMap { figures(of: measure, in: $0) } }
      .filter { seen.insert($0).inserted }
  }

  private func figures(of measure: MeasureID, in month: Month) -> [Figure] {
    guard let rate = DerivedMeasure.named(measure) else {
      return [Figure(measure: measure, month: month)]
    }
    guard edition.statistics.value(of: measure, in: month) != nil else { return [] }
    return [rate.numerator, rate.denominator].map { Figure(measure: $0, month: month) }
  }

  private var readings: [Reading] {
    figures.compactMap { edition.reading($0.measure, in: $0.month) }
  }

  /// Says which figures are second-hand.
  private var origin: String {
    let releases = "\(edition.settings.publisherShortName) monthly releases"
    let secondary = readings.filter { $0.shown.source.kind != .publisher }
    if secondary.isEmpty { return releases }
    return secondary.count == readings.count
      ? "\(releases) as quoted in the trade press"
      : "\(releases), some as quoted in the trade press"
  }

  /// `Under query: October 2022 (far off both neighbors).`, and the same without reasons.
  private var underQuery: (full: String, short: String) {
    let figures = Set(figures)
    guard let first = months.min(), let last = months.max() else { return ("", "") }
    let queries = Queries(edition: edition).all(of: figures.map(\.measure), in: first...last)
      .filter { figures.contains(Figure(measure: $0.measure, month: $0.month)) }
    guard !queries.isEmpty else { return ("", "") }
    var months: [Month] = []
    for query in queries where !months.contains(query.month) { months.append(query.month) }
    let reasons = months.map { month in
      "\(month.title) (\(queries.first { $0.month == month }?.shortReason ?? ""))"
    }
    return (
      full: "Under query: \(reasons.joined(separator: "; ")).",
      short: "Under query: \(Lists.months(months.sorted()))."
    )
  }
}

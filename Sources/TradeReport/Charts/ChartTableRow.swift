import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// One measure in one month as a row of a chart's table.
struct ChartTableRow {
  let edition: Edition
  let measure: MeasureID
  let month: Month

  /// The fields by column; of an open conflict, each reading's in the order of values, with `; `.
  var fields: [ChartTable.Column: String] {
    var fields: [ChartTable.Column: String] = [
      .month: month.description, .measure: measure.text,
      .unit: edition.statistics.unit(of: measure)?.rawValue ?? "",
      .status: status.rawValue, .flags: flags,
    ]
    if let value = edition.statistics.value(of: measure, in: month) {
      fields[.value] = value.estimate.value.description
      fields[.lower] = value.bounds.lower.description
      fields[.upper] = value.bounds.upper.description
      fields[.lowerOpen] = String(value.bounds.lowerIsOpen)
      fields[.upperOpen] = String(value.bounds.upperIsOpen)
    } else {
      fields[.value] = reading?.figure.valueText
    }
    fields[.asPrinted] = listed(observations.map(\.figure.asPrinted))
    fields[.qualifier] = listed(observations.map(\.figure.qualifier.text))
    fields[.source] = listed(evidence.map(\.source.address))
    fields[.sha256] = listed(evidence.map(\.source.sha256))
    return fields
  }

  private var reading: Reading? { edition.reading(measure, in: month) }

  /// The published figures; of an open conflict all of them, whatever the order of arrival.
  private var observations: [Observation] {
    guard let reading else { return [] }
    guard reading.isConflict else { return [reading.shown] }
    return reading.readings.sorted { a, b in
      guard a.figure.value == b.figure.value else {
        return a.figure.value ?? .zero < b.figure.value ?? .zero
      }
      return (a.figure.phrase, a.source.address) < (b.figure.phrase, b.source.address)
    }
  }

  /// What the row rests on: of a computed value, the figures that it is computed from.
  private var evidence: [Observation] {
    guard DerivedMeasure.named(measure) != nil else { return observations }
    return edition.statistics.value(of: measure, in: month)?.evidence ?? []
  }

  /// Whether there is a figure, and if not, why.
  var status: ChartTable.Status {
    if reading != nil { return .published }
    if edition.isOnRecord(measure, in: month) { return .computed }
    let isShare = ModeTable.modes.contains { $0.measure == measure }
    return isShare && edition.statistics.modeShares(in: month) != nil
      ? .notPublishedSeparately : .noFigure
  }

  private var flags: String {
    let letters = Flags(edition: edition).letters(measure, in: month)
    let words = Flags.meanings.filter { letters.contains($0.letter) }.map(\.words)
    return listed(words + (reading?.isConflict == true ? ["sources disagree"] : []))
  }

  /// Several texts in one field; empty where all of them are.
  private func listed(_ texts: [String]) -> String {
    texts.allSatisfy(\.isEmpty) ? "" : texts.joined(separator: "; ")
  }
}

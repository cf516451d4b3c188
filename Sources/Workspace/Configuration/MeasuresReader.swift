import Quantities
import TradeFigures
import YAMLReading

/// Reads the list of measures that a configuration declares.
struct MeasuresReader {
  /// Identifiers of derived statistics, which no measure may take.
  static let derived = [
    "effective-duty-rate", "average-entry-value", "average-counterfeit-msrp",
    "audit-collection-ratio",
  ]

  func read(_ value: YAMLValue) throws(YAMLFault) -> [Measure] {
    guard let items = value.items else {
      throw value.wrongType("measures", "a list of measures")
    }
    var measures: [Measure] = []
    for item in items {
      measures.append(try measure(item, after: measures))
    }
    return measures
  }

  private func measure(
    _ item: YAMLValue,
    after others: [Measure]
  ) throws(YAMLFault) -> Measure {
    let record = try YAMLRecord<MeasureKey>(item, called: "a measure")
    let unit: MeasurementUnit = try record.required(.unit).choice("unit")
    return Measure(
      id: try identifier(try record.required(.id), after: others),
      title: try record.required(.title).line("title"),
      unit: unit,
      total: try total(record[.total], unit)
    )
  }

  private func identifier(
    _ value: YAMLValue,
    after others: [Measure]
  ) throws(YAMLFault) -> MeasureID {
    let text = try value.line("id")
    let isWellFormed =
      text.first.map { ("a"..."z").contains($0) } == true
      && text.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    guard isWellFormed else {
      throw value.badValue("id", text, "it must be of a-z, 0-9 and -, with a letter first")
    }
    let id = MeasureID(text)
    guard MeasureCatalog.builtIn[id] == nil, !MeasuresReader.derived.contains(text) else {
      throw value.badValue("id", text, "the program has a measure of that name")
    }
    guard !others.contains(where: { $0.id == id }) else {
      throw value.badValue("id", text, "it is declared twice")
    }
    return id
  }

  /// Counts and amounts add up over months unless told otherwise; shares and orders do not.
  private func total(
    _ value: YAMLValue?,
    _ unit: MeasurementUnit
  ) throws(YAMLFault) -> Measure.Total {
    let adds = unit != .percent && unit != .order
    guard let value else { return adds ? .sum : .none }
    let word = try value.line("total")
    let known: [Measure.Total] =
      switch unit {
      case .count, .usd, .pounds: [.sum, .none]
      case .percent: [.valueWeighted, .none]
      case .order: [.none]
      }
    guard let total = known.first(where: { $0.rawValue == word }) else {
      let words = known.map(\.rawValue)
      let reason =
        "for the unit \(unit.rawValue) it must be one of \(words.joined(separator: ", "))"
      throw value.badValue("total", word, reason, words)
    }
    return total
  }
}

import Quantities
import TradeFigures

/// Reads the list of measures that a configuration declares.
struct MeasuresReader {
  let reader: ConfigurationReader

  /// Identifiers of derived statistics, which no measure may take.
  static let derived = [
    "effective-duty-rate", "average-entry-value", "average-counterfeit-msrp",
    "audit-collection-ratio",
  ]

  func read(_ value: YAMLValue) throws(ConfigurationError) -> [Measure] {
    guard let items = value.items else {
      throw reader.wrongType(value, "measures", "a list of measures")
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
  ) throws(ConfigurationError) -> Measure {
    let record = try YAMLRecord<MeasureKey>(item, called: "a measure", reader: reader)
    let unit: MeasurementUnit = try reader.choice(try record.required(.unit), "unit")
    return Measure(
      id: try identifier(try record.required(.id), after: others),
      title: try reader.line(try record.required(.title), "title"),
      unit: unit,
      total: try total(record[.total], unit)
    )
  }

  private func identifier(
    _ value: YAMLValue,
    after others: [Measure]
  ) throws(ConfigurationError) -> MeasureID {
    let text = try reader.line(value, "id")
    let isWellFormed =
      text.first.map { ("a"..."z").contains($0) } == true
      && text.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    guard isWellFormed else {
      throw reader.badValue(value, "id", text, "it must be of a-z, 0-9 and -, with a letter first")
    }
    let id = MeasureID(text)
    guard MeasureCatalog.builtIn[id] == nil, !MeasuresReader.derived.contains(text) else {
      throw reader.badValue(value, "id", text, "the program has a measure of that name")
    }
    guard !others.contains(where: { $0.id == id }) else {
      throw reader.badValue(value, "id", text, "it is declared twice")
    }
    return id
  }

  /// Counts and amounts add up over months unless told otherwise; shares and orders do not.
  private func total(
    _ value: YAMLValue?,
    _ unit: MeasurementUnit
  ) throws(ConfigurationError) -> Measure.Total {
    let adds = unit != .percent && unit != .order
    guard let value else { return adds ? .sum : .none }
    let word = try reader.line(value, "total")
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
      throw reader.badValue(value, "total", word, reason, words)
    }
    return total
  }
}

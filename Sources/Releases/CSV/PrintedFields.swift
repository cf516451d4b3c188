import Quantities
import TradeFigures

/// The fields of a row that give a figure: its words, and the number that they stand for.
struct PrintedFields {
  let line: Int
  let value: String
  let qualifier: String
  let unit: String
  let asPrinted: String

  /// The figure of `measure` that the fields give.
  ///
  /// Where both are there, the value must be the number that was printed.
  func figure(of measure: Measure) throws(FiguresCSVError) -> Figure {
    try checkUnit(of: measure)
    guard let qualifier = Qualifier(qualifier) else {
      throw bad("qualifier", self.qualifier, "a qualifier such as more than")
    }
    let expected = measure.unit == .order ? "an order such as ocean > air" : "a number"
    guard !asPrinted.isEmpty else {
      guard let figure = Figure(asPrinted: value, qualifier: qualifier, unit: measure.unit) else {
        throw bad("value", value, expected)
      }
      return figure
    }
    guard let figure = Figure(asPrinted: asPrinted, qualifier: qualifier, unit: measure.unit)
    else { throw bad("as_printed", asPrinted, expected) }
    guard !value.isEmpty else { return figure }
    let agrees: Bool
    if measure.unit == .order {
      let other = Figure(asPrinted: value, qualifier: qualifier, unit: measure.unit)
      agrees = other?.content == figure.content
    } else {
      guard let number = ExactDecimal(value) else { throw bad("value", value, expected) }
      agrees = number == figure.value
    }
    guard agrees else { throw .disagreement(line: line, value: value, asPrinted: asPrinted) }
    return figure
  }

  private func checkUnit(of measure: Measure) throws(FiguresCSVError) {
    guard !unit.isEmpty else { return }
    guard let known = MeasurementUnit(rawValue: unit) else {
      let units = MeasurementUnit.allCases.map(\.rawValue).joined(separator: ", ")
      throw bad("unit", unit, "one of \(units)")
    }
    guard known == measure.unit else {
      throw .wrongUnit(line: line, text: unit, measure: measure.id, expected: measure.unit)
    }
  }

  private func bad(_ column: String, _ text: String, _ expected: String) -> FiguresCSVError {
    .badField(line: line, column: column, text: text, expected: expected)
  }
}

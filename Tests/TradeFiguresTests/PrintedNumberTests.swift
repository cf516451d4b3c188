import Quantities
import Testing
import TradeFigures

@Suite("Figures as printed")
struct PrintedNumberTests {
  @Test(
    "Bounds are those of the table of qualifiers",
    arguments: [
      ("more than", "2.7 million", MeasurementUnit.count, "[2700000, 2800000)"),
      ("nearly", "$6.1 billion", .usd, "(6000000000, 6100000000]"),
      ("", "$24.7 million", .usd, "[24650000, 24750000]"),
      ("about", "$9 billion", .usd, "[8500000000, 9500000000]"),
      ("less than", "$9 billion", .usd, "(8000000000, 9000000000]"),
      ("", "3.0 million", .count, "[2950000, 3050000]"),
      ("", "41%", .percent, "[40.5, 41.5]"),
      ("more than", "42%", .percent, "[42, 43)"),
      ("more than", "40 percent", .percent, "[40, 41)"),
      ("more than", "38.27 percent", .percent, "[38.27, 38.28)"),
      ("", "1,798", .count, "[1798, 1798]"),
      ("", "400", .count, "[400, 400]"),
      ("", "$2,000", .usd, "[2000, 2000]"),
      ("more than", "400", .count, "[400, 500)"),
      ("nearly", "1,500", .count, "(1400, 1500]"),
      ("nearly", "1,000", .count, "(900, 1000]"),
      ("nearly", "3,000", .count, "(2000, 3000]"),
      ("nearly", "1,798", .count, "[1798, 1798]"),
      ("nearly more than", "2.7 million", .count, "(2600000, 2800000)"),
      ("over", "289 billion dollars", .usd, "[289000000000, 290000000000)"),
      ("about", "0.4%", .percent, "[0.35, 0.45]"),
      ("about", "0%", .percent, "[0, 0.5]"),
    ]
  )
  func bounds(qualifier: String, text: String, unit: MeasurementUnit, bounds: String) throws {
    let words = try #require(Qualifier(qualifier))
    let figure = try #require(Figure(asPrinted: text, qualifier: words, unit: unit))
    #expect(figure.bounds?.description == bounds)
  }

  @Test("A qualifier before an exact count says nothing, and is kept for the footnote")
  func emptyQualifier() throws {
    let nearly = try #require(Qualifier("Nearly"))
    let exact = try #require(Figure(asPrinted: "1,798", qualifier: nearly, unit: .count))
    #expect(exact.hasEmptyQualifier)
    #expect(exact.phrase == "nearly 1,798")
    let rounded = try #require(Figure(asPrinted: "3,000", qualifier: nearly, unit: .count))
    #expect(!rounded.hasEmptyQualifier)
  }

  @Test(
    "What is no number of the unit is refused",
    arguments: [
      ("$2.7 million", MeasurementUnit.count), ("41%", .usd), ("2,70", .count), ("-5", .count),
      ("1,2345", .count), ("million", .count), ("", .usd), ("$", .usd), ("2.7 zillion", .count),
      ("1,000,000,000 trillion", .usd),
    ]
  )
  func refusal(text: String, unit: MeasurementUnit) {
    #expect(PrintedNumber(asPrinted: text, unit: unit) == nil)
  }

  @Test("Orders are figures without a value")
  func order() throws {
    let order = try #require(
      Figure(asPrinted: "Ocean > air> truck >rail", qualifier: .none, unit: .order)
    )
    #expect(order.valueText == "ocean > air > truck > rail")
    #expect(order.bounds == nil && order.unit == .order)
    #expect(Figure(asPrinted: "ocean", qualifier: .none, unit: .order) == nil)
  }
}

import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Changes as text")
struct PrintedChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let earlier: String
    let later: String
    var unit = MeasurementUnit.usd
    let table: String
    let prose: String
    var testDescription: String { "\(earlier) → \(later)" }
  }

  @Test(
    "Ends are rounded outward",
    arguments: [
      Case(
        earlier: "more than $274 billion",
        later: "more than $257 billion",
        table: "−7 to −5%",
        prose: "down 5.8 to 6.6 percent"
      ),
      Case(
        earlier: "nearly $6.1 billion",
        later: "nearly $6.5 billion",
        table: "+4 to +9%",
        prose: "up 4.9 to 8.4 percent"
      ),
      Case(
        earlier: "more than 2.7 million",
        later: "more than 2.6 million",
        unit: .count,
        table: "−8 to 0%",
        prose: "down at most 7.2 percent, or unchanged"
      ),
      Case(
        earlier: "more than 2.6 million",
        later: "more than 2.7 million",
        unit: .count,
        table: "0 to +8%",
        prose: "up at most 7.7 percent, or unchanged"
      ),
      Case(
        earlier: "2.7 million",
        later: "2.7 million",
        unit: .count,
        table: "−4 to +4%",
        prose: "between 3.7 percent down and 3.8 percent up"
      ),
      Case(earlier: "29", later: "29", unit: .count, table: "0%", prose: "unchanged"),
      Case(earlier: "400", later: "420", unit: .count, table: "+5%", prose: "up 5 percent"),
      Case(
        earlier: "27",
        later: "29",
        unit: .count,
        table: "+7 to +8%",
        prose: "up just over 7.4 percent"
      ),
      Case(
        earlier: "400",
        later: "377",
        unit: .count,
        table: "−6 to −5%",
        prose: "down nearly 5.8 percent"
      ),
      Case(
        earlier: "37%",
        later: "more than 38.27 percent",
        unit: .percent,
        table: "+0.7 to +1.8\u{A0}pt",
        prose: "up 0.7 to 1.8 percentage points"
      ),
      Case(
        earlier: "more than $7 million",
        later: "over $33.1 million",
        table: "×4.1 to ×4.8",
        prose: "4.1 to 4.8 times as high"
      ),
      Case(
        earlier: "$2.9 million",
        later: "$310 million",
        table: "×104 to ×109",
        prose: "104 to 109 times as high"
      ),
      Case(earlier: "10", later: "32", unit: .count, table: "×3.2", prose: "3.2 times as high"),
      Case(
        earlier: "more than $1 billion",
        later: "more than $3 billion",
        table: "+50 to +300%",
        prose: "up 50 to 300 percent"
      ),
      // A certain rise does not print as one that may be none.
      Case(
        earlier: "1,000",
        later: "1,004",
        unit: .count,
        table: "+0.4%",
        prose: "up 0.4 percent"
      ),
      Case(
        earlier: "$1,000.0 million",
        later: "$1,000.4 million",
        table: "+0.02 to +0.06%",
        prose: "up 0.02 to 0.06 percent"
      ),
    ]
  )
  func text(_ example: Case) throws {
    let change = Change(
      from: try estimate(example.earlier, example.unit),
      to: try estimate(example.later, example.unit),
      unit: example.unit
    )
    #expect(try #require(PrintedChange(change)).text == example.table)
    #expect(try #require(PrintedChange(change, decimals: 1)).prose == example.prose)
  }
}

@Suite("Ranges as text")
struct PrintedRangeTests {
  @Test(
    "There are no more digits than the bounds support",
    arguments: [
      ("34600000000", "35100000000", "$34.6–35.1\u{A0}bn", "$34.6 to $35.1 billion"),
      ("1431500000000", "1436500000000", "$1,431–1,437\u{A0}bn", "$1,431 to $1,437 billion"),
      ("616700000", "621000000", "$616–621\u{A0}m", "$616 to $621 million"),
      ("274000000000", "275000000000", "$274–275\u{A0}bn", "$274 to $275 billion"),
      ("2000", "2000", "$2,000", "$2,000"),
      ("97857.142", "101851.9", "$97,000–102,000", "$97,000 to $102,000"),
      ("0", "500000", "$0–500,000", "$0 to $500,000"),
      (
        "-18000000000", "-16000000000", "−$18 to −$16\u{A0}bn", "−$18 to −$16 billion"
      ),
    ]
  )
  func dollars(lower: String, upper: String, text: String, prose: String) throws {
    let bounds = Bounds(lower: try number(lower), upper: try number(upper))
    let printed = PrintedRange(bounds, unit: .usd)
    #expect(printed.text == text)
    #expect(printed.prose == prose)
  }

  @Test(
    "Counts and rates print likewise",
    arguments: [
      ("13250000", "13750000", MeasurementUnit.count, "13.2–13.8\u{A0}m"),
      ("2315", "2315", .count, "2,315"),
      ("1798000", "1798000", .count, "1,798,000"),
      ("5792", "6792", .count, "5,700–6,800"),
      ("2.1818", "2.2263", .percent, "2.18–2.23%"),
      ("133.7", "134.68", .percent, "133.7–134.7%"),
      ("38.27", "38.28", .percent, "38.27–38.28%"),
      ("5", "5", .percent, "5%"),
    ]
  )
  func others(lower: String, upper: String, unit: MeasurementUnit, text: String) throws {
    let bounds = Bounds(lower: try number(lower), upper: try number(upper))
    #expect(PrintedRange(bounds, unit: unit).text == text)
  }

  @Test("Decimals and scale can be set, so that a column agrees")
  func fixed() throws {
    let bounds = Bounds(lower: try number("2.1818"), upper: try number("2.2263"))
    #expect(PrintedRange(bounds, unit: .percent, decimals: 1).text == "2.1–2.3%")
    let msrp = Bounds(lower: try number("3895000000"), upper: try number("4002000000"))
    #expect(PrintedRange(msrp, unit: .usd, scale: .million).text == "$3,800–4,100\u{A0}m")
  }
}

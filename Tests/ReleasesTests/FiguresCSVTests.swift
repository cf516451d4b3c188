import CivilTime
import Quantities
import Releases
import Testing
import TradeFigures

private let source = Source(address: "figures.csv", sha256: "", kind: .secondary)

/// Reads a file in chunks of `size` bytes.
private func read(_ text: String, size: Int = 7) throws -> [Observation] {
  try read(Array(text.utf8), size: size)
}

private func read(_ bytes: [UInt8], size: Int = 7) throws -> [Observation] {
  var reader = FiguresCSVReader(source: source)
  var found: [Observation] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    found += try reader.feed(Array(bytes[start..<min(start + size, bytes.count)]))
  }
  return try found + reader.finish()
}

@Suite("Files of figures")
struct FiguresCSVTests {
  @Test("A row gives a month, a measure and a figure with its qualifier", arguments: [1, 3, 4_096])
  func row(size: Int) throws {
    let all = try read(
      """
      # as_of: 2026-11-24
      # prepared by hand

      measure,month,value,as_printed,qualifier
      estimated-duties,2023-03,6100000000,$6.1 billion,nearly
      mode-order,2023-03,,"ocean > air > truck > rail",
      audits,2023-03,29,,
      """,
      size: size
    )
    #expect(
      all.map(\.figure.phrase) == ["nearly $6.1 billion", "ocean > air > truck > rail", "29"]
    )
    #expect(all.map(\.month.description) == ["2023-03", "2023-03", "2023-03"])
    #expect(all.allSatisfy { $0.asOf == CalendarDate("2026-11-24") })
    #expect(all.allSatisfy { $0.source == source })
  }

  @Test("Carriage returns, a byte-order mark, blank lines and quoted line ends are taken in")
  func forms() throws {
    let text = "\u{FEFF}month,measure,value,note\r\n\r\n2023-03,audits,29,\"two\r\nlines\"\r\n"
    let all = try read(text)
    #expect(all.map(\.note) == ["two\r\nlines"])
  }

  @Test("Every observation written reads back the same", arguments: [1, 64, 100_000])
  func roundTrip(size: Int) throws {
    let month = try #require(Month("2023-03"))
    let hash = String(repeating: "0a", count: 32)
    let printed: [(MeasureID, String, String, MeasurementUnit)] = [
      (.entrySummaries, "2.7 million", "more than", .count),
      (.entryValue, "289 billion dollars", "over", .usd),
      (.entryValue, "US$274\u{A0}billion", "", .usd), (.oceanShare, "38.27 percent", "", .percent),
      (.counterfeitSeizures, "1,798", "nearly", .count), (.audits, "twenty-nine", "", .count),
      (.estimatedDuties, "$6.1bn", "nearly more than", .usd),
      (.modeOrder, "ocean > air", "", .order),
    ]
    let observations = try printed.map { measure, text, words, unit in
      let qualifier = try #require(Qualifier(words))
      let figure = try #require(Figure(asPrinted: text, qualifier: qualifier, unit: unit))
      return Observation(
        month: month,
        measure: measure,
        figure: figure,
        source: Source(
          address: "a, \"b\"",
          sha256: hash,
          title: " Spaced, #1 ",
          kind: .publisher
        ),
        place: TextPlace(line: 87, column: 40),
        published: CalendarDate("2023-04-24"),
        asOf: CalendarDate("2023-05-01"),
        recorded: Timestamp("2023-05-02T09:30:00Z"),
        note: "line one\nline \"two\""
      )
    }
    let file = FiguresCSVWriter().file(observations)
    #expect(try read(file, size: size) == observations)
  }

  @Test(
    "What is wrong is named with its line, column and text",
    arguments: [
      ("", FiguresCSVError.empty), ("# as_of: 2026-11-24\n", .empty),
      (
        "# as_of: soon\nmonth\n", .badMetadata(line: 1, key: "as_of", text: "soon")
      ),
      (
        "date,measure,amount\n",
        .missingColumns(
          line: 1,
          missing: ["month", "value or as_printed"],
          found: ["date", "measure", "amount"]
        )
      ),
      (
        "month,measure,value,value\n", .repeatedColumn(line: 1, column: "value")
      ),
      (
        "month,measure,value\n2023-3,audits,29\n",
        .badField(line: 2, column: "month", text: "2023-3", expected: "a month such as 2023-03")
      ),
      (
        "month,measure,value\n2023-03,audits,29\n\n2023-03,audit,29\n",
        .unknownMeasure(line: 4, text: "audit")
      ),
      (
        "month,measure,value,note\n2023-03,audits,29,\"a\nb\"\n2023-03,audits,2x9,\n",
        .badField(line: 4, column: "value", text: "2x9", expected: "a number")
      ),
      (
        "month,measure,value,qualifier\n2023-03,audits,29,maybe\n",
        .badField(
          line: 2,
          column: "qualifier",
          text: "maybe",
          expected: "a qualifier such as more than"
        )
      ),
      (
        "month,measure,value,unit\n2023-03,audits,29,usd\n",
        .wrongUnit(line: 2, text: "usd", measure: .audits, expected: .count)
      ),
      (
        "month,measure,value,as_printed\n2023-03,audits,28,29\n",
        .disagreement(line: 2, value: "28", asPrinted: "29")
      ),
      (
        "month,measure,value\n2023-03,audits\n",
        .fieldCount(line: 2, expected: 3, found: 2)
      ),
      ("month,measure,value\n2023-03,\"audits,29\n", .unbalancedQuote(line: 2)),
      ("month,measure,value\n2023-03,aud\"its,29\n", .strayQuote(line: 2)),
    ]
  )
  func mistake(text: String, error: FiguresCSVError) {
    #expect(throws: error) { try read(text) }
  }

  @Test("A wrong unit name and an unknown column list what is known")
  func lists() {
    #expect(
      throws: FiguresCSVError.badField(
        line: 2,
        column: "unit",
        text: "euro",
        expected: "one of count, usd, percent, pounds, order"
      )
    ) { try read("month,measure,value,unit\n2023-03,audits,29,euro\n") }
    #expect(
      throws: FiguresCSVError.unknownColumns(
        line: 1,
        unknown: ["qualifer"],
        known: FiguresColumn.allCases.map(\.rawValue)
      )
    ) { try read("month,measure,value,qualifer\n") }
  }

  @Test("Bytes that are no text are named with their line", arguments: [0x00, 0xFF] as [UInt8])
  func binary(byte: UInt8) {
    let bytes = Array("month,measure,value\n2023-03,audits,2".utf8) + [byte, 0x0A]
    #expect(throws: FiguresCSVError.notText(line: 2)) { try read(bytes) }
  }

  @Test("A quote that is never closed is found before memory runs out")
  func runaway() throws {
    var reader = FiguresCSVReader(source: source)
    _ = try reader.feed(Array("month,measure,value\n2023-03,\"".utf8))
    let chunk = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(throws: FiguresCSVError.unbalancedQuote(line: 2)) {
      for _ in 0..<3 { _ = try reader.feed(chunk) }
    }
  }
}

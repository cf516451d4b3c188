import CivilTime
import Foundation
import Quantities
import Releases
import Testing
import TradeFigures

private let source = Source(address: "reference.csv", sha256: "", kind: .secondary)

/// Reads a reference file in chunks of `size` bytes.
private func read(_ text: String, size: Int = 7) throws -> ReferenceFigures {
  var reader = ReferenceCSVReader(source: source)
  let bytes = Array(text.utf8)
  var found: [ReferenceEntry] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    found += try reader.feed(Array(bytes[start..<min(start + size, bytes.count)]))
  }
  return ReferenceFigures(try found + reader.finish())
}

@Suite("Reference files")
struct ReferenceCSVTests {
  @Test("A row of a fiscal year gives a total with its status", arguments: [1, 5, 4_096])
  func fiscalYears(size: Int) throws {
    let reference = try read(
      """
      # as_of: 2026-11-24
      fiscal_year,as_of,measure,value,qualifier,unit,as_printed,status,source,kind,note
      FY2022,,audits,430,,count,430,full year,https://example.com,secondary,
      2021,2020-12-31,entry-value,670000000000,,usd,$670 billion,year to date,,cbp,3 months
      FY2022,,duties-taxes-fees,111900000000,,usd,$111.9 billion,,,,
      """,
      size: size
    )
    let figures = reference.fiscalYears.figures
    #expect(figures.map(\.fiscalYear.year) == [2022, 2021, 2022])
    #expect(figures.map(\.status) == [.fullYear, .yearToDate, .fullYear])
    #expect(figures.map(\.figure.phrase) == ["430", "$670 billion", "$111.9 billion"])
    #expect(figures.map { $0.asOf?.description } == ["2026-11-24", "2020-12-31", "2026-11-24"])
    #expect(
      figures.map(\.source.address) == ["https://example.com", "reference.csv", "reference.csv"]
    )
    #expect(figures[1].source.kind == .publisher && figures[1].note == "3 months")
    #expect(reference.series.isEmpty)
  }

  @Test("Rows of months give series with title and concept; of two rows the later counts")
  func series() throws {
    let reference = try read(
      """
      month,series,measure,as_printed,title,concept
      2023-03,census,entry-value,$250.1 billion,Census imports,"Customs value, by date of import."
      2023-02,census,entry-value,$231 billion,,
      2023-03,treasury,estimated-duties,$5.7 billion,Treasury receipts,
      2023-03,census,entry-value,$250.2 billion,,
      """
    )
    #expect(reference.series.map(\.id) == ["census", "treasury"])
    let census = try #require(reference.series.first)
    #expect(census.title == "Census imports" && census.measure == .entryValue)
    #expect(census.concept == "Customs value, by date of import.")
    #expect(census.figures.map(\.figure.asPrinted) == ["$231 billion", "$250.2 billion"])
    #expect(reference.fiscalYears.figures.isEmpty)
  }

  @Test(
    "What cannot be read is told with its line",
    arguments: [
      ("fiscal_year,measure,value\n22,audits,1", "fiscal_year", 2),
      ("fiscal_year,measure,value\nFY20٢2,audits,1", "fiscal_year", 2),
      ("# remark\nfiscal_year,measure,value,status\n2022,audits,1,whole", "status", 3),
      ("fiscal_year,measure,value,as_of\n2022,audits,1,May", "as_of", 2),
      ("month,series,measure,value\n2023-13,census,audits,1", "month", 2),
      ("month,series,measure,value\n2023-03,,audits,1", "series", 2),
      ("month,measure,value\n2023-03,audits,1", "series", 2),
      ("fiscal_year,month,measure,value\n2022,2022-03,audits,1", "month", 2),
      ("fiscal_year,measure,value\n2022,audits,many", "value", 2),
      ("fiscal_year,measure,value\n\n2022,audits,1\n2022,audits,-1", "value", 4),
    ]
  )
  func badFields(text: String, column: String, line: Int) {
    let error = #expect(throws: FiguresCSVError.self) { try read(text) }
    guard case .badField(let place, let name, _, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(place == line && name == column)
  }

  @Test("Missing columns and unknown measures are errors")
  func otherErrors() {
    #expect(
      throws: FiguresCSVError.missingColumns(
        line: 1,
        missing: ["fiscal_year or month"],
        found: ["year", "measure", "value"]
      )
    ) { try read("year,measure,value\n2022,audits,1") }
    #expect(throws: FiguresCSVError.unknownMeasure(line: 2, text: "auditz")) {
      try read("fiscal_year,measure,value\n2022,auditz,1")
    }
    #expect(throws: FiguresCSVError.empty) { try read("") }
    #expect(throws: FiguresCSVError.disagreement(line: 2, value: "430", asPrinted: "403")) {
      try read("fiscal_year,measure,value,as_printed\n2022,audits,430,403")
    }
  }

  @Test("The bundled totals are read whole")
  func bundled() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Assets/figures/fiscal-year-figures.csv"),
      encoding: .utf8
    )
    let figures = try read(text, size: 4_096).fiscalYears
    #expect(figures.figures.count == text.split(separator: "\n").count - 3)
    #expect(
      figures.fullYear(.counterfeitSeizures, in: FiscalYear(2021)).map(\.figure.phrase)
        == ["27,115", "27,107"]
    )
    #expect(figures.highest(of: .auditCollected)?.figure.phrase == "$132.2 million")
  }
}

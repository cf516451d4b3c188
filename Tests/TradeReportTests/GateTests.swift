import CivilTime
import Document
import Testing
import TradeFigures
import TradeStatistics

@testable import TradeReport

@Suite("The gate in the report")
struct GateTests {
  /// December 2024 as published, which repeats November.
  private static let copied = FiguresSnapshot(
    [
      ("2024-11", .entrySummaries, "2.8 million"), ("2024-11", .entryValue, "$283 billion"),
      ("2024-12", .entrySummaries, "2.8 million"), ("2024-12", .entryValue, "$283 billion"),
    ].compactMap { (month: String, measure: MeasureID, printed: String) in
      Fixture.observation(month, measure, "more than", printed, kind: .secondary)
    }
  )

  private func document(
    _ acknowledgements: [Acknowledgement] = [],
    isForced: Bool,
    month: String = "2024-12"
  ) throws -> Document {
    ReportComposer(
      statistics: Statistics(snapshot: Self.copied, acknowledgements: acknowledgements),
      settings: ReportSettings(),
      month: try #require(Month(month)),
      isForced: isForced
    ).document()
  }

  @Test("Page 1 says that a report was forced, and only where something was left open")
  func stamp() throws {
    let notice = try document(isForced: true).cover.notice
    #expect(
      notice.hasPrefix(
        "Published with --force: 2 unresolved errors, see Notes and method. Unofficial"
      )
    )
    #expect(try !document(isForced: false).cover.notice.contains("--force"))
    #expect(try !document(isForced: true, month: "2024-11").cover.notice.contains("--force"))
    let one = Acknowledgement(finding: "copied-forward 2024-12 entry-value", reason: "Confirmed")
    #expect(try document([one], isForced: true).cover.notice.contains("1 unresolved error,"))
  }

  @Test("The notes print an acknowledgement after the reason of the finding")
  func acknowledgement() throws {
    let notes = DocumentText(
      try document(
        [
          Acknowledgement(
            finding: "copied-forward 2024-12 entry-value",
            reason: "Confirmed by telephone",
            by: "A. Editor"
          )
        ],
        isForced: false
      )
    ).notes
    let acknowledged = notes.filter { $0.contains("Acknowledged") }
    #expect(acknowledged.count == 1)
    #expect(
      acknowledged.first?.hasSuffix(
        "it reads as copied forward. Acknowledged by A. Editor: Confirmed by telephone."
      ) == true,
      "\(acknowledged)"
    )
  }

  private func reconciled(_ entries: [ReferenceEntry]) -> [DataTable] {
    DocumentText(
      ReportComposer(
        Statistics(snapshot: Fixture.own.snapshot, reference: ReferenceFigures(entries)),
        Fixture.march2023
      ).document()
    ).tables
  }

  private func figure(_ printed: String, _ id: MeasureID) throws -> Figure {
    let all = MeasureCatalog.builtIn.adding(MeasureCatalog.ofFiscalYears)
    let measure = try #require(all[id])
    return try #require(Figure(asPrinted: printed, qualifier: .none, unit: measure.unit))
  }

  private func total(_ year: Int, _ measure: MeasureID, _ printed: String) throws -> ReferenceEntry
  {
    .fiscalYear(
      FiscalYearFigure(
        fiscalYear: FiscalYear(year),
        measure: measure,
        figure: try figure(printed, measure),
        source: Source(address: "", sha256: "", kind: .secondary)
      )
    )
  }

  @Test("Fiscal years are reconciled with both numbers, the ratio and the difference in words")
  func fiscalYears() throws {
    let tables = reconciled([
      try total(2023, .audits, "136"), try total(2023, .dutiesTaxesFees, "$92.3 billion"),
      try total(2019, .audits, "400"),
    ])
    let table = try #require(tables.first { $0.title.contains("fiscal-year totals") })
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        [
          "Estimated duties", "FY2023", "3 of 12", "$20.0–20.3\u{A0}bn", "$92.3\u{A0}billion",
          "21.6–22.1%", "Part of a year; duties alone, without taxes and fees",
        ],
        ["Audits", "FY2023", "3 of 12", "68", "136", "50%", "Part of a year"],
      ]
    )
    #expect(table.rows.allSatisfy { $0.cells[4].flag == "s" })
    #expect(table.notes.last == "s\u{A0}as quoted by others.")
  }

  @Test("A series is reconciled month by month, with its concept under the table")
  func series() throws {
    let entries = try ["2023-01", "2023-03", "2023-04"].map { text in
      ReferenceEntry.month(
        MonthlyReference(
          series: "census",
          month: try #require(Month(text)),
          measure: .entryValue,
          figure: try figure("$250 billion", .entryValue),
          source: Source(address: "", sha256: "", kind: .secondary),
          title: "Census imports",
          concept: "Customs value, by date of import."
        )
      )
    }
    let table = try #require(reconciled(entries).first { $0.title.contains("Census imports") })
    #expect(table.title == "Value of entry summaries (imports) beside Census imports")
    #expect(table.rows.map(\.cells.first?.text) == ["Jan\u{A0}2023", "Mar\u{A0}2023"])
    #expect(table.rows.map(\.isCurrent) == [false, true])
    #expect(table.rows[1].cells[1].text == "more than $274 billion")
    #expect(table.rows[1].cells[3].text == "109.3–110.3%")
    #expect(table.notes[0] == "Difference in concept: Customs value, by date of import.")
  }

  @Test("Without a reference there is no such table")
  func none() {
    #expect(!reconciled([]).contains { $0.columns.contains { $0.header == "Ratio" } })
  }
}

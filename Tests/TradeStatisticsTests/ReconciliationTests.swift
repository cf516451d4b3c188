import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Reconciliation")
struct ReconciliationTests {
  private func march(_ reference: ReferenceFigures) throws -> Statistics {
    Statistics(
      snapshot: FiguresSnapshot(
        try observations([
          "2022-09 audits 30", "2022-10 audits 12", "2023-01 audits 27", "2023-03 audits 29",
          "2023-05 audits 40", "2023-03 estimated-duties nearly $6.1 billion",
        ])
      ),
      reference: reference
    )
  }

  @Test("Months on record are set beside the total, and nothing later enters")
  func fiscalYears() throws {
    let reference = ReferenceFigures(
      fiscalYears: try totals("2022 audits 430", "2023 audits 136", "2021 audits 442")
    )
    let window = try month("2022-03")...month("2023-03")
    let rows = try march(reference).fiscalYearReconciliations(in: window)
    #expect(rows.map(\.fiscalYear) == [FiscalYear(2022), FiscalYear(2023)])
    #expect(rows.map(\.monthCount) == [1, 3])
    #expect(rows[1].sum.estimate.bounds == Bounds(ExactDecimal(68)))
    #expect(rows[1].ratio.value == ExactDecimal(50))
    #expect(rows[1].total == Bounds(ExactDecimal(136)))
  }

  @Test("Duties are set beside the total of duties, taxes and fees as well")
  func widerTotal() throws {
    let total = FiscalYearFigure(
      fiscalYear: FiscalYear(2023),
      measure: .dutiesTaxesFees,
      figure: try figure("$92.3 billion", .usd),
      source: Source(address: "", sha256: "", kind: .secondary)
    )
    let window = try month("2022-03")...month("2023-03")
    let rows = try march(
      ReferenceFigures(fiscalYears: FiscalYearFigures([total]))
    ).fiscalYearReconciliations(in: window)
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row.measure == .estimatedDuties && row.totalMeasure == .dutiesTaxesFees)
    // 6.0 to 6.1 of 92.25 to 92.35, in percent.
    #expect(row.ratio.bounds.contains(try number("6.5")))
    #expect(!row.ratio.bounds.contains(try number("6.62")))
  }

  @Test("A series is set beside the months that both have, within the window")
  func series() throws {
    let entries = try ["2022-09", "2022-11", "2023-01", "2023-05"].map { text in
      ReferenceEntry.month(
        MonthlyReference(
          series: "own-count",
          month: try month(text),
          measure: .audits,
          figure: try figure("30", .count),
          source: Source(address: "", sha256: "", kind: .secondary)
        )
      )
    }
    let statistics = try march(ReferenceFigures(entries))
    let window = try month("2022-03")...month("2023-03")
    let one = try #require(statistics.seriesReconciliations(in: window).first)
    #expect(one.rows.map(\.month.description) == ["2022-09", "2023-01"])
    #expect(one.rows.map(\.ratio.value) == [ExactDecimal(100), ExactDecimal(90)])
    #expect(one.series.title == "own-count" && one.series.concept.isEmpty)
  }

  @Test("Without a reference there is nothing to reconcile")
  func none() throws {
    let window = try month("2022-03")...month("2023-03")
    #expect(try march(.none).fiscalYearReconciliations(in: window).isEmpty)
    #expect(try march(.none).seriesReconciliations(in: window).isEmpty)
  }
}

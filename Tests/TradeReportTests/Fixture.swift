import CivilTime
import TradeFigures
@testable import TradeReport
import TradeStatistics

/// Figures to compose reports from.
enum Fixture {
  /// March 2023 and its neighbors, as published: month, measure, qualifier, as printed, kind.
  static let rows: [(String, MeasureID, String, String, SourceKind)] = [
    ("2022-03", .entrySummaries, "more than", "3.1 million", .secondary),
    ("2022-03", .estimatedDuties, "almost", "$9 billion", .secondary),
    ("2022-03", .oceanShare, "", "37%", .secondary),
    ("2022-10", .entryValue, "", "$365 billion", .secondary),
    ("2022-10", .entrySummaries, "", "2.9 million", .secondary),
    ("2022-10", .audits, "", "12", .secondary),
    ("2022-10", .auditIdentified, "", "$2,000", .secondary),
    ("2022-11", .estimatedDuties, "nearly", "$6.9 billion", .secondary),
    ("2022-11", .auditIdentified, "", "$1.9 million", .secondary),
    ("2022-11", .auditCollected, "more than", "$5.3 million", .secondary),
    ("2022-12", .auditIdentified, "", "$86.9 million", .secondary),
    ("2022-12", .auditCollected, "", "$25 million", .secondary),
    ("2022-12", .counterfeitSeizures, "", "1,501", .secondary),
    ("2022-12", .counterfeitMSRP, "more than", "$178 million", .secondary),
    ("2023-01", .entrySummaries, "more than", "2.6 million", .secondary),
    ("2023-01", .entryValue, "more than", "$265 billion", .secondary),
    ("2023-01", .estimatedDuties, "nearly", "$7.3 billion", .secondary),
    ("2023-01", .forcedLaborEntries, "", "282", .secondary),
    ("2023-01", .counterfeitSeizures, "", "1,514", .secondary),
    ("2023-01", .counterfeitMSRP, "more than", "$186 million", .secondary),
    ("2023-01", .audits, "", "27", .secondary),
    ("2023-01", .auditIdentified, "", "$7.7 million", .secondary),
    ("2023-01", .auditCollected, "more than", "$7 million", .secondary),
    ("2023-02", .forcedLaborEntries, "", "481", .secondary),
    ("2023-02", .forcedLaborValue, "more than", "$109 million", .secondary),
    ("2023-03", .entrySummaries, "more than", "2.7 million", .publisher),
    ("2023-03", .entryValue, "more than", "$274 billion", .publisher),
    ("2023-03", .estimatedDuties, "nearly", "$6.1 billion", .publisher),
    ("2023-03", .oceanShare, "more than", "38.27 percent", .publisher),
    ("2023-03", .modeOrder, "", "ocean > air > truck > rail", .publisher),
    ("2023-03", .forcedLaborEntries, "", "400", .publisher),
    ("2023-03", .forcedLaborValue, "more than", "$122.7 million", .publisher),
    ("2023-03", .counterfeitSeizures, "nearly", "1,798", .publisher),
    ("2023-03", .counterfeitMSRP, "more than", "$335 million", .publisher),
    ("2023-03", .audits, "", "29", .publisher),
    ("2023-03", .auditIdentified, "", "$24.7 million", .publisher),
    ("2023-03", .auditCollected, "over", "$33.1 million", .publisher),
    ("2023-04", .entrySummaries, "more than", "2.6 million", .secondary),
    ("2023-04", .entryValue, "more than", "$257 billion", .secondary),
    ("2023-05", .audits, "", "1", .secondary),
  ]

  static let own = Statistics(
    snapshot: FiguresSnapshot(
      rows.compactMap { observation($0.0, $0.1, $0.2, $0.3, kind: $0.4) }
    )
  )

  static let march2023 = Month(ordinal: 2023 * 12 + 2)

  static func observation(
    _ month: String,
    _ measure: MeasureID,
    _ qualifier: String,
    _ asPrinted: String,
    kind: SourceKind,
    address: String? = nil
  ) -> Observation? {
    guard let month = Month(month), let qualifier = Qualifier(qualifier),
      let unit = MeasureCatalog.builtIn[measure]?.unit,
      let figure = Figure(asPrinted: asPrinted, qualifier: qualifier, unit: unit)
    else { return nil }
    let address =
      address
      ?? (kind == .publisher
        ? "Trade News, Volume 5, Issue 3 (https://example.gov/volume-5-issue-3)"
        : "https://www.example.com/news/\(month)")
    return Observation(
      month: month,
      measure: measure,
      figure: figure,
      source: Source(address: address, sha256: "", kind: kind),
      asOf: CalendarDate("2026-11-24")
    )
  }
}

extension Edition {
  init(_ statistics: Statistics, _ month: Month) {
    self.init(statistics: statistics, settings: ReportSettings(), month: month)
  }
}

extension ReportComposer {
  init(_ statistics: Statistics, _ month: Month) {
    self.init(statistics: statistics, settings: ReportSettings(), month: month)
  }
}

import CivilTime
import TradeFigures
import TradeStatistics

/// The figures that are doubted, and why.
struct Queries {
  let edition: Edition

  struct Query {
    let month: Month
    let measure: MeasureID
    let finding: Finding
    /// A few words, for notes under charts.
    let shortReason: String
  }

  /// Every finding of an error on `measures` in `window`, in the order of months.
  func all(of measures: [MeasureID], in window: ClosedRange<Month>) -> [Query] {
    edition.statistics.findings.compactMap { finding in
      guard finding.severity == .error, case .month(let month) = finding.period,
        let measure = finding.measure, window.contains(month), measures.contains(measure)
      else { return nil }
      return Query(
        month: month,
        measure: measure,
        finding: finding,
        shortReason: Queries.shortReason(finding, month: month)
      )
    }
  }

  private static func shortReason(_ finding: Finding, month: Month) -> String {
    switch finding.check {
    case "source-conflict": "sources differ"
    case "copied-forward": "repeats \(month.previous.name)’s figures"
    case "missing-scale-word": "printed without a scale word"
    case "exceeds-fiscal-year": "above a whole fiscal year’s total"
    case "year-to-date-as-month": "reads as the year to date"
    case "label-mismatch": "figures of another month"
    case "reference-mismatch": "far off its reference series"
    case "isolated-jump": "far off both neighbors"
    default: "does not fit other figures"
    }
  }
}

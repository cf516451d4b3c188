import CivilTime
import TradeFigures
import TradeStatistics

/// What charts and pages of one month draw on.
struct Edition {
  let statistics: Statistics
  let settings: ReportSettings
  let month: Month
  var options = ChartOptions()

  /// A window with few figures still shows this many months.
  static let leastMonths = 6

  func words(_ measure: MeasureID) -> MeasureWords { .of(measure, in: statistics) }

  func reading(_ measure: MeasureID, in month: Month? = nil) -> Reading? {
    statistics.snapshot[measure, month ?? self.month]
  }

  func isOnRecord(_ measure: MeasureID, in month: Month? = nil) -> Bool {
    reading(measure, in: month) != nil
      || statistics.value(of: measure, in: month ?? self.month) != nil
  }

  /// The months to the current one that charts and tables reach back, thirteen by default.
  var fullWindow: ClosedRange<Month> { month.advanced(by: 1 - options.months)...month }

  /// The full window without the months before the first figure.
  func window(of measures: [MeasureID]) -> ClosedRange<Month> {
    let first = fullWindow.first { month in
      measures.contains { isOnRecord($0, in: month) }
    }
    guard let first else { return fullWindow }
    let latest = month.advanced(by: 1 - min(Edition.leastMonths, options.months))
    return min(first, latest)...month
  }

  /// The months of `window` with a figure of `measure`.
  func monthsOnRecord(_ measure: MeasureID, in window: ClosedRange<Month>) -> [Month] {
    window.filter { isOnRecord(measure, in: $0) }
  }

  /// Whether the full window holds a figure of `measure`.
  func isInWindow(_ measure: MeasureID) -> Bool {
    fullWindow.contains { isOnRecord(measure, in: $0) }
  }

  /// What may be claimed of the measure; titles and alternative texts say nothing else.
  func facts(_ measure: MeasureID) -> MeasureFacts { MeasureFacts(measure, in: self) }

  func onYearEarlier(_ measure: MeasureID) -> Movement? { facts(measure).onYearEarlier?.movement }

  /// Against the previous month, or where it has no figure, the last one on record if that is near.
  func onPrevious(_ measure: MeasureID) -> Movement? { facts(measure).onPrevious?.movement }

  func rank(_ measure: MeasureID, in window: ClosedRange<Month>) -> Rank? {
    Rank(of: measure, in: month, among: window, statistics: statistics)
  }

  /// The figure of `month` as printed with its qualifier; a computed one as a range.
  func phrase(_ measure: MeasureID, in month: Month? = nil) -> String? {
    if let reading = reading(measure, in: month) { return FigureWords(reading: reading).phrase }
    return statistics.value(of: measure, in: month ?? self.month).map {
      PrintedRange($0.bounds, unit: $0.unit).prose
    }
  }

  /// How the other month is called beside the current one: its year only where that differs.
  func name(of other: Month) -> String {
    other.year == month.year ? other.name : other.title
  }
}

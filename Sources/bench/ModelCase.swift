@preconcurrency import Glibc
import TradeFigures
import TradeStatistics

/// All comparisons of many series: how long, and how much memory.
///
/// It runs in a process of its own, so that its peak of memory is its own too.
struct ModelCase {
  static let months = 120

  let series: Int

  /// The titles of the columns of `run()`.
  static let header =
    "series x months     checks s   compare s   series-months/s   peak MiB   comparisons"

  /// Builds the model, computes, and gives one line of results.
  func run() -> String {
    let figures = SyntheticFigures(series: series, months: ModelCase.months)
    let start = ModelCase.processorSeconds
    let statistics = Statistics(
      snapshot: FiguresSnapshot(figures.observations, catalog: figures.catalog)
    )
    let checked = ModelCase.processorSeconds
    var comparisons = 0
    for measure in figures.catalog.measures.map(\.id) {
      for month in statistics.months(of: measure) {
        comparisons += statistics.monthOnMonth(measure, in: month) == nil ? 0 : 1
        comparisons += statistics.yearOnYear(measure, in: month) == nil ? 0 : 1
        comparisons += statistics.fiscalYearToDate(measure, in: month)?.change == nil ? 0 : 1
        comparisons += statistics.rolling12Months(measure, in: month) == nil ? 0 : 1
        comparisons += statistics.records(of: measure, in: month).count
        comparisons += statistics.streak(of: measure, in: month) == nil ? 0 : 1
      }
    }
    let seconds = ModelCase.processorSeconds - checked
    let rate = Double(figures.observations.count) / (checked - start + seconds)
    return [
      Text.padded("\(series) x \(ModelCase.months)", to: 15),
      Text.padded(Text.hundredths(checked - start), to: 13),
      Text.padded(Text.hundredths(seconds), to: 12), Text.padded("\(Int(rate))", to: 18),
      Text.padded("\(ModelCase.peakMebibytes)", to: 11), Text.padded("\(comparisons)", to: 14),
    ].joined()
  }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  /// User and system time of this process so far.
  private static var processorSeconds: Double {
    let usage = usage
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
    }
  }

  private static var peakMebibytes: Int { usage.ru_maxrss / 1_024 }
}

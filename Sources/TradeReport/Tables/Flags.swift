import CivilTime
import TradeFigures
import TradeStatistics

/// The letters after a figure: `q` under query, `r` revised, `d` definition changed.
struct Flags {
  let edition: Edition

  func letters(_ measure: MeasureID, in month: Month) -> String {
    let value = edition.statistics.value(of: measure, in: month)
    let isFirstAfterBreak = DefinitionBreak.known.contains { change in
      guard change.month <= month, change.affects(measure) else { return false }
      return edition.statistics.months(of: measure).first { change.month <= $0 } == month
    }
    return (value?.isUnderQuery == true ? "q" : "")
      + (edition.reading(measure, in: month)?.isRevised == true ? "r" : "")
      + (isFirstAfterBreak ? "d" : "")
  }

  static let meanings: [(letter: Character, words: String)] = [
    ("q", "under query"), ("r", "revised"), ("d", "definition changed"),
  ]
}

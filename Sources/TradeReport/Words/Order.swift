import CivilTime
import TradeFigures

/// The modes of transport in the published order of value.
struct Order {
  let edition: Edition

  /// `ocean`, `air`, `truck`, `rail`; empty where no order is on record.
  func names(in month: Month? = nil) -> [String] {
    guard let reading = edition.reading(.modeOrder, in: month), !reading.isConflict,
      case .order(let names) = reading.figure.content
    else { return [] }
    return names
  }
}

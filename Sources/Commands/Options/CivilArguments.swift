import ArgumentParser
import CivilTime

/// A month as an argument, `2023-03`.
struct MonthArgument: ExpressibleByArgument {
  let month: Month

  init?(argument: String) {
    guard let month = Month(argument) else { return nil }
    self.month = month
  }
}

/// A day as an argument, `2023-04-24`.
struct CalendarDateArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(argument) else { return nil }
    self.date = date
  }
}

extension ArgumentHelp {
  /// The help of an optional month that defaults to the newest.
  static let newestMonth = ArgumentHelp(
    "The month, as 2023-03. (default: the newest month in the ledger)",
    valueName: "month"
  )
}

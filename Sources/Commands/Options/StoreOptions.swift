import ArgumentParser
import Workspace

/// Where figures are kept and settings are read from.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The ledger file. (default: TRADESNAP_LEDGER, or the user's data folder)",
      valueName: "path"
    )
  )
  var ledger: String?

  @Option(
    help: ArgumentHelp(
      "The settings. (default: tradesnap.yml in the current folder, where there is one)",
      valueName: "path"
    )
  )
  var config: String?
}

/// What figures are checked against.
struct ReferenceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A CSV of fiscal-year totals or monthly series to check against; may be repeated. "
        + "(default: reference of the settings, or the totals that come with the program)",
      valueName: "file"
    )
  )
  var reference: [String] = []
}

/// What is known on which day.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out what was published after this day.",
      valueName: "date"
    )
  )
  var asOf: CalendarDateArgument?
}

/// Which events charts mark.
struct EventsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A YAML file of dated events that charts mark, or none. "
        + "(default: events of the settings, or the events that come with the program)",
      valueName: "file"
    )
  )
  var events: String?

  /// Where the option says they are; `nil` where it says nothing.
  var place: Configuration.Events? {
    events.map { $0 == Configuration.Events.noneWord ? .none : .file($0) }
  }
}

import ArgumentParser
import Workspace
import YAMLReading

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

/// How charts and reports look.
struct ThemeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A theme: \(BundledTheme.allCases.map(\.rawValue).joined(separator: ", ")), or a YAML file. "
        + "(default: theme of the settings, or standard)",
      valueName: "theme"
    )
  )
  var theme: String?

  /// The theme that the option names; `nil` where it says nothing.
  ///
  /// Throws a `Failure` for a name that no theme has.
  func place() throws -> ThemePlace? {
    guard let theme else { return nil }
    guard let place = ThemePlace(theme) else {
      let known = BundledTheme.allCases.map(\.rawValue)
      let near = Suggestion.nearest(to: theme, among: known).map { "Did you mean “\($0)”?" }
      throw Failure(
        .usage,
        "there is no theme “\(theme)”",
        hint: near ?? "Known are: \(known.joined(separator: ", ")); a file needs its extension."
      )
    }
    return place
  }
}

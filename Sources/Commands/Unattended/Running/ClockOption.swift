import ArgumentParser
import CivilTime
import Workspace

/// What time it is taken to be.
struct ClockOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the clock is taken to say, as 2025-04-20T06:00:00Z: for rehearsals and tests. "
        + "(default: the system's clock)",
      valueName: "time"
    )
  )
  var now: TimestampArgument?

  func reading() throws -> Timestamp {
    if let now { return now.timestamp }
    return try WallClock.now()
  }
}

/// A moment as an argument, `2025-04-20T06:00:00Z`.
struct TimestampArgument: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    guard let timestamp = Timestamp(argument) else { return nil }
    self.timestamp = timestamp
  }
}

package import CivilTime
@preconcurrency import Glibc

/// The clock of the system.
package enum WallClock {
  /// What the clock says, in Coordinated Universal Time.
  package static func now() throws(ClockError) -> Timestamp {
    guard let timestamp = Timestamp(secondsSince1970: time(nil)) else { throw ClockError() }
    return timestamp
  }
}

/// The system's clock says a year before 1 or after 9999.
package struct ClockError: ExplainedError, Hashable {
  package var message: String { "the system clock is not set to a date that can be written" }
  package var hint: String? { "Set the clock of this machine." }
  package var exitStatus: ExitStatus { .internalFault }
}

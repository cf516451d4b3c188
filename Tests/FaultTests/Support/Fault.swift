/// What goes wrong at one call of a run; `Shim/faults.c` explains the words.
struct Fault: Sendable, CustomStringConvertible {
  /// What happens.
  enum Kind: String, Sendable {
    case killBefore = "before"
    case killAfter = "after"
    /// Half of the bytes are written before the end.
    case killTorn = "torn"
    case terminate = "term"
    case noSpace = "ENOSPC"
    case quota = "EDQUOT"
    case inputOutput = "EIO"
    case readOnly = "EROFS"
  }

  /// Which calls are numbered.
  enum Calls: String, Sendable {
    case all
    /// Those that need room on a disk.
    case room
    /// Those that write bytes to a file.
    case write
  }

  let kind: Kind
  /// The number of the call, from 1; 0 lets the run through and only counts.
  let at: Int
  var calls = Calls.all
  /// Whether all later calls fail as well.
  var isLasting = false

  var description: String { "\(kind.rawValue) at \(calls.rawValue) call \(at)" }

  /// Counts calls without a fault.
  static func counting(_ calls: Calls) -> Fault {
    Fault(kind: .killBefore, at: 0, calls: calls)
  }

  /// What the shim reads.
  func environment(shim: String, report: String) -> [String: String] {
    var environment = [
      "LD_PRELOAD": shim, "FAULTS_REPORT": report, "FAULTS_AT": String(at),
      "FAULTS_MODE": kind.rawValue, "FAULTS_CLASS": calls.rawValue,
    ]
    if isLasting { environment["FAULTS_LASTING"] = "1" }
    return environment
  }
}

/// The exit codes of the program: one stable table, said in the help and in `Documentation/`.
///
/// From 64 on they are those of `sysexits.h`.
package enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  case done = 0
  case nothingFound = 1
  case doneWithWarnings = 2
  /// The gate, which checks figures before they are published.
  case refused = 3
  /// The release after the newest complete month is overdue.
  case stale = 4
  /// A report is not what the data inside it give.
  case differs = 5
  case usage = 64
  case badInput = 65
  case noInput = 66
  case network = 69
  case internalFault = 70
  case cannotWrite = 73
  case inputOutput = 74
  case tryAgain = 75
  case configuration = 78

  /// What the code says, for tables; without a full stop.
  package var meaning: String {
    switch self {
    case .done: "done; run: published"
    case .nothingFound: "nothing to do, or nothing found; run: nothing is new"
    case .doneWithWarnings:
      "done, with warnings (under --lenient, check --strict, verify, run, or status)"
    case .refused:
      "refused by the gate: a figure has an error that nobody has acknowledged, or is missing"
    case .stale: "the figures are stale: the next release is overdue (run, status)"
    case .differs: "verify: the report is not what its attached data give"
    case .usage: "wrong usage: an unknown command, option, month or measure"
    case .badInput: "bad input: the file was read, but what it holds cannot be used"
    case .noInput: "no such input: the file is missing or cannot be read"
    case .network: "the network failed"
    case .internalFault: "a fault of the program itself"
    case .cannotWrite: "an output file or folder cannot be created"
    case .inputOutput: "reading or writing failed half way: a full disk, a closed pipe"
    case .tryAgain: "try again: another run holds the lock, or another process the ledger"
    case .configuration: "something is wrong in the configuration"
    }
  }
}

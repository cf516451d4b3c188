import Glibc
import Testing

/// A scenario with its beginning on the disk and the end that an undisturbed run comes to.
///
/// Each is made once and then copied for every disturbance.
struct PreparedScenario: Sendable {
  let scenario: Scenario
  let end: EndState
  /// How the undisturbed run ended.
  let ended: Start.Ended
  /// The calls of the undisturbed run, by the way of counting.
  let calls: [Fault.Calls: [String]]
  private let beginning: Site

  init(_ scenario: Scenario) throws {
    self.scenario = scenario
    beginning = try Site(Settings(outputs: scenario.outputs))
    try scenario.prepare(beginning)
    // What was delivered has come to rest; see `Site.init(copying:)`.
    sleep(6)
    var calls: [Fault.Calls: [String]] = [:]
    for kind in [Fault.Calls.all, .room, .write] {
      let site = try Site(copying: beginning)
      _ = try site.run(now: scenario.now, fault: .counting(kind))
      calls[kind] = site.calls
    }
    self.calls = calls
    let site = try Site(copying: beginning)
    ended = try site.run(now: scenario.now)
    end = try EndState(site)
  }

  /// A fresh copy of the beginning.
  func site() throws -> Site { try Site(copying: beginning) }

  static let first = Result { try PreparedScenario(.first) }
  static let revision = Result { try PreparedScenario(.revision) }
  static let fullRevision = Result { try PreparedScenario(.fullRevision) }
  static let twoMonths = Result { try PreparedScenario(.twoMonths) }
}

/// The part of a run's calls that one test case goes through, so that cases of about equal length
/// run side by side.
struct Portion: Sendable, CustomTestStringConvertible {
  let offset: Int
  let count: Int

  var testDescription: String { "part \(offset + 1) of \(count)" }

  static func all(_ count: Int) -> [Portion] {
    (0..<count).map { Portion(offset: $0, count: count) }
  }

  /// The numbers of this part, of every `step`th call among `total`.
  func calls(_ total: Int?, every step: Int = 1) -> [Int] {
    let calls = Array(stride(from: 1, through: total ?? 0, by: step))
    return calls.indices.filter { $0 % count == offset }.map { calls[$0] }
  }
}

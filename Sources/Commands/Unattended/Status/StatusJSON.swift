import CivilTime
import Operations
import Workspace

/// The status for other programs; what is not known is `null`.
enum StatusJSON {
  static func text(_ status: RunStatus) throws -> String { try JSONText.of(Status(status)) }

  private struct Status: Encodable {
    let freshness: String
    let awaitedMonth: String?
    let dueOn: String?
    /// Until the due date, or since where it has passed.
    let days: Int
    let nextDue: String?
    let newestMonth: String?
    let lastRun: Run?
    let lastSuccess: String?
    let lastPublication: String?
    let lastEdition: Edition?
    let damages: [String]
    let running: String?

    private enum CodingKeys: CodingKey {
      case freshness, awaitedMonth, dueOn, days, nextDue, newestMonth, lastRun, lastSuccess
      case lastPublication, lastEdition, damages, running
    }

    init(_ status: RunStatus) {
      freshness = status.freshness.state.rawValue
      awaitedMonth = status.freshness.awaited?.description
      dueOn = status.freshness.dueOn?.description
      days = status.freshness.days
      nextDue = status.nextDue?.description
      newestMonth = status.newestMonth?.description
      lastRun = status.lastRun.map(Run.init)
      lastSuccess = status.lastSuccess?.description
      lastPublication = status.lastPublication?.description
      lastEdition = status.edition.map {
        Edition(month: $0.month.description, revision: $0.revision, path: $0.path)
      }
      damages = status.damages
      running = status.running
    }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: CodingKeys.self)
      try object.encode(freshness, forKey: .freshness)
      try object.encode(awaitedMonth, forKey: .awaitedMonth)
      try object.encode(dueOn, forKey: .dueOn)
      try object.encode(days, forKey: .days)
      try object.encode(nextDue, forKey: .nextDue)
      try object.encode(newestMonth, forKey: .newestMonth)
      try object.encode(lastRun, forKey: .lastRun)
      try object.encode(lastSuccess, forKey: .lastSuccess)
      try object.encode(lastPublication, forKey: .lastPublication)
      try object.encode(lastEdition, forKey: .lastEdition)
      try object.encode(damages, forKey: .damages)
      try object.encode(running, forKey: .running)
    }
  }

  private struct Run: Encodable {
    let program: String
    let started: String
    let finished: String
    let outcome: String
    let exitCode: Int32
    let messages: [String]
    let collected: Int
    let published: [Edition]

    init(_ record: RunRecord) {
      program = record.program
      started = record.started.description
      finished = record.finished.description
      outcome = record.outcome.rawValue
      exitCode = record.outcome.exitStatus.rawValue
      messages = record.messages
      collected = record.collected
      published = record.published.map {
        Edition(month: $0.month.description, revision: $0.revision, path: $0.path)
      }
    }
  }

  private struct Edition: Encodable {
    let month: String
    let revision: Int
    let path: String
  }
}

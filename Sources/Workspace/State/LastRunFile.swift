import CivilTime
import Operations

/// `last-run.json`: a `LastRun` as JSON, with days, months and times as they are printed.
struct LastRunFile: Codable {
  struct Edition: Codable {
    let month: String
    let revision: Int
    let path: String
  }

  struct Said: Codable {
    let matters: [String]
    let at: String
  }

  let program: String
  let started: String
  let finished: String
  let outcome: RunOutcome
  let messages: [String]
  let published: [Edition]
  let newestMonth: String?
  let collected: Int
  let lastSuccess: String?
  let lastPublication: String?
  let said: Said?
  /// `nil` in the files of earlier versions.
  let warned: [String]?

  init(_ run: LastRun) {
    let record = run.record
    program = record.program
    started = record.started.description
    finished = record.finished.description
    outcome = record.outcome
    messages = record.messages
    published = record.published.map {
      Edition(month: $0.month.description, revision: $0.revision, path: $0.path)
    }
    newestMonth = record.newestMonth?.description
    collected = record.collected
    lastSuccess = run.lastSuccess?.description
    lastPublication = run.lastPublication?.description
    said = run.said.map { Said(matters: $0.matters, at: $0.at.description) }
    warned = run.warned
  }

  /// `nil` where something in the file is no day, month or time.
  var run: LastRun? {
    let editions = published.compactMap { edition in
      Month(edition.month).map {
        RunRecord.Edition(month: $0, revision: edition.revision, path: edition.path)
      }
    }
    guard let started = Timestamp(started), let finished = Timestamp(finished),
      editions.count == published.count,
      let newestMonth = LastRunFile.read(newestMonth, as: { Month($0) }),
      let lastSuccess = LastRunFile.read(lastSuccess, as: { Timestamp($0) }),
      let lastPublication = LastRunFile.read(lastPublication, as: { Timestamp($0) }),
      let saidAt = LastRunFile.read(said?.at, as: { Timestamp($0) })
    else { return nil }
    let record = RunRecord(
      program: program,
      started: started,
      finished: finished,
      outcome: outcome,
      messages: messages,
      published: editions,
      newestMonth: newestMonth,
      collected: collected
    )
    var said: ReminderRule.Said?
    if let matters = self.said?.matters, let saidAt {
      said = ReminderRule.Said(matters, at: saidAt)
    }
    return LastRun(
      record: record,
      lastSuccess: lastSuccess,
      lastPublication: lastPublication,
      said: said,
      warned: warned ?? []
    )
  }

  /// `.some(nil)` where the file says nothing; `nil` where it says nonsense.
  private static func read<Value>(_ text: String?, as parse: (String) -> Value?) -> Value?? {
    guard let text else { return .some(nil) }
    guard let value = parse(text) else { return nil }
    return .some(value)
  }
}

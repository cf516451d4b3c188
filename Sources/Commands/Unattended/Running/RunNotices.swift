import CivilTime
import Fetching
import Operations
import Workspace

/// What follows a run: the words, the state, and whoever is to be told.
struct RunNotices {
  let place: UnattendedPlace
  let voice: RunVoice

  /// What has been said and is not to be said each time.
  private struct Told: Equatable {
    var said: ReminderRule.Said?
    var warned: [String]
  }

  private var settings: NotifySettings { place.settings.notify }

  /// Tells the watching service that a run has begun.
  func begin() { ping("/start", body: "") }

  /// Says what is to be said, keeps the state, and tells everybody.
  ///
  /// - Returns: how the run ended, what failed in telling included.
  func conclude(
    _ result: RunResult,
    started: Timestamp,
    clock: ClockOption
  ) async -> RunOutcome {
    let earlier = (try? place.state.lastRun()) ?? nil
    let matters = result.plan?.standingMatters ?? []
    let reminder = ReminderRule(days: settings.remindAfter)
    let isSaid = reminder.says(matters, after: earlier?.said, at: started)
    let warned = Set(earlier?.warned ?? [])
    let isWarned = result.warnings.contains { !warned.contains($0.matter) }
    for fault in result.faults { voice.complain(fault.line) }
    for warning in result.warnings {
      let isOld = warned.contains(warning.matter)
      voice.complain(warning.line, isSilent: isOld && result.published.isEmpty)
    }
    for message in result.plan?.standingMessages ?? [] {
      voice.complain(message.line, isSilent: !isSaid)
    }
    let finished = max((try? clock.reading()) ?? started, started)
    var record = RunRecord(
      program: Tradesnap.nameAndVersion,
      started: started,
      finished: finished,
      outcome: result.outcome,
      messages: result.messages,
      published: result.published,
      newestMonth: result.plan?.newest ?? earlier?.record.newestMonth,
      collected: result.collected
    )
    let before = Told(said: earlier?.said, warned: earlier?.warned ?? [])
    var after = before
    if result.plan != nil {
      after.warned = result.warnings.map(\.matter).sorted()
      if matters.isEmpty { after.said = nil }
    }
    if isSaid { after.said = ReminderRule.Said(matters, at: started) }
    var faults: [Failure] = []
    // That something was said counts only once everybody has been told of it.
    keep(record, after: earlier, before, &faults)
    let hasFaults = !result.faults.isEmpty || isWarned
    await tell(of: record, isSaid: isSaid, hasFaults: hasFaults, &faults)
    var isTold = result.faults.contains(where: \.isOfOutput)
    if !faults.isEmpty {
      say(faults, isTold: &isTold)
      record = record.adding(faults)
    }
    if !faults.isEmpty || after != before {
      var ignored: [Failure] = []
      keep(record, after: earlier, after, &ignored)
    }
    say(writeMetrics(record, after: earlier), isTold: &isTold)
    voice.note(
      "ended: \(record.outcome.rawValue)",
      ["outcome": "\(record.outcome.rawValue)", "published": "\(record.published.count)"]
    )
    ping(record.outcome.isSuccess ? "" : "/fail", body: record.messages.joined(separator: "\n"))
    settle(result)
    if let trouble = voice.logFailure, !isTold { Program.say(trouble) }
    return record.outcome
  }

  /// Says what failed in telling; that something could not be written only where that was not told
  /// before, since the same disk is to blame.
  private func say(_ faults: [Failure], isTold: inout Bool) {
    for fault in faults {
      voice.complain(fault.line, isSilent: isTold && fault.isOfOutput)
      isTold = isTold || fault.isOfOutput
    }
  }

  /// Notes that everybody has been told; where that cannot be kept, they are told once more.
  private func settle(_ result: RunResult) {
    guard var register = result.register else { return }
    register.settle(result.published.map(\.month))
    guard register != (try? place.state.register()) ?? EditionRegister() else { return }
    do throws(OutputError) {
      try place.state.save(register)
    } catch {
      voice.note(error.message)
    }
  }

  private func keep(
    _ record: RunRecord,
    after earlier: LastRun?,
    _ told: Told,
    _ faults: inout [Failure]
  ) {
    do throws(OutputError) {
      try place.state.save(
        LastRun(
          record: record,
          lastSuccess: record.outcome.isSuccess ? record.finished : earlier?.lastSuccess,
          lastPublication: record.published.isEmpty
            ? earlier?.lastPublication : record.finished,
          said: told.said,
          warned: told.warned
        )
      )
    } catch {
      faults.append(Failure(error.exitStatus, error.message, hint: error.hint))
    }
  }

  /// Hooks, then mail.
  private func tell(
    of record: RunRecord,
    isSaid: Bool,
    hasFaults: Bool,
    _ faults: inout [Failure]
  ) async {
    let hooks = RunHooks(settings: settings, publication: place.publication, voice: voice)
    faults += await hooks.run(for: record, isSaid: isSaid)
    guard let mail = settings.mail else { return }
    let letter = RunMail(record, isSaid: isSaid, hasFaults: hasFaults)
    guard let message = letter.message(mail) else { return }
    do throws(NotifyError) {
      try await Sendmail.deliver(message, program: mail.sendmail)
    } catch {
      faults.append(Failure(error.exitStatus, error.message, hint: error.hint))
    }
  }

  private func writeMetrics(_ record: RunRecord, after earlier: LastRun?) -> [Failure] {
    guard let path = settings.metrics else { return [] }
    let freshness = place.calendar.freshness(
      newest: record.newestMonth,
      on: record.started.date
    )
    let lastSuccess = record.outcome.isSuccess ? record.finished : earlier?.lastSuccess
    do throws(OutputError) {
      try MetricsFile.write(
        MetricsText.text(record, freshness: freshness, lastSuccess: lastSuccess),
        to: path
      )
      return []
    } catch {
      return [Failure(error.exitStatus, error.message, hint: error.hint)]
    }
  }

  /// A ping never fails a run; that it did not go out is in the log.
  private func ping(_ ending: String, body: String) {
    guard let address = settings.ping else { return }
    do throws(FetchError) {
      try place.fetcher.ping(address + ending, body: Array(body.utf8))
    } catch {
      voice.note("the ping did not go out: \(Failure(error).message)")
    }
  }
}

extension RunRecord {
  /// The record with what failed in telling of it.
  fileprivate func adding(_ faults: [Failure]) -> RunRecord {
    var outcome = outcome
    if outcome == .published { outcome = .publishedWithWarnings }
    // Where not even the state can be written, it is not true that nothing happened.
    if outcome == .nothingNew,
      let fault = faults.first(where: { $0.status == .cannotWrite || $0.status == .inputOutput })
    {
      outcome = RunOutcome(failing: fault.status)
    }
    return RunRecord(
      program: program,
      started: started,
      finished: finished,
      outcome: outcome,
      messages: messages + faults.map(\.line),
      published: published,
      newestMonth: newestMonth,
      collected: collected
    )
  }
}

import ArgumentParser
import CivilTime
import Operations
import Workspace

/// `tradesnap run`: collect, check and publish, without anybody watching.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Collect new releases and publish the month, unattended.",
    discussion: """
      One run takes the lock, collects what the settings name, takes new figures into the ledger, \
      checks them, and publishes the complete months since the last edition (at first the newest \
      alone) and every published month that a revision changed, each as a whole; what was removed from \
      a published edition it puts back. Where nothing is new it writes and says nothing. \
      Documentation/Unattended.md says how to start it from cron or systemd.

      It ends with 0 where it published, 1 where nothing was new, 2 where it published but something \
      wants a look, 3 where the gate refused a month, 4 where the figures are stale, and with the \
      code of the fault otherwise.

      EXAMPLES:
        tradesnap run --config /srv/newsletter/tradesnap.yml
        tradesnap run --verbose
        tradesnap run --now 2025-04-20T06:00:00Z
      """
  )

  @Flag(help: "Say everything, on standard error.")
  var verbose = false

  @OptionGroup var clock: ClockOption
  @OptionGroup var store: StoreOptions

  func run() async throws {
    let now = try clock.reading()
    let place = try UnattendedPlace(store)
    try place.state.prepare()
    let lock = try RunLock(path: place.state.lockPath, now: now)
    let hold = try FolderLock.take(place.publish.folder)
    Interruption.watch()
    let clock = clock
    let voice = RunVoice(
      isVerbose: verbose,
      settings: place.settings.log,
      path: place.state.logPath
    ) { (try? clock.reading()) ?? now }
    let notices = RunNotices(place: place, voice: voice)
    notices.begin()
    var run = UnattendedRun(place, voice: voice, now: now, holding: hold)
    run.perform()
    let outcome = await notices.conclude(run.result, started: now, clock: clock)
    lock.release()
    if outcome != .published { throw Failure.silent(outcome.exitStatus) }
  }
}

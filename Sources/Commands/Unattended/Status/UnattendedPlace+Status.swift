import CivilTime
import Operations
import Workspace

extension UnattendedPlace {
  /// How things stand, as far as files say; nothing is locked or written.
  ///
  /// A record of the last run that cannot be read is said, and counts as none.
  func status(on today: CalendarDate) -> RunStatus {
    var last: LastRun?
    do throws(StateError) {
      last = try state.lastRun()
    } catch {
      Program.say("tradesnap: \(error.message).\(error.hint.map { " \($0)" } ?? "")\n")
    }
    return RunStatus(
      lastRun: last?.record,
      lastSuccess: last?.lastSuccess,
      lastPublication: last?.lastPublication,
      edition: newestEdition,
      running: RunLock.holder(of: state.lockPath).map {
        "process \($0.process) on \($0.host) since \($0.since)"
      },
      calendar: calendar,
      today: today
    )
  }

  /// The newest edition that is whole.
  private var newestEdition: RunStatus.Edition? {
    for month in publication.editions().reversed() {
      guard let receipt = try? publication.receipt(of: month) else { continue }
      return RunStatus.Edition(
        month: month,
        revision: receipt.revision,
        path: OutputFolder.path(of: month.description, in: publish.folder)
      )
    }
    return nil
  }
}

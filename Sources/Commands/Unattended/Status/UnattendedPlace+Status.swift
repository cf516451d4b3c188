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
      Program.say(Failure(error.exitStatus, error.message, hint: error.hint))
    }
    return RunStatus(
      lastRun: last?.record,
      lastSuccess: last?.lastSuccess,
      lastPublication: last?.lastPublication,
      edition: newestEdition,
      damages: publication.damages(expecting: published).map(\.words),
      running: RunLock.holder(of: state.lockPath).map {
        "process \($0.process) on \($0.host) since \($0.since)"
      },
      calendar: calendar,
      today: today
    )
  }

  /// The months that ought to have an edition, as far as the state folder tells.
  private var published: [Month] { ((try? state.register()) ?? nil)?.months ?? [] }

  /// The newest edition that is whole.
  private var newestEdition: RunRecord.Edition? {
    for month in publication.editions().reversed() {
      guard let receipt = try? publication.receipt(of: month) else { continue }
      return RunRecord.Edition(
        month: month,
        revision: receipt.revision,
        path: OutputFolder.path(of: month.description, in: publish.folder)
      )
    }
    return nil
  }
}

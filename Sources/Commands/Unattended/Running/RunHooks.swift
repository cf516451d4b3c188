import CivilTime
import Operations
import Workspace

/// The commands that the settings hang on to the end of a run.
struct RunHooks {
  let settings: NotifySettings
  let publication: Publication

  /// Runs what `record` calls for, and gives what failed.
  ///
  /// The hook of publication runs once for each edition; that of a refusal once for the run, and
  /// again only when the refusal is said again.
  func run(for record: RunRecord, isSaid: Bool) async -> [Failure] {
    var faults: [Failure] = []
    if let command = settings.hooks[.published] {
      for edition in record.published {
        await run(command, edition.month, record.outcome, &faults)
      }
    }
    if let command = settings.hooks[.refused], record.outcome == .refused, isSaid {
      await run(command, publication.editions().last, record.outcome, &faults)
    }
    return faults
  }

  private func run(
    _ command: [String],
    _ month: Month?,
    _ outcome: RunOutcome,
    _ faults: inout [Failure]
  ) async {
    let receipt = month.map {
      OutputFolder.path(of: "\($0)/\(EditionReceipt.fileName)", in: publication.folder)
    }
    do throws(NotifyError) {
      try await Hook.run(command, receipt: receipt ?? "", month: month, outcome: outcome)
    } catch {
      faults.append(Failure(error.exitStatus, error.message, hint: error.hint))
    }
  }
}

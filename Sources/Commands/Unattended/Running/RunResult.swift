import CivilTime
import Operations
import Workspace

/// What a run came to.
struct RunResult {
  /// What went wrong, in the order in which it did.
  var faults: [Failure] = []
  var published: [RunRecord.Edition] = []
  /// Which editions there are, and which of them are still to be announced; `nil` where the run did
  /// not come to look.
  var register: EditionRegister?
  /// What wants a look, from this run or an earlier one.
  var warnings: [RunWarning] = []
  /// What was decided; `nil` where it did not come to that.
  var plan: PublicationPlan?
  /// How many documents were new to the ledger.
  var collected = 0

  /// Adds an edition, in the place of an earlier one of its month.
  mutating func add(_ edition: RunRecord.Edition) {
    published.removeAll { $0.month == edition.month }
    published.append(edition)
    register?.add([edition.month])
  }

  /// How the run ended: a refusal is the gravest, since only a person can lift it; a fault counts as
  /// a warning where something was published all the same.
  var outcome: RunOutcome {
    if let plan, !plan.isOpen { return .refused }
    if let fault = faults.first {
      return published.isEmpty ? RunOutcome(failing: fault.status) : .publishedWithWarnings
    }
    if plan?.isStale == true { return .stale }
    if published.isEmpty { return .nothingNew }
    return warnings.isEmpty ? .published : .publishedWithWarnings
  }

  /// What is said, without the program's name.
  var messages: [String] {
    faults.map(\.line) + warnings.map(\.line) + (plan?.standingMessages.map(\.line) ?? [])
  }
}

extension PublicationPlan {
  /// Whether the gate holds nothing back but what is stale.
  fileprivate var isOpen: Bool {
    partialMonths.isEmpty && refusals.allSatisfy { $0.obstacle == .stale }
  }
}

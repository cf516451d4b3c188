package import Operations

extension RunOutcome {
  /// The code that a run ends with.
  package var exitStatus: ExitStatus {
    switch self {
    case .published: .done
    case .nothingNew: .nothingFound
    case .publishedWithWarnings: .doneWithWarnings
    case .refused: .refused
    case .stale: .stale
    case .locked: .tryAgain
    case .configuration: .configuration
    case .badInput: .badInput
    case .noInput: .noInput
    case .network: .network
    case .cannotWrite: .cannotWrite
    case .inputOutput: .inputOutput
    case .internalFault: .internalFault
    }
  }

  /// How a run ends that a fault of this code kept from publishing.
  package init(failing status: ExitStatus) {
    switch status {
    case .badInput, .differs: self = .badInput
    case .noInput: self = .noInput
    case .network: self = .network
    case .cannotWrite: self = .cannotWrite
    case .inputOutput: self = .inputOutput
    case .tryAgain: self = .locked
    case .configuration, .usage: self = .configuration
    case .refused: self = .refused
    case .stale: self = .stale
    case .done, .nothingFound, .doneWithWarnings, .internalFault: self = .internalFault
    }
  }

  /// Whether a service that watches over runs is told of a success.
  package var isSuccess: Bool {
    switch self {
    case .published, .nothingNew, .publishedWithWarnings: true
    case .refused, .stale, .locked, .configuration, .badInput, .noInput, .network, .cannotWrite,
      .inputOutput, .internalFault:
      false
    }
  }
}

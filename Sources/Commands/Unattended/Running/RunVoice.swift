import CivilTime
import Logging
import Operations
import Workspace

/// What a run says: to whoever started it, and to the log.
struct RunVoice: Sendable {
  let isVerbose: Bool
  private let log: Logger
  private let trouble = LogTrouble()

  /// A voice with a log in the state folder.
  init(
    isVerbose: Bool,
    settings: LogSettings,
    path: String,
    clock: @escaping @Sendable () -> Timestamp
  ) {
    self.isVerbose = isVerbose
    let handler = RotatingLog(
      path: path,
      size: settings.size,
      keep: settings.keep,
      clock: clock,
      complain: trouble.note
    )
    log = Logger(label: "tradesnap.run") { _ in handler }
  }

  /// Something that goes its way: said only where everything is.
  func note(_ text: String, _ details: [String: String] = [:]) {
    log.info("\(text)", metadata: Self.metadata(details))
    if isVerbose { Program.say("tradesnap: \(text)\n") }
  }

  /// Something that somebody has to look at; `isSilent` where that was said before.
  func complain(_ line: String, isSilent: Bool = false, _ details: [String: String] = [:]) {
    log.error("\(line)", metadata: Self.metadata(details))
    if !isSilent || isVerbose { Program.say("tradesnap: \(line)\n") }
  }

  /// What kept the log from being written and has not been said; `nil` for nothing.
  var logFailure: Failure? { trouble.failure }

  private static func metadata(_ details: [String: String]) -> Logger.Metadata {
    details.mapValues { .string($0) }
  }
}

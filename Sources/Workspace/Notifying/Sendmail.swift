package import Operations

/// Hands messages to the machine's mail system.
package enum Sendmail {
  /// The program that every mail system of a Unix machine brings.
  package static let standardProgram = "/usr/sbin/sendmail"
  /// In seconds: the program only has to queue the message.
  package static let standardTimeout = 30.0

  /// Hands `message` over on standard input; the recipients are those of its header.
  ///
  /// Throws where `program` cannot be run, does not end well, or takes more than `timeout` seconds.
  @discardableResult
  package static func deliver(
    _ message: MailMessage,
    program: String = standardProgram,
    timeout: Double = standardTimeout
  ) async throws(NotifyError) -> CommandReport {
    // -i: a line that is a single point is text. -t: the recipients stand in the header.
    try await CommandRunner.run([program, "-i", "-t"], input: message.text, timeout: timeout)
  }
}

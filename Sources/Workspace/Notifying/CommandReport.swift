/// What a command wrote while it ran to a good end.
package struct CommandReport: Hashable, Sendable {
  /// The most that is kept of what a command writes: 64 kB.
  ///
  /// What comes after is read and dropped.
  package static let limit = 64_000

  /// Both streams together, as they came.
  package let output: String

  package init(output: String) {
    self.output = output
  }
}

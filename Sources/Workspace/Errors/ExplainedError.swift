/// An error that can be told to a user: what happened, what to do, and how the program ends.
package protocol ExplainedError: Error {
  /// What happened, in one sentence without a full stop.
  var message: String { get }
  /// What to do about it, in full sentences; `nil` where there is nothing to advise.
  var hint: String? { get }
  var exitStatus: ExitStatus { get }
}

/// Somebody has looked at a finding, and says why the figure may be published as it is.
///
/// It opens the gate and nothing else: the figure stays under query, so that no change rests on it.
package struct Acknowledgement: Hashable, Sendable {
  /// The finding's `id`, as `tradesnap check` prints it.
  package let finding: String
  /// One or more sentences.
  package let reason: String
  /// Who says so; empty where that is not said.
  package let by: String
  /// The file and line that says so, for messages.
  package let place: String

  package init(finding: String, reason: String, by: String = "", place: String = "") {
    self.finding = finding
    self.reason = reason
    self.by = by
    self.place = place
  }
}

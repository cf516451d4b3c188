/// The settings of a site, as far as the tests vary them.
struct Settings: Sendable {
  var outputs = ["csv", "json"]
  var collect = ["folder: incoming"]
  var stale = "refuse"
  /// Further lines, whole keys.
  var more = ""

  /// The text of `tradesnap.yml`; the figures are made up, so nothing real is set beside them.
  var text: String {
    """
    ledger: ledger.sqlite
    state: state
    reference: []
    collect:
    \(collect.map { "  - \($0)" }.joined(separator: "\n"))
    publish:
      folder: published
      outputs: [\(outputs.joined(separator: ", "))]
      stale: \(stale)
    calendar: {due-day: 20, overdue-after: 10}
    \(more)
    """
  }

  /// Everything that can be published.
  static let everything = ["pdf", "html", "charts", "csv", "json"]
}

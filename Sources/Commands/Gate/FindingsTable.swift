import CivilTime
import TradeFigures
import TradeStatistics

/// Findings for people: a line that names each, and its reason and witnesses under it.
struct FindingsTable {
  let statistics: Statistics
  let findings: [Finding]

  var text: String {
    guard !findings.isEmpty else { return "No findings.\n" }
    return findings.map(paragraph).joined() + "\n" + summary + "\n"
  }

  /// As wide as the widest of the severities and two spaces.
  private static let indent = "         "

  private func paragraph(_ finding: Finding) -> String {
    let severity = finding.severity.rawValue
    let padding = FindingsTable.indent.dropFirst(severity.count)
    let lines =
      [finding.reason] + finding.witnesses.map(witness)
      + [statistics.acknowledgement(of: finding)].compactMap(\.self).map(acknowledged)
    return "\(severity)\(padding)\(finding.id)\n"
      + lines.map { "\(FindingsTable.indent)\(FindingsTable.plain($0))\n" }.joined()
  }

  private func witness(_ figure: FiscalYearFigure) -> String {
    let title =
      statistics.snapshot.catalog[figure.measure]?.title ?? figure.measure.text
    return "Witness: \(title), \(figure.fiscalYear): \(figure.figure.phrase) "
      + "(\(figure.source.address))"
  }

  private func acknowledged(_ acknowledgement: Acknowledgement) -> String {
    let by = acknowledgement.by.isEmpty ? "" : " by \(acknowledgement.by)"
    return "Acknowledged\(by): \(acknowledgement.reason)"
  }

  /// How many there are of each severity: `10 errors (1 acknowledged), 12 warnings and 40 notes`.
  private var summary: String {
    let counts = Severity.allCases.map { severity in
      let all = findings.filter { $0.severity == severity }
      let seen = all.count { statistics.acknowledgement(of: $0) != nil }
      let noun = all.count == 1 ? severity.rawValue : severity.rawValue + "s"
      return "\(all.count) \(noun)" + (seen > 0 ? " (\(seen) acknowledged)" : "")
    }
    return "\(counts.dropLast().joined(separator: ", ")) and \(counts.last ?? "")."
  }

  /// A terminal breaks no lines at these spaces, and a search for them is easier without.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }
}

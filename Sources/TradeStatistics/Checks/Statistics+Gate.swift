package import CivilTime

extension Statistics {
  /// What was said about `finding`, or `nil` where nobody has acknowledged it.
  package func acknowledgement(of finding: Finding) -> Acknowledgement? {
    acknowledgements[finding.id]
  }

  /// What keeps `month` from being published: its errors that nobody has acknowledged.
  ///
  /// Errors of other months, which its tables may show too, do not count.
  package func openErrors(in month: Month) -> [Finding] {
    findings(in: month).filter { $0.severity == .error && acknowledgement(of: $0) == nil }
  }

  /// The acknowledgements of what was not found, in the order of their identifiers.
  package var unmatchedAcknowledgements: [Acknowledgement] {
    let known = Set(findings.map(\.id))
    return acknowledgements.values.filter { !known.contains($0.finding) }
      .sorted { $0.finding < $1.finding }
  }
}

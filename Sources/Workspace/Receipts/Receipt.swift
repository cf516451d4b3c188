/// What a report was made from, and what it rests on: a file inside the report.
///
/// It holds no time of day, no folder and no machine: the same inputs give the same receipt.
package struct Receipt: Codable, Hashable, Sendable {
  /// A file that the report carries.
  package struct CarriedFile: Codable, Hashable, Sendable {
    package let name: String
    /// What the issue or the theme calls it, `articles/summit.md`; `nil` for all other files.
    package let path: String?
    /// 64 hexadecimal digits in lower case.
    package let sha256: String
    /// In bytes.
    package let size: Int

    package init(name: String, path: String?, bytes: [UInt8]) {
      self.name = name
      self.path = path
      sha256 = sha256Hexadecimal(bytes)
      size = bytes.count
    }
  }

  /// A document that figures were read from.
  package struct SourceDocument: Codable, Hashable, Sendable {
    package let address: String
    package let sha256: String
    package let title: String
    package let kind: String
    /// How many of the observations come from it.
    package let observations: Int

    package init(
      address: String,
      sha256: String,
      title: String,
      kind: String,
      observations: Int
    ) {
      self.address = address
      self.sha256 = sha256
      self.title = title
      self.kind = kind
      self.observations = observations
    }
  }

  /// What the gate found in the month, by the names of the findings.
  package struct Findings: Codable, Hashable, Sendable {
    package let openErrors: [String]
    package let acknowledged: [String]
    package let others: [String]

    package init(openErrors: [String], acknowledged: [String], others: [String]) {
      self.openErrors = openErrors
      self.acknowledged = acknowledged
      self.others = others
    }
  }

  /// What the month says of one measure, each as the bounds of the true value; `nil` where there is
  /// nothing to say.
  package struct MeasureStatistics: Codable, Hashable, Sendable {
    package let measure: String
    package let value: String?
    /// The change on the previous month, or on the last one on record, in the measure's unit.
    package let onPrevious: String?
    package let onYearEarlier: String?
    package let fiscalYearToDate: String?

    package init(
      measure: String,
      value: String?,
      onPrevious: String?,
      onYearEarlier: String?,
      fiscalYearToDate: String?
    ) {
      self.measure = measure
      self.value = value
      self.onPrevious = onPrevious
      self.onYearEarlier = onYearEarlier
      self.fiscalYearToDate = fiscalYearToDate
    }
  }

  /// The name of the file inside the report.
  package static let fileName = "receipt.json"

  /// Name and version: `tradesnap 0.1.0`.
  package let program: String
  /// `2023-03`.
  package let month: String
  package let paper: String
  /// Whether it was written in spite of open errors.
  package let isForced: Bool
  /// The newest date that an observation carries, or the day that was asked for; `nil` for none.
  package let dataAsOf: String?
  package let observations: Int
  package let findings: Findings
  package let statistics: [MeasureStatistics]
  /// In the order of their addresses.
  package let sources: [SourceDocument]
  /// In the order of their names; the receipt itself is not among them.
  package let files: [CarriedFile]

  package init(
    program: String,
    month: String,
    paper: String,
    isForced: Bool,
    dataAsOf: String?,
    observations: Int,
    findings: Findings,
    statistics: [MeasureStatistics],
    sources: [SourceDocument],
    files: [CarriedFile]
  ) {
    self.program = program
    self.month = month
    self.paper = paper
    self.isForced = isForced
    self.dataAsOf = dataAsOf
    self.observations = observations
    self.findings = findings
    self.statistics = statistics
    self.sources = sources
    self.files = files
  }
}

import CivilTime
import Releases
import Testing
import TradeFigures

/// A text, the month assumed for it, and all that must be read in it.
struct Phrase: Sendable, CustomTestStringConvertible {
  let text: String
  let month: String?
  let format: ReleaseFormat
  /// `2023-03 entry-summaries more than 2700000`: month, measure, qualifier, value.
  let figures: [String]
  /// How many sentences must be reported as not understood.
  let reports: Int

  init(
    _ text: String,
    month: String?,
    format: ReleaseFormat = .plain,
    figures: [String],
    reports: Int = 0
  ) {
    self.text = text
    self.month = month
    self.format = format
    self.figures = figures
    self.reports = reports
  }

  var testDescription: String { text }

  static let all = [
    entries, modes, enforcement, audits, silent, reported, several, rewordedAudits,
    rewordedCounterfeits, rewordedDuties, rewordedEntries, rewordedForcedLabor, rewordedLayouts,
    rewordedModes, rewordedOthers, rewordedUnsettled, rewordedChanges,
  ].flatMap(\.self)
}

/// Reads a text as a release of the publisher.
func read(
  _ text: String,
  month: String? = "2023-03",
  format: ReleaseFormat = .plain
) throws -> ReleaseReading {
  try ReleaseReader().read(
    bytes: Array(text.utf8),
    format: format,
    assumedMonth: month.flatMap { Month($0) },
    source: Source(address: "release.txt", sha256: "", kind: .publisher)
  )
}

/// The figures of a reading in the form of `Phrase.figures`, sorted.
func figures(of reading: ReleaseReading) -> [String] {
  reading.observations.map { read in
    let (observation, figure) = (read.observation, read.observation.figure)
    let qualifier = figure.qualifier.isEmpty ? "" : figure.qualifier.text + " "
    return "\(observation.month) \(observation.measure) \(qualifier)\(figure.valueText)"
  }.sorted()
}

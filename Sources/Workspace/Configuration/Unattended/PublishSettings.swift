package import TradeFigures

/// What is published, where, and when it is not.
package struct PublishSettings: Hashable, Sendable {
  /// The files of an edition.
  package enum Output: String, Hashable, Sendable, CaseIterable {
    case pdf, html, charts, csv, json
  }

  /// What happens to a month whose successor is overdue.
  package enum Stale: String, Hashable, Sendable, CaseIterable {
    case refuse, publish
  }

  /// The path of the folder that readers see.
  package var folder: String
  /// In the order of `Output.allCases`, each once.
  package var outputs: [Output] = Output.allCases
  /// The measures without which a month is not complete.
  package var required: [MeasureID] = [.entrySummaries, .entryValue, .estimatedDuties]
  package var stale: Stale = .refuse

  package init(folder: String) {
    self.folder = folder
  }
}

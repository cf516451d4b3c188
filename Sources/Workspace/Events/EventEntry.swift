package import CivilTime
package import TradeFigures

/// One entry of a file of events: what happened on a day, and who says so.
package struct EventEntry: Hashable, Sendable {
  /// What happened, in the words of the file.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case law
    case withholdReleaseOrder = "withhold-release-order"
    case finding
    case tariff
    case rule

    /// Whether it holds for all importers; orders and findings name a producer or a region.
    package var isGeneral: Bool {
      switch self {
      case .law, .tariff, .rule: true
      case .withholdReleaseOrder, .finding: false
      }
    }
  }

  /// Most characters of a label, so that three have room on a chart.
  package static let mostLabelCharacters = 30

  /// The day on which it took effect.
  package let date: CalendarDate
  /// What charts print, at most 30 characters.
  package let label: String
  /// The same in full; the label where the file has no title.
  package let title: String
  package let kind: Kind
  /// The measures that it bears on, the one that it bears on most first; at least one.
  package let measures: [MeasureID]
  /// The address of a public document.
  package let source: String
}

extension EventEntry {
  /// Reads the entries from the bytes of `file`, a list of mappings; they stay in its order.
  ///
  /// Throws where a key is unknown or missing, a date is none, a label is too long, a measure is not
  /// in `catalog` nor computed, and where two entries are the same event.
  package static func load(
    bytes: [UInt8],
    file: String,
    catalog: MeasureCatalog
  ) throws(ConfigurationError) -> [EventEntry] {
    guard let root = try Configuration.root(of: bytes, file: file) else { return [] }
    return try EventsReader(reader: ConfigurationReader(file: file), catalog: catalog).read(root)
  }

  /// Reads the file at `path`.
  package static func read(
    _ path: String,
    catalog: MeasureCatalog
  ) throws(ConfigurationError) -> [EventEntry] {
    try load(bytes: Configuration.bytes(of: path), file: path, catalog: catalog)
  }
}

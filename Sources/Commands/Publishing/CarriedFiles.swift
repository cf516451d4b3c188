import CivilTime
import PDFFinishing
import Releases
import TradeFigures
import Workspace

/// The inputs of a report as files inside it, and back.
enum CarriedFiles {
  /// The columns of the figures: all but the time at which a ledger took them in, which is a clock
  /// reading and shapes nothing.
  private static let columns = FiguresColumn.allCases.filter { $0 != .recorded }

  /// What every report of these inputs carries; the receipt, which is of one month, is not among it.
  static func attachments(of inputs: ReportInputs) throws -> [Attachment] {
    let observations = inputs.snapshot.observations
    var attachments = [
      source(
        CarriedNames.figuresCSV,
        "Every figure that was used, with its source",
        "text/csv",
        FiguresCSVWriter(columns: columns).file(observations)
      ),
      source(
        CarriedNames.figuresJSON,
        "The same figures as JSON",
        "application/json",
        try JSONText.of(observations.map { ObservationObject($0, isDated: false) })
      ),
      source(
        CarriedNames.settings,
        "The settings that shaped the report",
        "application/yaml",
        inputs.settings.yaml
      ),
    ]
    attachments += inputs.references.map {
      Attachment($0, "What the figures were checked against", "text/csv")
    }
    if let acknowledged = inputs.acknowledged {
      attachments.append(
        Attachment(acknowledged, "What was said about doubtful figures", "application/yaml")
      )
    }
    if let events = inputs.events {
      attachments.append(Attachment(events, "The events that charts mark", "application/yaml"))
    }
    if let theme = inputs.theme {
      attachments.append(Attachment(theme, "How the report looks", "application/yaml"))
    }
    return attachments
  }

  static func attachment(of receipt: Receipt) throws -> Attachment {
    source(
      Receipt.fileName,
      "What the report was made from",
      "application/json",
      try JSONText.of(receipt)
    )
  }

  private static func source(
    _ name: String,
    _ summary: String,
    _ mediaType: String,
    _ text: String
  ) -> Attachment {
    Attachment(
      name: name,
      summary: summary,
      mediaType: mediaType,
      relationship: .source,
      bytes: Array(text.utf8)
    )
  }
}

extension Attachment {
  fileprivate init(_ file: CarriedFile, _ summary: String, _ mediaType: String) {
    self.init(
      name: file.name,
      summary: summary,
      mediaType: mediaType,
      relationship: .source,
      bytes: file.bytes
    )
  }
}

// MARK: - Reading back

extension CarriedFiles {
  /// The inputs that `attachments` are of; `date` is the day of the data, as the receipt says it.
  ///
  /// Throws a `Failure` or a `ConfigurationError` where a file is missing or cannot be read.
  static func inputs(from attachments: [Attachment], asOf date: CalendarDate?) throws
    -> ReportInputs
  {
    func file(_ name: String) throws -> CarriedFile {
      guard let attachment = attachments.first(where: { $0.name == name }) else {
        throw Failure(.badInput, "the file carries no \(name)")
      }
      return CarriedFile(name: name, path: name, bytes: attachment.bytes)
    }
    let settings = try Configuration.load(
      bytes: file(CarriedNames.settings).bytes,
      file: CarriedNames.settings
    )
    let references = try (settings.reference ?? []).map(file)
    let events: CarriedFile? =
      if case .file(let name) = settings.events { try file(name) } else { nil }
    let theme: CarriedFile? =
      if case .file(let name) = settings.theme { try file(name) } else { nil }
    return ReportInputs(
      snapshot: FiguresSnapshot(
        try observations(in: file(CarriedNames.figuresCSV), catalog: settings.catalog),
        catalog: settings.catalog,
        priority: settings.sourcePriority,
        asOf: date
      ),
      settings: settings,
      references: references,
      acknowledged: try settings.acknowledged.map(file),
      events: events,
      theme: theme
    )
  }

  private static func observations(
    in file: CarriedFile,
    catalog: MeasureCatalog
  ) throws -> [Observation] {
    var reader = FiguresCSVReader(
      source: Source(address: "", sha256: "", kind: SourceKind("")),
      catalog: catalog
    )
    do {
      let observations = try reader.feed(file.bytes)
      return try observations + reader.finish()
    } catch {
      throw Failure(error, in: file.path, outcome: nil)
    }
  }
}

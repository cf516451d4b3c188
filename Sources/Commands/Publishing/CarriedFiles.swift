import CivilTime
import Releases
import TradeFigures
import Workspace

/// The inputs of a report as files inside it, and back.
enum CarriedFiles {
  /// The columns of the figures: all but the time at which a ledger took them in, which is a clock
  /// reading and shapes nothing.
  private static let columns = FiguresColumn.allCases.filter { $0 != .recorded }

  /// What every report of these inputs carries; the receipt, which is of one month, is not among it.
  static func enclosures(of inputs: ReportInputs) throws -> [Enclosure] {
    let observations = inputs.snapshot.observations
    let objects = observations.map { ObservationObject($0, isDated: false) }
    var files = [
      Enclosure(
        CarriedNames.figuresCSV,
        "Every figure that was used, with its source",
        "text/csv",
        Array(FiguresCSVWriter(columns: columns).file(observations).utf8)
      ),
      Enclosure(
        CarriedNames.figuresJSON,
        "The same figures as JSON",
        "application/json",
        Array(try JSONText.of(objects).utf8)
      ),
      Enclosure(
        CarriedNames.settings,
        "The settings that shaped the report",
        "application/yaml",
        Array(inputs.settings.yaml.utf8)
      ),
    ]
    files += inputs.references.map {
      Enclosure($0.name, "What the figures were checked against", "text/csv", $0.bytes)
    }
    let yaml = [
      (inputs.acknowledged, "What was said about doubtful figures"),
      (inputs.events, "The events that charts mark"),
      (inputs.theme?.file, "How the report looks"),
    ]
    for case (let file?, let summary) in yaml {
      files.append(Enclosure(file.name, summary, "application/yaml", file.bytes))
    }
    files += (inputs.theme?.parts ?? []).map {
      Enclosure(
        $0.name,
        path: $0.path,
        "A font or the logo of the theme",
        Enclosure.mediaType(of: $0.path),
        $0.bytes
      )
    }
    return files
  }

  static func enclosure(of receipt: Receipt) throws -> Enclosure {
    Enclosure(
      Receipt.fileName,
      "What the report was made from",
      "application/json",
      Array(try JSONText.of(receipt).utf8)
    )
  }
}

// MARK: - Reading back

extension CarriedFiles {
  /// The inputs that `files` are of; `date` is the day of the data, as the receipt says it.
  ///
  /// Throws a `Failure` or a `ConfigurationError` where a file is missing or cannot be read.
  static func inputs(
    from files: EnclosedFiles,
    asOf date: CalendarDate?,
    _ environment: Environment
  ) throws -> ReportInputs {
    let settings = try Configuration.load(
      bytes: files.file(CarriedNames.settings).bytes,
      file: CarriedNames.settings
    )
    let references = try (settings.reference ?? []).map(files.file)
    let events: CarriedFile? =
      if case .file(let name) = settings.events { try files.file(name) } else { nil }
    let theme: CarriedTheme? =
      if case .file(let name) = settings.theme {
        try CarriedTheme(
          file: files.file(name),
          parts: files.named.filter { CarriedNames.isOfTheme($0.name) },
          environment
        )
      } else { nil }
    return ReportInputs(
      snapshot: FiguresSnapshot(
        try observations(in: files.file(CarriedNames.figuresCSV), catalog: settings.catalog),
        catalog: settings.catalog,
        priority: settings.sourcePriority,
        asOf: date
      ),
      settings: settings,
      references: references,
      acknowledged: try settings.acknowledged.map(files.file),
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

import CivilTime
import Releases
import TradeFigures
import Workspace

/// Reads releases and files of figures, whichever a file turns out to be.
struct FileReader {
  let catalog: MeasureCatalog
  let environment: Environment
  /// The month to assume where a release names none.
  let month: Month?
  /// Whether every observation of a CSV is kept for listing.
  let listsEverything: Bool

  func read(_ path: String) throws -> ReadFile {
    let input = try HashedInput(path, limit: InputFile.csvLimit, environment: environment)
    let start = try beginning(of: input)
    guard !start.isEmpty else {
      throw Failure(.badInput, "\(input.name) is empty", hint: "Is it the right file?")
    }
    return isCSV(path, start)
      ? try readFigures(FiguresFile(input, path: path, catalog: catalog), path: path)
      : try readRelease(input, path: path)
  }

  private struct Enough: Error {}

  /// The first chunk of a file.
  private func beginning(of input: borrowing HashedInput) throws -> [UInt8] {
    var start: [UInt8] = []
    do {
      try input.forEachChunk { chunk in
        start = chunk
        throw Enough()
      }
    } catch is Enough {}
    return start
  }

  /// Whether the file is named `.csv`, or its first line but metadata names our columns.
  private func isCSV(_ path: String, _ start: [UInt8]) -> Bool {
    if path.lowercased().hasSuffix(".csv") { return true }
    let lines = String(decoding: start.prefix(4_096), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    guard let header = lines.first(where: { !$0.hasPrefix("#") }) else { return false }
    let names = header.split(separator: ",")
    return names.contains("month") && names.contains("measure")
  }

  private func readFigures(_ file: FiguresFile, path: String) throws -> ReadFile {
    var rows: [ReadObservation] = []
    var count = 0
    try file.forEachObservation { observation in
      count += 1
      if listsEverything || rows.count < ReadFile.shownLimit {
        rows.append(ReadObservation(observation: observation, warnings: []))
      }
    }
    return ReadFile(
      path: path,
      name: file.input.name,
      sha256: file.input.sha256,
      month: nil,
      placesAreInExtractedText: false,
      rows: rows,
      count: count,
      notUnderstood: [],
      figures: file
    )
  }

  private func readRelease(_ input: borrowing HashedInput, path: String) throws -> ReadFile {
    guard input.byteCount <= InputFile.releaseLimit else {
      throw InputError(path: input.name, problem: .tooLarge(limit: InputFile.releaseLimit))
    }
    var bytes: [UInt8] = []
    try input.forEachChunk { bytes += $0 }
    let reading: ReleaseReading
    do {
      reading = try ReleaseReader(catalog: catalog).read(
        bytes: bytes,
        format: ReleaseFormat.detect(name: path, bytes: bytes),
        assumedMonth: month,
        source: Source(address: path, sha256: input.sha256, kind: .publisher)
      )
    } catch {
      throw Failure(error, in: input.name)
    }
    return ReadFile(
      path: path,
      name: input.name,
      sha256: input.sha256,
      month: reading.month,
      placesAreInExtractedText: reading.placesAreInExtractedText,
      rows: reading.observations,
      count: reading.observations.count,
      notUnderstood: reading.notUnderstood,
      figures: nil
    )
  }
}

extension ReadFile {
  /// Hands over every observation, those that are not listed included.
  func forEachObservation(_ body: (Observation) throws -> Void) throws {
    if let figures {
      try figures.forEachObservation(body)
    } else {
      for row in rows { try body(row.observation) }
    }
  }
}

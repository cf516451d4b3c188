import CivilTime
import Releases
import TradeFigures
import Workspace

/// Reads what was collected: a release is understood as a whole, or nothing of it is taken.
struct DocumentReader {
  let catalog: MeasureCatalog

  enum Result {
    case figures([Observation])
    /// It holds no figures and never will.
    case rejected(reason: String)
  }

  /// Throws a `Failure` that names file and line where it cannot be read, or not all of it was
  /// understood.
  func read(_ document: NewDocument) throws -> Result {
    let source = Source(address: document.name, sha256: document.sha256, kind: .publisher)
    let format = PageInspector.format(
      of: document.bytes,
      mediaType: document.mediaType,
      name: document.name
    )
    guard let format else { return result(of: try rows(of: document, from: source)) }
    let verdict = PageInspector.verdict(
      on: document.bytes,
      mediaType: document.mediaType,
      name: document.name,
      catalog: catalog
    )
    switch verdict {
    case .release: break
    case .unclear(let reason): return .rejected(reason: reason)
    case .empty, .errorPage, .captivePortal, .truncated, .notText:
      throw Failure(verdict, in: document)
    }
    let reading: ReleaseReading
    do {
      reading = try ReleaseReader(catalog: catalog).read(
        bytes: document.bytes,
        format: format,
        source: source
      )
    } catch {
      throw Failure(error, in: document.name)
    }
    if let first = reading.notUnderstood.first {
      throw Failure(first, andOthers: reading.notUnderstood.count - 1, in: document)
    }
    return result(of: reading.observations.map(\.observation))
  }

  private func result(of figures: [Observation]) -> Result {
    figures.isEmpty ? .rejected(reason: "it states no figure") : .figures(figures)
  }

  private func rows(of document: NewDocument, from source: Source) throws -> [Observation] {
    var reader = FiguresCSVReader(source: source, catalog: catalog)
    do {
      let rows = try reader.feed(document.bytes)
      return rows + (try reader.finish())
    } catch {
      throw Failure(error, in: document.name, outcome: "Nothing of it was stored.")
    }
  }
}

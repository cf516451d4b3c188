package import CivilTime
package import TradeFigures

/// Reads the monthly figures out of a published release.
///
/// The place of an observation is that of its number with its currency sign, behind the
/// qualifier; the place of an order is that of the mode named first.
package struct ReleaseReader: Sendable {
  /// The most bytes that a release may have: 8 MB.
  package static let byteLimit = 8 * 1_024 * 1_024

  private let catalog: MeasureCatalog

  /// - Parameter catalog: the measures to read; others are passed over.
  package init(catalog: MeasureCatalog = .builtIn) {
    self.catalog = catalog
  }

  /// Reads a release in time linear in its length.
  ///
  /// - Parameters:
  ///   - bytes: the text as it was stored; UTF-8, or for HTML whatever the page declares.
  ///   - format: how the text is marked up.
  ///   - assumedMonth: the reference month where the text names none.
  ///   - source: what every observation names as its source; an empty title is filled in.
  /// - Returns: the figures found and the sentences that were not understood.
  /// - Throws: `ReleaseError` where the bytes are no text to read.
  package func read(
    bytes: [UInt8],
    format: ReleaseFormat,
    assumedMonth: Month? = nil,
    source: Source
  ) throws(ReleaseError) -> ReleaseReading {
    guard bytes.count <= ReleaseReader.byteLimit else {
      throw .tooLarge(bytes: bytes.count, limit: ReleaseReader.byteLimit)
    }
    let text = try TextPreparation.prepare(bytes, as: format)
    let sentences = Sentence.sentences(of: text)
    guard !sentences.isEmpty else { throw .empty }
    let clauses = sentences.map { Clauses($0) }
    let published = PublicationDate.find(in: sentences)
    let month = ReferenceMonth.find(in: clauses, assumed: assumedMonth, published: published)
    let title = title(of: text)
    let findings = findings(in: clauses, month: month)
    var places = PlaceFinder(text.original)
    let origin = Source(
      address: source.address,
      sha256: source.sha256,
      title: source.title.isEmpty ? title : source.title,
      kind: source.kind
    )
    return ReleaseReading(
      month: month,
      published: published,
      title: title,
      observations: findings.figures.map { found in
        ReadObservation(
          observation: Observation(
            month: found.month,
            measure: found.measure,
            figure: found.figure,
            source: origin,
            place: places.place(of: found.offset),
            published: published
          ),
          warnings: found.warnings
        )
      },
      notUnderstood: findings.reports.map { report in
        NotUnderstood(
          place: places.place(of: report.sentence.bytes.lowerBound),
          text: words(of: text, in: report.sentence.bytes),
          reason: report.reason
        )
      },
      placesAreInExtractedText: format == .html
    )
  }

  private func findings(in sentences: [Clauses], month: Month?) -> FindingsCollector {
    var collector = FindingsCollector()
    var tracker = ContextTracker()
    var columns: TableColumns?
    var cells: TableCells?
    for clauses in sentences {
      var columnTimes: [Int: TimeReference] = [:]
      if case .tableRow(let table) = clauses.sentence.kind {
        columns = TableColumns(clauses, table: table) ?? columns
        columnTimes = columns?.times(of: clauses, table: table) ?? [:]
      }
      let context = tracker.context(of: clauses)
      if case .tableRow(let table) = clauses.sentence.kind {
        cells = TableCells(clauses, table: table) ?? cells
        if let row = cells?.sentences(of: clauses, table: table, in: context) {
          for cell in row {
            collector.add(
              SentenceReader(
                cell.clauses,
                context: cell.context,
                reference: month,
                catalog: catalog
              )
            )
          }
          tracker.advance(past: clauses, adding: [])
          continue
        }
      }
      guard SentenceReader.mayState(clauses, in: context) else {
        tracker.advance(past: clauses, adding: [])
        continue
      }
      let reader = SentenceReader(
        clauses,
        context: context,
        reference: month,
        catalog: catalog,
        columnTimes: columnTimes
      )
      collector.add(reader)
      tracker.advance(past: clauses, adding: ReleaseReader.senses(of: reader.settled.values))
    }
    collector.finish()
    return collector
  }

  /// The topics that settled measures lend to the next sentence.
  private static func senses(of measures: some Sequence<MeasureID>) -> Sense {
    measures.reduce(into: []) { senses, measure in
      switch Topic(measure) {
      case .entries?: senses.insert(.entrySummary)
      case .forcedLabor?: senses.insert(.forcedLabor)
      case .counterfeit?: senses.insert(.counterfeit)
      case nil:
        if [.audits, .auditIdentified, .auditCollected].contains(measure) { senses.insert(.audit) }
      }
    }
  }

  /// The first opening line that reads like a title, else the first heading, else the first line.
  private func title(of text: PreparedText) -> String {
    let headings = text.blocks.prefix(20).filter { $0.kind == .heading }
      .map { words(of: text, in: $0.bytes) }
    let titled = headings.first { heading in
      ["update", "snapshot", "statistics", "release", "report", "highlights", "operational"]
        .contains { heading.lowercased().contains($0) }
    }
    return titled ?? headings.first ?? text.blocks.first.map { words(of: text, in: $0.bytes) } ?? ""
  }

  /// The words of a range of the text, with single spaces; long passages are cut.
  private func words(of text: PreparedText, in range: Range<Int>) -> String {
    let all = String(decoding: text.readable[range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return all.count <= 400 ? all : all.prefix(399) + "…"
  }
}

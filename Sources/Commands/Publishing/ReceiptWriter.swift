import CivilTime
import PDFFinishing
import Quantities
import TradeFigures
import TradeStatistics
import Workspace

/// Writes down what the report of a month was made from.
struct ReceiptWriter {
  let statistics: Statistics
  let paper: Configuration.Paper
  /// The files that every report carries.
  private let files: [Receipt.CarriedFile]
  private let sources: [Receipt.SourceDocument]

  init(statistics: Statistics, paper: Configuration.Paper, files: [Enclosure]) {
    self.statistics = statistics
    self.paper = paper
    self.files = ReceiptWriter.entries(of: files)
    sources = Dictionary(grouping: statistics.snapshot.observations, by: \.source)
      .map { source, observations in
        Receipt.SourceDocument(
          address: source.address,
          sha256: source.sha256,
          title: source.title,
          kind: source.kind.text,
          observations: observations.count
        )
      }
      .sorted { ($0.address, $0.sha256, $0.title) < ($1.address, $1.sha256, $1.title) }
  }

  private static func entries(of files: [Enclosure]) -> [Receipt.CarriedFile] {
    files.map {
      Receipt.CarriedFile(name: $0.attachment.name, path: $0.path, bytes: $0.attachment.bytes)
    }
  }

  /// The receipt of a report that also carries `others`.
  func receipt(of month: Month, isForced: Bool, with others: [Enclosure]) -> Receipt {
    let findings = statistics.findings(in: month)
    let open = statistics.openErrors(in: month)
    let acknowledged = findings.filter { statistics.acknowledgement(of: $0) != nil }
    return Receipt(
      program: Tradesnap.nameAndVersion,
      month: month.description,
      paper: paper.rawValue,
      isForced: isForced,
      dataAsOf: statistics.snapshot.dataAsOf?.description,
      observations: statistics.snapshot.observations.count,
      findings: Receipt.Findings(
        openErrors: open.map(\.id),
        acknowledged: acknowledged.map(\.id),
        others: findings.filter { !open.contains($0) && !acknowledged.contains($0) }.map(\.id)
      ),
      statistics: measures(in: month),
      sources: sources,
      files: (files + ReceiptWriter.entries(of: others)).sorted { $0.name < $1.name }
    )
  }

  /// Published measures in the order of the catalog, then computed ones; what says nothing is left
  /// out.
  private func measures(in month: Month) -> [Receipt.MeasureStatistics] {
    let all = statistics.snapshot.catalog.measures.map(\.id) + DerivedMeasure.all.map(\.id)
    return all.compactMap { measure in
      let value = statistics.value(of: measure, in: month)
      let toDate = statistics.fiscalYearToDate(measure, in: month)
      guard value != nil || toDate != nil else { return nil }
      return Receipt.MeasureStatistics(
        measure: measure.text,
        value: value?.estimate.bounds.description,
        onPrevious: bounds(of: statistics.monthOnMonth(measure, in: month)),
        onYearEarlier: bounds(of: statistics.yearOnYear(measure, in: month)),
        fiscalYearToDate: toDate?.total.estimate.bounds.description
      )
    }
  }

  private func bounds(of comparison: Comparison?) -> String? {
    comparison?.change.absolute.bounds.description
  }
}

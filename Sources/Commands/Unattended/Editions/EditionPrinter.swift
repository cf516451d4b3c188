import Charting
import CivilTime
import IssueReading
import Releases
import TradeFigures
import TradeReport
import TradeStatistics
import Workspace

/// Makes the files of an edition: a function of the same inputs as a report, with no clock in it.
struct EditionPrinter {
  let session: Session
  let inputs: ReportInputs
  let printer: ReportPrinter
  let outputs: [PublishSettings.Output]

  /// The folder of the charts in an edition.
  static let chartFolder = "charts"

  /// Every file of the edition of `month`; nothing is written.
  func files(of month: Month, issue: ReadIssue?) throws -> [EditionFile] {
    var files: [EditionFile] = []
    let press =
      outputs.contains(where: \.isPrinted)
      ? try Press(session.environment, printer.look()) : nil
    for output in outputs {
      switch output {
      case .pdf:
        guard let press else { continue }
        files.append(
          EditionFile(
            path: session.reportName(of: month, as: .pdf),
            bytes: try printer.report(of: month, isForced: false, issue: issue, on: press)
          )
        )
      case .html:
        guard let press else { continue }
        let document = printer.document(of: month, isForced: false, issue: issue)
        files.append(
          EditionFile(
            path: session.reportName(of: month, as: .html),
            bytes: try press.html(document)
          )
        )
      case .charts: files += try charts(of: month)
      case .csv: files += figures.csv(of: month)
      case .json: files += try figures.json(of: month)
      }
    }
    return files
  }

  private var figures: FigureFiles { FigureFiles(snapshot: printer.statistics.snapshot) }

  private func charts(of month: Month) throws -> [EditionFile] {
    let imprint = session.imprint(of: printer.statistics)
    let composer = ChartComposer(
      statistics: printer.statistics,
      settings: try inputs.reportSettings(),
      month: month
    )
    let pack = ChartPack(
      composer: composer,
      month: month,
      environment: session.environment,
      theme: try printer.look(),
      size: .slide,
      format: .png,
      imprint: imprint
    )
    return try pack.files(titled: "Charts of \(month.title)").map { file in
      EditionFile(path: "\(Self.chartFolder)/\(file.name)", bytes: file.bytes)
    }
  }
}

extension PublishSettings.Output {
  /// Whether type has to be set for it by the press of the edition.
  fileprivate var isPrinted: Bool {
    switch self {
    case .pdf, .html: true
    case .charts, .csv, .json: false
    }
  }
}

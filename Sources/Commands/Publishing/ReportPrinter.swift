import CivilTime
import Document
import IssueReading
import PDFFinishing
import Pages
import TradeReport
import TradeStatistics
import Workspace

/// Makes the reports of all months from the same inputs: a pure function of them, of the month, of
/// the program's version and of the pinned fonts.
struct ReportPrinter: Sendable {
  let statistics: Statistics
  private let inputs: ReportInputs
  private let settings: ReportSettings
  private let attachments: [PackedAttachment]
  private let receipts: ReceiptWriter

  /// A printer of the reports of `inputs`, whose statistics these are.
  init(_ inputs: ReportInputs, statistics: Statistics) throws {
    self.inputs = inputs
    settings = try inputs.reportSettings()
    self.statistics = statistics
    let files = try CarriedFiles.enclosures(of: inputs)
    attachments = try files.map { try PackedAttachment($0.attachment) }
    receipts = ReceiptWriter(
      statistics: statistics,
      paper: inputs.settings.paper,
      files: files
    )
  }

  /// The finished file, with `issue` before the statistics; `press` is one of the calling task.
  func report(
    of month: Month,
    isForced: Bool,
    issue: ReadIssue?,
    on press: Press
  ) throws -> [UInt8] {
    let paper: Paper =
      switch inputs.settings.paper {
      case .letter: .letter
      case .a4: .a4
      }
    let sources = issue.map { CarriedIssue.enclosures(of: $0, besides: inputs.names) } ?? []
    let receipt = receipts.receipt(of: month, isForced: isForced, with: sources)
    let others = try sources + [CarriedFiles.enclosure(of: receipt)]
    return try press.pdf(
      document(of: month, isForced: isForced, issue: issue),
      paper: paper,
      attachments: attachments + others.map { try PackedAttachment($0.attachment) }
    )
  }

  /// The same before it is laid out on pages.
  func document(of month: Month, isForced: Bool, issue: ReadIssue?) -> Document {
    ReportComposer(
      statistics: statistics,
      settings: settings,
      month: month,
      isForced: isForced,
      issue: issue?.issue
    ).document()
  }

  var look: ThemeFile { inputs.look }

  func receipt(of month: Month, isForced: Bool) -> Receipt {
    receipts.receipt(of: month, isForced: isForced, with: [])
  }
}

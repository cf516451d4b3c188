import CivilTime
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
  private let attachments: [Attachment]
  private let receipts: ReceiptWriter

  /// A printer of the reports of `inputs`, whose statistics these are.
  init(_ inputs: ReportInputs, statistics: Statistics) throws {
    self.inputs = inputs
    self.statistics = statistics
    attachments = try CarriedFiles.attachments(of: inputs)
    receipts = ReceiptWriter(
      statistics: statistics,
      paper: inputs.settings.paper,
      files: attachments
    )
  }

  /// The finished file; `press` is one of the calling task.
  func report(of month: Month, isForced: Bool, on press: Press) throws -> [UInt8] {
    let composer = ReportComposer(
      statistics: statistics,
      settings: inputs.reportSettings,
      month: month,
      isForced: isForced
    )
    let paper: Paper =
      switch inputs.settings.paper {
      case .letter: .letter
      case .a4: .a4
      }
    let receipt = receipt(of: month, isForced: isForced)
    return try press.pdf(
      composer.document(),
      paper: paper,
      attachments: attachments + [CarriedFiles.attachment(of: receipt)]
    )
  }

  func receipt(of month: Month, isForced: Bool) -> Receipt {
    receipts.receipt(of: month, isForced: isForced)
  }
}

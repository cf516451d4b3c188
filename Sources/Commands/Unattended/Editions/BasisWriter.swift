import CivilTime
import IssueReading
import Operations
import PDFFinishing
import TradeFigures
import TradeStatistics
import Workspace

/// Tells by two hashes what an edition is made from.
///
/// Neither depends on the version of the program, on a clock or on a folder.
struct BasisWriter {
  let inputs: ReportInputs
  let printer: ReportPrinter
  let outputs: [PublishSettings.Output]

  /// The basis of the edition of `month`.
  func basis(of month: Month, issue: ReadIssue?) throws -> EditionBasis {
    EditionBasis(
      figures: try figures(of: month),
      presentation: presentation(with: issue)
    )
  }

  /// What the month says: its figures as printed, its comparisons and sums with their bounds, and
  /// what was found about them.
  ///
  /// So a month counts as changed also where a revision of another month changed its comparisons.
  private func figures(of month: Month) throws -> String {
    let receipt = printer.receipt(of: month, isForced: false)
    let snapshot = printer.statistics.snapshot
    let printed = snapshot.measures(in: month).compactMap { measure in
      snapshot[measure, month].map { reading in
        "\(measure.text) \(reading.figure.phrase)\(reading.isRevised ? " revised" : "")"
      }
    }
    let acknowledged = printer.statistics.findings(in: month).compactMap { finding in
      printer.statistics.acknowledgement(of: finding).map { "\(finding.id) \($0.reason) \($0.by)" }
    }
    return Self.hash([
      try JSONText.of(receipt.statistics), try JSONText.of(receipt.findings),
      try JSONText.of(printed), try JSONText.of(acknowledged),
    ])
  }

  /// What shapes the look: settings, references, events, theme, issue and outputs.
  ///
  /// Acknowledgements count with the figures, each for its own month.
  private func presentation(with issue: ReadIssue?) -> String {
    var settings = inputs.settings
    settings.acknowledged = nil
    let files =
      inputs.references + [inputs.events, inputs.theme].compactMap(\.self)
    let sources = issue.map(CarriedIssue.attachments) ?? []
    return Self.hash(
      [settings.yaml, outputs.map(\.rawValue).joined(separator: " ")]
        + files.map { "\($0.name) \(sha256Hexadecimal($0.bytes))" }
        + sources.map { "\($0.name) \(sha256Hexadecimal($0.bytes))" }
    )
  }

  /// The SHA-256 of `parts`, which cannot run into each other.
  private static func hash(_ parts: [String]) -> String {
    sha256Hexadecimal(parts.flatMap { Array("\($0.utf8.count) ".utf8) + Array($0.utf8) })
  }
}

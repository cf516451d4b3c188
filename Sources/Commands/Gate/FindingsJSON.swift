import CivilTime
import TradeFigures
import TradeStatistics
import Workspace

/// Findings as JSON, with everything that they rest on.
enum FindingsJSON {
  static func text(_ findings: [Finding], in statistics: Statistics) throws -> String {
    try JSONText.of(
      findings.map { FindingObject($0, statistics.acknowledgement(of: $0)) }
    )
  }

  private struct FindingObject: Encodable {
    let id: String
    let check: String
    let severity: String
    let month: String?
    let fiscalYear: String?
    let measure: String?
    let reason: String
    let acknowledged: AcknowledgementObject?
    let evidence: [ObservationObject]
    let witnesses: [WitnessObject]

    init(_ finding: Finding, _ acknowledgement: Acknowledgement?) {
      id = finding.id
      check = finding.check
      severity = finding.severity.rawValue
      switch finding.period {
      case .month(let month):
        self.month = month.description
        fiscalYear = nil
      case .fiscalYear(let year):
        month = nil
        fiscalYear = year.description
      }
      measure = finding.measure?.text
      reason = finding.reason
      acknowledged = acknowledgement.map(AcknowledgementObject.init)
      evidence = finding.evidence.map { ObservationObject($0) }
      witnesses =
        finding.witnesses.map(WitnessObject.init) + finding.references.map(WitnessObject.init)
    }
  }

  private struct AcknowledgementObject: Encodable {
    let reason: String
    let by: String?
    let place: String

    init(_ acknowledgement: Acknowledgement) {
      reason = acknowledgement.reason
      by = acknowledgement.by.isEmpty ? nil : acknowledgement.by
      place = acknowledgement.place
    }
  }

  private struct WitnessObject: Encodable {
    var fiscalYear: String?
    var month: String?
    var series: String?
    let measure: String
    let value: String
    let qualifier: String
    let asPrinted: String
    let source: String

    init(_ witness: FiscalYearFigure) {
      fiscalYear = witness.fiscalYear.description
      measure = witness.measure.text
      value = witness.figure.valueText
      qualifier = witness.figure.qualifier.text
      asPrinted = witness.figure.asPrinted
      source = witness.source.address
    }

    init(_ witness: MonthlyReference) {
      month = witness.month.description
      series = witness.series
      measure = witness.measure.text
      value = witness.figure.valueText
      qualifier = witness.figure.qualifier.text
      asPrinted = witness.figure.asPrinted
      source = witness.source.address
    }
  }
}

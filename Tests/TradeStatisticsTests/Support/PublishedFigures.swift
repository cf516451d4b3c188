import CivilTime
import Foundation
import Quantities
import TradeFigures

/// The published figures, where their files are at hand: among the assets, beside the checkout, or
/// in the folder that `TRADESNAP_TEST_DATA` names.
enum PublishedFigures {
  static let rows = table("published-figures.csv")
  static let fiscalYearRows = table("fiscal-year-figures.csv")

  static var areAtHand: Bool { !rows.isEmpty }

  static var fiscalYearsAreAtHand: Bool { areAtHand && !fiscalYearRows.isEmpty }

  static let snapshot = FiguresSnapshot(rows.compactMap(observation))

  static let fiscalYears = FiscalYearFigures(fiscalYearRows.compactMap(fiscalYearFigure))

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").path

  private static let folders = [
    "\(root)/Assets/figures", "\(root)/../shared/data",
    ProcessInfo.processInfo.environment["TRADESNAP_TEST_DATA"] ?? "",
  ]

  private static func table(_ name: String) -> [[String: String]] {
    for folder in folders {
      guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else {
        continue
      }
      let records = records(of: text).filter { $0.first?.hasPrefix("#") == false }
      guard let header = records.first else { return [] }
      return records.dropFirst().map {
        Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first })
      }
    }
    return []
  }

  /// Records of comma-separated text; fields may be quoted and quotes doubled.
  private static func records(of text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        records.append(record + [field])
        record = []
        field = ""
      default: field.append(character)
      }
    }
    return records
  }

  private static func figure(_ row: [String: String]) -> Figure? {
    guard let unit = row["unit"].flatMap(MeasurementUnit.init(rawValue:)),
      let qualifier = Qualifier(row["qualifier"] ?? ""), let text = row["as_printed"]
    else { return nil }
    return Figure(asPrinted: text, qualifier: qualifier, unit: unit)
  }

  private static func source(_ row: [String: String]) -> Source {
    Source(address: row["source"] ?? "", sha256: "", kind: SourceKind(row["kind"] ?? ""))
  }

  private static func observation(_ row: [String: String]) -> Observation? {
    guard let month = row["month"].flatMap({ Month($0) }), let measure = row["measure"],
      let figure = figure(row)
    else { return nil }
    return Observation(
      month: month,
      measure: MeasureID(measure),
      figure: figure,
      source: source(row),
      note: row["note"] ?? ""
    )
  }

  private static func fiscalYearFigure(_ row: [String: String]) -> FiscalYearFigure? {
    guard let year = row["fiscal_year"].flatMap({ Int($0.dropFirst(2)) }),
      let measure = row["measure"], let figure = figure(row),
      let status = row["status"].flatMap(FiscalYearFigure.Status.init(rawValue:))
    else { return nil }
    return FiscalYearFigure(
      fiscalYear: FiscalYear(year),
      measure: MeasureID(measure),
      figure: figure,
      status: status,
      source: source(row)
    )
  }
}

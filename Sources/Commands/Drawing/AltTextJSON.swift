import Charting
import CivilTime
import TradeFigures
import TradeReport
import Workspace

/// What a page needs to show the pictures of a pack to everybody: `alt-text.json`.
enum AltTextJSON {
  static let name = "alt-text.json"

  static func text(
    of pages: [ChartPack.Page],
    composer: ChartComposer,
    month: Month,
    imprint: Imprint
  ) throws -> String {
    try JSONText.of(
      PackObject(
        month: month.description,
        dataAsOf: imprint.dataAsOf?.description,
        publisher: imprint.publisher,
        contactSheet: ChartPack.contactSheetName,
        charts: pages.map { ChartObject($0, composer: composer) }
      )
    )
  }

  private struct PackObject: Encodable {
    let month: String
    let dataAsOf: String?
    let publisher: String
    let contactSheet: String
    let charts: [ChartObject]
  }

  private struct ChartObject: Encodable {
    let name: String
    let file: String
    let table: String
    let title: String
    let subtitle: String
    let alternativeText: String
    let source: String
    let measures: [String]
    let months: MonthsObject
    /// SHA-256 of the table.
    let dataSHA256: String

    init(_ page: ChartPack.Page, composer: ChartComposer) {
      let chart = page.plate.chart
      let table = composer.table(.named(page.name))
      name = page.name.rawValue
      file = page.picture.name
      self.table = "\(name).csv"
      title = chart.title
      subtitle = chart.subtitle
      alternativeText = chart.alternative
      source = chart.source
      measures = page.name.measures.map(\.text)
      let shown = table.rows.compactMap { $0[.month] }
      months = MonthsObject(first: shown.min() ?? "", last: shown.max() ?? "")
      dataSHA256 = sha256Hexadecimal(Array(table.csv.utf8))
    }
  }

  private struct MonthsObject: Encodable {
    let first: String
    let last: String
  }
}

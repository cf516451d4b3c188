import Charting
import CivilTime
import TradeReport
import Workspace

/// Every named chart of a month, drawn on all processors.
struct ChartPack {
  let composer: ChartComposer
  let month: Month
  let environment: Environment
  let theme: ThemeFile
  let size: ChartFormat
  let format: PictureFormat
  let imprint: Imprint

  /// A chart of the pack, and its file.
  struct Page: Sendable {
    let name: ChartName
    let plate: Plate
    let picture: NamedFile
  }

  static let contactSheetName = "contact-sheet.png"

  /// The charts in the order of their names' list.
  func pages() throws -> [Page] {
    try Processors.map(ChartName.allCases, with: { try Press(environment, theme) }) { press, name in
      let plate = press.plate(
        of: composer.chart(.named(name)),
        named: "\(name.rawValue)-\(month)",
        format: size
      )
      let bytes = try press.picture(
        of: plate,
        as: format,
        from: Provenance(of: composer.table(.named(name)), imprint)
      )
      let file = NamedFile(name: "\(name.rawValue).\(format.rawValue)", bytes: bytes)
      return Page(name: name, plate: plate, picture: file)
    }
  }

  /// Every file of a whole folder: the pictures, their figures, the sheet and the words.
  func files(of pages: [Page]? = nil, titled title: String) throws -> [NamedFile] {
    let pages = try pages ?? self.pages()
    let words = try AltTextJSON.text(
      of: pages,
      composer: composer,
      month: month,
      imprint: imprint
    )
    return pages.map(\.picture) + tables(of: pages) + [
      try contactSheet(of: pages, title: title),
      NamedFile(name: AltTextJSON.name, text: words),
    ]
  }

  /// All pages in small, under the names of their files.
  func contactSheet(of pages: [Page], title: String) throws -> NamedFile {
    let sheet = ContactSheet(
      title: title,
      tag: pages.first?.plate.chart.tag ?? "",
      entries: pages.map { ContactSheet.Entry(name: $0.picture.name, scene: $0.plate.framed) }
    )
    return NamedFile(
      name: ChartPack.contactSheetName,
      bytes: try Press(environment, theme).contactSheet(sheet)
    )
  }

  /// The figures of each page as CSV.
  func tables(of pages: [Page]) -> [NamedFile] {
    pages.map { page in
      NamedFile(name: "\(page.name.rawValue).csv", text: composer.table(.named(page.name)).csv)
    }
  }
}

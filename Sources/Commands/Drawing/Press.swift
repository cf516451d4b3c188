import CairoDrawing
import Charting
import CivilTime
import Document
import PDFFinishing
import Pages
import Scene
import Workspace

/// Turns charts and documents into files: the fonts, the layout and the renderers together.
///
/// A press belongs to one task.
struct Press {
  private let fonts: FontLibrary
  let measurer: TextMeasurer
  let theme: Theme

  init(_ environment: Environment, _ file: ThemeFile = .standard) throws {
    theme = file.theme
    fonts = try FontLibrary(
      folders: FontFolders.all(environment),
      faces: theme.faces.all,
      files: file.fontFiles
    )
    measurer = TextMeasurer(fonts)
  }

  /// Pixels in an inch of a print chart.
  private static let printResolution = 300.0
  /// A slide is 13⅓ inches wide and has 1920 pixels.
  private static let slideResolution = 144.0
  static let slideUnitsInPixels = 1.2
  private static let slideUnitsInPoints = 0.6

  /// Lays `chart` out.
  func plate(of chart: Chart, named name: String, format: ChartFormat) -> Plate {
    let layout = ChartLayout(theme: theme, measuring: measurer)
    return Plate(layout.drawing(of: chart, format: format), named: name, format: format)
  }

  /// The file of a chart; `width`, in pixels, counts for pictures of pixels alone.
  func picture(
    of plate: Plate,
    as format: PictureFormat,
    width: Int? = nil,
    from data: Provenance
  ) throws -> [UInt8] {
    switch format {
    case .png: try png(plate, width: width, from: data)
    case .pdf: try pdf(plate, from: data)
    case .svg: try svg(plate, from: data)
    }
  }

  /// A picture of pixels, by default 1920 wide as a slide, and with 300 to the inch in print.
  ///
  /// Another `width` changes the resolution with it: the printed size stays.
  private func png(_ plate: Plate, width: Int?, from data: Provenance) throws -> [UInt8] {
    let chart = plate.chart
    let isPrint = plate.format.isPrint
    let usualScale = isPrint ? Press.printResolution / 72 : Press.slideUnitsInPixels
    let usualResolution = isPrint ? Press.printResolution : Press.slideResolution
    let scale = width.map { Double($0) / plate.framed.size.width } ?? usualScale
    return try PNGRenderer.render(
      plate.framed,
      scale: scale,
      background: theme.colors.paper,
      resolution: usualResolution * scale / usualScale,
      text: [
        ("Title", chart.title), ("Description", chart.alternative), ("Source", chart.source),
        ("Software", Press.creator),
        ("Creation Time", Press.time(data.imprint.dataAsOf)), ("Data-Hash", data.dataHash),
      ],
      fonts: fonts
    )
  }

  /// A picture of an article, two pixels to a unit.
  func png(_ picture: Scene) throws -> [UInt8] {
    try PNGRenderer.render(
      picture,
      scale: 2,
      background: theme.colors.paper,
      resolution: Press.slideResolution,
      text: [("Software", Press.creator)],
      fonts: fonts
    )
  }

  private func pdf(_ plate: Plate, from data: Provenance) throws -> [UInt8] {
    try finished(
      [plate.scene],
      scale: plate.format.isPrint ? 1 : Press.slideUnitsInPoints,
      info: PDFInfo(
        title: plate.chart.title,
        author: data.imprint.publisher,
        subject: plate.chart.alternative,
        keywords: "Data-Hash: \(data.dataHash). \(plate.chart.source)",
        creator: Press.creator,
        created: Press.time(data.imprint.dataAsOf)
      )
    )
  }

  /// A sheet with all of `charts` in small, as PNG.
  func contactSheet(_ sheet: ContactSheet) throws -> [UInt8] {
    let scene = sheet.scene(theme: theme, measuring: measurer)
    return try PNGRenderer.render(
      scene,
      scale: Press.slideUnitsInPixels,
      background: theme.colors.panel,
      resolution: Press.slideResolution,
      text: [
        ("Title", sheet.title), ("Description", sheet.alternative), ("Software", Press.creator),
      ],
      fonts: fonts
    )
  }

  /// The pages of `document` with `attachments` inside.
  func pdf(_ document: Document, paper: Paper, attachments: [PackedAttachment] = []) throws
    -> [UInt8]
  {
    let laidOut = PageLayout(theme: theme, paper: paper, measuring: measurer).pages(of: document)
    let information = document.information
    return try finished(
      laidOut.pages,
      info: PDFInfo(
        title: information.title,
        author: information.publisher,
        subject: information.subject,
        keywords: information.keywords.joined(separator: ", "),
        creator: Press.creator,
        created: Press.time(information.dataAsOf),
        outline: laidOut.outline.map {
          CairoDrawing.OutlineEntry(title: $0.title, level: $0.level, page: $0.page, y: $0.y)
        }
      ),
      language: information.language,
      attachments: attachments
    )
  }

  /// Pages drawn, and completed for readers with disabilities and for archives.
  private func finished(
    _ pages: [Scene],
    scale: Double = 1,
    info: PDFInfo,
    language: String = "en-US",
    attachments: [PackedAttachment] = []
  ) throws -> [UInt8] {
    let drawn = try PDFRenderer.render(
      pages,
      scale: scale,
      info: info,
      omittingPictures: true,
      fonts: fonts
    )
    return try PDFFinisher.finish(
      drawn.bytes,
      elements: drawn.elements,
      pictures: drawn.pictures,
      description: PDFDescription(
        title: info.title,
        author: info.author,
        subject: info.subject,
        keywords: info.keywords,
        language: language,
        program: info.creator,
        created: info.created
      ),
      attachments: attachments
    )
  }

  static var creator: String { Tradesnap.nameAndVersion }

  /// The time that files carry: the day of the data, never the clock.
  private static func time(_ date: CalendarDate?) -> String {
    "\(date?.description ?? "2000-01-01")T00:00:00Z"
  }
}

/// What a file says about where it comes from.
struct Imprint: Sendable {
  let publisher: String
  let dataAsOf: CalendarDate?
}

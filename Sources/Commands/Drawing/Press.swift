import CairoDrawing
import Charting
import CivilTime
import Document
import Pages
import Scene
import Workspace

/// Turns charts and documents into files: the fonts, the layout and the renderers together.
///
/// A press belongs to one task.
struct Press {
  private let fonts: FontLibrary
  let measurer: TextMeasurer
  let theme = Theme.standard

  init(_ environment: Environment) throws {
    fonts = try FontLibrary(folders: FontFolders.all(environment))
    measurer = TextMeasurer(fonts)
  }

  /// White space around a print chart that is drawn as a picture, in points.
  private static let pictureMargin = 10.0
  /// Pixels in an inch of a print chart.
  private static let printResolution = 300.0
  /// A slide is 13⅓ inches wide and has 1920 pixels.
  private static let slideResolution = 144.0
  static let slideUnitsInPixels = 1.2
  private static let slideUnitsInPoints = 0.6

  func png(_ chart: Chart, format: ChartFormat) throws -> [UInt8] {
    let resolution = format.isPrint ? Press.printResolution : Press.slideResolution
    return try PNGRenderer.render(
      picture(of: chart, format: format),
      scale: format.isPrint ? Press.printResolution / 72 : Press.slideUnitsInPixels,
      background: theme.colors.paper,
      resolution: resolution,
      text: [
        ("Title", chart.title), ("Description", chart.alternative), ("Source", chart.source),
        ("Software", Press.creator),
      ],
      fonts: fonts
    )
  }

  func pdf(_ chart: Chart, format: ChartFormat, publisher: String, date: CalendarDate?) throws
    -> [UInt8]
  {
    try PDFRenderer.render(
      [scene(of: chart, format: format)],
      scale: format.isPrint ? 1 : Press.slideUnitsInPoints,
      info: PDFInfo(
        title: chart.title,
        author: publisher,
        subject: chart.alternative,
        creator: Press.creator,
        created: Press.time(date)
      ),
      fonts: fonts
    )
  }

  func pdf(_ document: Document, paper: Paper) throws -> [UInt8] {
    let laidOut = PageLayout(theme: theme, paper: paper, measuring: measurer).pages(of: document)
    let information = document.information
    return try PDFRenderer.render(
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
      fonts: fonts
    )
  }

  /// The chart with the white space around it that a picture has.
  func picture(of chart: Chart, format: ChartFormat) -> Scene {
    let scene = scene(of: chart, format: format)
    let margin = format.isPrint ? Press.pictureMargin : 0
    return Scene(
      size: Size(scene.size.width + 2 * margin, scene.size.height + 2 * margin),
      items: margin == 0
        ? scene.items : [.group(Group(origin: Point(margin, margin), items: scene.items))]
    )
  }

  private func scene(of chart: Chart, format: ChartFormat) -> Scene {
    ChartLayout(theme: theme, measuring: measurer).scene(of: chart, format: format)
  }

  static var creator: String { "tradesnap \(Tradesnap.version)" }

  /// The time that files carry: the day of the data, never the clock.
  private static func time(_ date: CalendarDate?) -> String {
    "\(date?.description ?? "2000-01-01")T00:00:00Z"
  }
}

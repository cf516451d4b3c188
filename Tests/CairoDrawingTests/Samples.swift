import CairoDrawing
import Scene

/// Where Debian keeps the pinned fonts.
let fontFolders = ["/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/crosextra"]

let inter = Typeface(family: "Inter", weight: 400)
let interSemiBold = Typeface(family: "Inter", weight: 600)
let interDisplay = Typeface(family: "Inter Display", weight: 600)
let caladea = Typeface(family: "Caladea", weight: 400)
let caladeaBold = Typeface(family: "Caladea", weight: 700)
let pinnedFaces = [inter, interSemiBold, interDisplay, caladea, caladeaBold]

let ink = Color(0x15202B)
let blue = Color(0x11508E)
let paper = Color(0xFFFFFF)

func style(_ face: Typeface = inter, size: Double = 12, tabular: Bool = false) -> TextStyle {
  TextStyle(face, size: size, color: ink, hasTabularFigures: tabular)
}

func text(
  _ string: String,
  at position: Point = Point(20, 50),
  anchor: TextRun.Anchor = .start,
  _ style: TextStyle = style()
) -> Item {
  .text(TextRun(string, at: position, anchor: anchor, style: style))
}

func scene(_ items: [Item], width: Double = 200, height: Double = 100) -> Scene {
  Scene(size: Size(width, height), items: items)
}

func png(
  _ scene: Scene,
  scale: Double = 1,
  text: [(keyword: String, value: String)] = []
) throws -> [UInt8] {
  try PNGRenderer.render(
    scene,
    scale: scale,
    background: paper,
    resolution: 96,
    text: text,
    fonts: FontLibrary(folders: fontFolders)
  )
}

func pdf(
  _ pages: [Scene],
  scale: Double = 1,
  created: String = "2023-04-24T09:30:00Z",
  outline: [OutlineEntry] = []
) throws -> [UInt8] {
  try drawnPDF(pages, scale: scale, created: created, outline: outline).bytes
}

func drawnPDF(
  _ pages: [Scene],
  scale: Double = 1,
  created: String = "2023-04-24T09:30:00Z",
  outline: [OutlineEntry] = []
) throws -> DrawnPDF {
  try PDFRenderer.render(
    pages,
    scale: scale,
    info: PDFInfo(
      title: "Trade Snapshot – March 2023",
      author: "Publisher",
      creator: "tradesnap",
      created: created,
      outline: outline
    ),
    fonts: FontLibrary(folders: fontFolders)
  )
}

/// A chart with a bit of everything, drawn off the pixel grid.
let everything = scene(
  [
    .group(
      Group(
        .figure(alternative: "Columns"),
        origin: Point(0.3, 0.7),
        clip: Rect(x: 0, y: 0, width: 190, height: 95),
        items: [
          .fill(.rect(Rect(x: 10.2, y: 20.4, width: 15.1, height: 60.2)), blue),
          .fill(.circle(Point(60, 40), radius: 9), Color(0xBF4D12)),
          .stroke(.line(Point(5, 80.6), Point(185, 80.6)), Stroke(ink, width: 0.6)),
          .stroke(
            .polyline([Point(30, 70), Point(80, 30), Point(150, 60)]),
            Stroke(ink, width: 1.5, dash: [4, 2], join: .round, cap: .round)
          ),
          .text(
            TextRun(
              "2.7 million",
              at: Point(100, 50),
              anchor: .middle,
              style: style(interSemiBold),
              halo: Stroke(paper, width: 2.2, join: .round)
            )
          ),
        ]
      )
    ),
    text("Headline", at: Point(190, 15), anchor: .end, style(caladeaBold, size: 14)),
  ]
)

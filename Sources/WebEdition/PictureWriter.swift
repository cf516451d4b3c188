internal import Charting
internal import Document
internal import Scene

/// Drawings and photographs as parts of the page.
struct PictureWriter {
  let theme: Theme
  let dark: Theme.Colors
  let measurer: any TextMeasuring

  init(theme: Theme, dark: Theme.Colors, measuring measurer: any TextMeasuring) {
    self.theme = theme
    self.dark = dark
    self.measurer = measurer
  }

  /// A chart without title, subtitle and source, which the page has in words of its own size.
  func chart(_ chart: Chart, format: ChartFormat, id: String) throws(SVGError) -> HTML {
    var bare = chart
    (bare.title, bare.subtitle, bare.source) = ("", "", "")
    let scene = ChartLayout(theme: theme, measuring: measurer).scene(of: bare, format: format)
    let name = chart.title.isEmpty ? "Chart" : chart.title
    let bottom = scene.items.extent.map { $0.bottom + Self.foot } ?? scene.size.height
    return try drawing(
      Scene(
        size: Size(scene.size.width, min(bottom, scene.size.height) - Self.head),
        items: [.group(Group(origin: Point(0, -Self.head), items: scene.items))]
      ),
      name: name,
      description: chart.alternative == name ? "" : chart.alternative,
      id: id
    )
  }

  /// The part of a chart that held its rule and title.
  private static let head = 12.0
  /// Under its lowest baseline, for descenders.
  private static let foot = 3.0

  /// A drawing that `name` tells in its place.
  func drawing(
    _ scene: Scene,
    name: String,
    description: String = "",
    id: String
  ) throws(SVGError) -> HTML {
    let bytes = try SVGWriter.write(
      scene,
      unit: .pixels,
      background: theme.colors.paper,
      palette: theme.colors.svgColors(dark: dark),
      description: SVGDescription(title: name, description: description, idPrefix: id),
      measuring: measurer
    )
    return .markup("\n" + String(decoding: bytes.dropLast(), as: UTF8.self))
  }

  /// A photograph with its bytes in the page.
  func photograph(_ picture: CaptionedPicture) -> HTML {
    .tag(
      "img",
      [
        "src": "data:image/png;base64,\(Base64.text(picture.png))",
        "alt": picture.alternative,
        "width": "\(picture.width)",
        "height": "\(picture.height)",
      ]
    )
  }
}

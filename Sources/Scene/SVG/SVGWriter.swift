/// Writes scenes as SVG, for files and for pages of HTML alike.
///
/// The picture is SVG 1.1 with plain attributes, so that word processors and converters show it;
/// what they do not know, a dark variant, is in one style sheet that only dark screens use.
package enum SVGWriter {
  /// The lengths of a picture's outer size.
  package enum Unit: Hashable, Sendable {
    case pixels, points

    /// Lengths without a unit are pixels of CSS.
    fileprivate var suffix: String {
      switch self {
      case .pixels: ""
      case .points: "pt"
      }
    }
  }

  /// Writes `scene` on an opaque background.
  ///
  /// The same arguments give the same bytes. There is no XML declaration: the bytes are UTF-8, which
  /// XML expects, and HTML takes them as they are.
  ///
  /// - Parameters:
  ///   - scene: What to draw; links to pages lead nowhere in a picture.
  ///   - scale: `unit`s in a scene unit.
  ///   - unit: That of the picture's width and height.
  ///   - background: The paper.
  ///   - palette: The colors that change on a screen set to dark; none by default.
  ///   - description: Title, description and the prefix of ids.
  ///   - measurer: That of the layout.
  /// - Returns: UTF-8.
  /// - Throws: `SVGError`.
  package static func write(
    _ scene: Scene,
    scale: Double = 1,
    unit: Unit = .points,
    background: Color,
    palette: [SVGColor] = [],
    description: SVGDescription,
    measuring measurer: any TextMeasuring
  ) throws(SVGError) -> [UInt8] {
    let id = description.idPrefix
    let family = scene.commonestFamily
    let frame = Path.rect(Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height))
    var body = SVGBody(
      SVGPalette(palette),
      idPrefix: id,
      family: family,
      measuring: measurer
    )
    try body.write([.fill(frame, background)] + scene.items)

    var xml = XMLBuffer()
    xml.begin("svg")
    xml.attribute("xmlns", "http://www.w3.org/2000/svg")
    xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
    xml.attribute("id", id)
    let width = try SVGNumber.text(scene.size.width, of: "scene")
    let height = try SVGNumber.text(scene.size.height, of: "scene")
    xml.attribute("viewBox", "0 0 \(width) \(height)")
    let size = Size(scene.size.width * scale, scene.size.height * scale)
    xml.attribute("width", try SVGNumber.text(size.width, of: "scene") + unit.suffix)
    xml.attribute("height", try SVGNumber.text(size.height, of: "scene") + unit.suffix)
    // Within an image assistive technology sees no links.
    xml.attribute("role", scene.hasLinks ? "group" : "img")
    let hasDescription = !description.description.isEmpty
    xml.attribute("aria-labelledby", "\(id)-title" + (hasDescription ? " \(id)-desc" : ""))
    xml.attribute("xml:lang", description.language)
    xml.attribute("lang", description.language)
    if let family { xml.attribute("font-family", FontStack.families(for: family)) }
    // As measured and as drawn elsewhere: unhinted, without ligatures, joins mitered alike.
    xml.attribute("text-rendering", "geometricPrecision")
    xml.attribute("style", "font-variant-ligatures:none")
    xml.attribute("stroke-miterlimit", "10")
    xml.element("title", id: "\(id)-title", description.title)
    xml.element("desc", id: "\(id)-desc", description.description)
    xml.writeMetadata(description)
    if let sheet = body.palette.styleSheet(id: id) { xml.element("style", sheet) }
    xml.append(body.xml)
    xml.end()
    return Array(xml.text.utf8) + [UInt8(ascii: "\n")]
  }
}

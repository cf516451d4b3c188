/// The items of a scene as elements, in drawing order.
struct SVGBody {
  private(set) var xml = XMLBuffer()
  private(set) var palette: SVGPalette
  private let prefix: String
  /// The family that text inherits.
  private let family: String?
  private let measurer: any TextMeasuring
  private var clips = 0
  private var halos = 0

  init(
    _ palette: SVGPalette,
    idPrefix: String,
    family: String?,
    measuring measurer: any TextMeasuring
  ) {
    self.palette = palette
    prefix = idPrefix
    self.family = family
    self.measurer = measurer
  }

  mutating func write(_ items: [Item]) throws(SVGError) {
    for item in items {
      switch item {
      case .group(let group): try write(group)
      case .fill(let path, let color): try fill(path, color)
      case .stroke(let path, let stroke): try draw(path, stroke)
      case .text(let run): try write(run)
      case .image(let picture): try write(picture)
      case .link(let link): try write(link)
      }
    }
  }
}

// MARK: - Containers

extension SVGBody {
  private mutating func write(_ group: Group) throws(SVGError) {
    let clip = try group.clip.map { (clip) throws(SVGError) in try define(clip) }
    let attributes = try attributes(of: group, clip: clip)
    guard !attributes.isEmpty else { return try write(group.items) }
    xml.begin("g")
    for (name, value) in attributes { xml.attribute(name, value) }
    try write(group.items)
    xml.end()
  }

  /// What sets the group apart; nothing for one that only holds items together.
  private func attributes(
    of group: Group,
    clip: String?
  ) throws(SVGError) -> [(String, String)] {
    var attributes: [(String, String)] = []
    switch group.role {
    case .layer(let name): attributes.append(("data-layer", name))
    case .artifact: attributes.append(("aria-hidden", "true"))
    // Within an image, which the whole is, assistive technology sees no structure.
    case .plain, .section, .heading, .paragraph, .note, .caption, .list, .listItem, .figure, .table,
      .tableRow, .headerCell, .dataCell, .spoken:
      break
    }
    if group.origin != .zero {
      let x = try SVGNumber.text(group.origin.x, of: "group")
      let y = try SVGNumber.text(group.origin.y, of: "group")
      attributes.append(("transform", "translate(\(x) \(y))"))
    }
    if let clip { attributes.append(("clip-path", "url(#\(clip))")) }
    return attributes
  }

  /// Defines a clip and gives its id.
  private mutating func define(_ clip: Rect) throws(SVGError) -> String {
    clips += 1
    let id = "\(prefix)-clip-\(clips)"
    xml.begin("clipPath")
    xml.attribute("id", id)
    xml.begin("path")
    xml.attribute("d", try Path.rect(clip).svgData(of: "clip"))
    xml.end()
    xml.end()
    return id
  }

  /// A picture of one page has no place to lead to within itself.
  private mutating func write(_ link: Link) throws(SVGError) {
    guard case .address(let address) = link.target else { return try write(link.items) }
    xml.begin("a")
    xml.attribute("xlink:href", address)
    try write(link.items)
    xml.end()
  }
}

// MARK: - Leaves

extension SVGBody {
  private mutating func fill(_ path: Path, _ color: Color) throws(SVGError) {
    xml.begin("path")
    paint(.fill, color)
    xml.attribute("d", try path.svgData(of: "fill"))
    xml.end()
  }

  private mutating func draw(_ path: Path, _ stroke: Stroke) throws(SVGError) {
    xml.begin("path")
    xml.attribute("fill", "none")
    try set(stroke)
    xml.attribute("d", try path.svgData(of: "stroke"))
    xml.end()
  }

  private mutating func write(_ run: TextRun) throws(SVGError) {
    guard !run.text.isEmpty else { return }
    let halo = try run.halo.map { (halo) throws(SVGError) in try drawHalo(halo) }
    let style = run.style
    xml.begin("text")
    if let halo { xml.attribute("id", halo) }
    try set("x", run.position.x, of: "text")
    try set("y", run.position.y, of: "text")
    switch run.anchor {
    case .start: break
    case .middle: xml.attribute("text-anchor", "middle")
    case .end: xml.attribute("text-anchor", "end")
    }
    if style.face.family != family {
      xml.attribute("font-family", FontStack.families(for: style.face.family))
    }
    if style.face.weight != 400 { xml.attribute("font-weight", "\(style.face.weight)") }
    try set("font-size", style.size, of: "text")
    if style.tracking != 0 { try set("letter-spacing", style.tracking, of: "text") }
    // A family that stands in for ours is drawn as wide as ours was measured: letters a little
    // narrower or wider are hardly seen, labels that run into each other are.
    try set("textLength", measurer.width(of: run.text, in: style), of: "text")
    xml.attribute("lengthAdjust", "spacingAndGlyphs")
    if style.hasTabularFigures { xml.attribute("style", "font-variant-numeric:tabular-nums") }
    paint(.fill, style.color)
    if run.text.hasOuterOrDoubleSpace { xml.attribute("xml:space", "preserve") }
    xml.write(run.text)
    xml.end()
  }

  /// Draws the outline of a text that is written next, and gives the id that it has to have.
  ///
  /// Not with `paint-order`, which a program that does not know it answers with an outline over the
  /// letters; and not with a second text, which would be found and copied twice.
  private mutating func drawHalo(_ stroke: Stroke) throws(SVGError) -> String {
    halos += 1
    let id = "\(prefix)-text-\(halos)"
    xml.begin("use")
    xml.attribute("xlink:href", "#\(id)")
    try set(stroke)
    xml.end()
    return id
  }

  private mutating func write(_ picture: Picture) throws(SVGError) {
    xml.begin("image")
    try set("x", picture.frame.x, of: "picture")
    try set("y", picture.frame.y, of: "picture")
    try set("width", picture.frame.width, of: "picture")
    try set("height", picture.frame.height, of: "picture")
    xml.attribute("preserveAspectRatio", "none")
    xml.attribute("xlink:href", "data:image/png;base64,\(Base64.text(picture.png))")
    xml.end()
  }
}

// MARK: - Attributes

extension SVGBody {
  private mutating func paint(_ paint: SVGPaint, _ color: Color) {
    xml.attribute(paint.rawValue, color.hex)
    if let name = palette.use(color, for: paint) { xml.attribute("class", name) }
  }

  private mutating func set(_ stroke: Stroke) throws(SVGError) {
    paint(.stroke, stroke.color)
    try set("stroke-width", stroke.width, of: "stroke")
    if !stroke.dash.isEmpty {
      var lengths: [String] = []
      for length in stroke.dash { lengths.append(try SVGNumber.text(length, of: "dash")) }
      xml.attribute("stroke-dasharray", lengths.joined(separator: " "))
    }
    if stroke.join == .round { xml.attribute("stroke-linejoin", "round") }
    if stroke.cap == .round { xml.attribute("stroke-linecap", "round") }
  }

  private mutating func set(_ name: String, _ value: Double, of item: String) throws(SVGError) {
    xml.attribute(name, try SVGNumber.text(value, of: item))
  }
}

extension String {
  /// Whether it has blanks that XML would drop: at its ends, or several in a row.
  fileprivate var hasOuterOrDoubleSpace: Bool {
    first == " " || last == " " || zip(self, dropFirst()).contains { $0 == " " && $1 == " " }
  }
}

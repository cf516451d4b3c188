internal import CCairo
internal import Scene

/// What decides the shapes and places of glyphs: a text style without its color.
struct TextSetting: Hashable {
  let face: Typeface
  let size: Double
  let hasTabularFigures: Bool
  let tracking: Double

  init(_ style: TextStyle) {
    face = style.face
    size = style.size
    hasTabularFigures = style.hasTabularFigures
    tracking = style.tracking
  }
}

/// Sets single lines in one setting.
///
/// It keeps the lines, for what is measured is drawn, too, and the words of one report return in the
/// next.
final class LineSetter {
  let setting: TextSetting
  /// Borrowed from a library that outlives the setter.
  private let context: OpaquePointer
  private let attributes: OpaquePointer
  /// In Pango's units.
  private let tracking: PangoGlyphUnit
  private var lines: [String: SetLine] = [:]

  /// How many lines are kept, at about half a kilobyte each.
  private static let mostLines = 4_096

  init(_ setting: TextSetting, context: OpaquePointer) {
    self.setting = setting
    self.context = context
    tracking = PangoGlyphUnit((setting.tracking * Double(PANGO_SCALE)).rounded())
    attributes = pango_attr_list_new()

    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    pango_font_description_set_family(description, setting.face.family)
    pango_font_description_set_weight(
      description,
      PangoWeight(rawValue: UInt32(setting.face.weight))
    )
    pango_font_description_set_absolute_size(description, setting.size * Double(PANGO_SCALE))
    pango_attr_list_insert(attributes, pango_attr_font_desc_new(description))

    // Cairo wraps each ligature of a PDF in a span of its own, at which readers stumble; and
    // Inter's contextual alternates turn "x" and "-" between digits into other signs.
    let features = setting.hasTabularFigures ? "tnum=1, " : ""
    pango_attr_list_insert(
      attributes,
      pango_attr_font_features_new(features + "calt=0, liga=0, clig=0")
    )
    // A character that the face lacks is an error, not a glyph of another family.
    pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
  }

  deinit { pango_attr_list_unref(attributes) }

  /// The advance width of `text` in scene units.
  func width(of text: String) -> Double { set(text).width }

  /// `text` as glyphs.
  ///
  /// - Throws: `missingGlyph` if the face lacks a character.
  func line(of text: String) throws(DrawingError) -> SetLine {
    let line = set(text)
    guard line.isComplete else { throw .missingGlyph(text: text, face: setting.face) }
    return line
  }

  /// `text` as it was set before, or set now.
  private func set(_ text: String) -> SetLine {
    if let line = lines[text] { return line }
    if lines.count == Self.mostLines { lines.removeAll(keepingCapacity: true) }
    let line = SetLine(text, attributes: attributes, tracking: tracking, context: context)
    lines[text] = line
    return line
  }
}

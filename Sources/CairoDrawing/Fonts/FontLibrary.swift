internal import CCairo
package import Scene

/// The faces of a design, ready to measure and draw with.
///
/// It is not safe to share between tasks: make one for each. The first costs a millisecond or two.
package final class FontLibrary {
  private let configuration: FontConfiguration
  private let faces: [Typeface]
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private var setters: [TextSetting: LineSetter] = [:]
  private var latest: LineSetter?

  /// The largest em, in scene units.
  private static let maximumSize = 10_000.0

  /// Loads `faces`: Inter, Inter Display and Caladea from the first of `folders` that has the file
  /// of each, any others from `files`.
  ///
  /// Default: the five faces of the house design, and no files.
  ///
  /// - Throws: `missingFont`, `unexpectedFont`, `unreadableFont` or `absentFace`; there are no
  ///   substitutes.
  package init(
    folders: [String],
    faces: [Typeface]? = nil,
    files: [String] = []
  ) throws(DrawingError) {
    let faces = faces ?? PinnedFont.all.map(\.face)
    self.faces = faces
    configuration = try FontConfiguration(folders: folders, faces: faces, files: files)
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT),
      let context = pango_font_map_create_context(map)
    else { throw .failed(step: "font map", reason: "no FreeType fonts in Pango") }
    self.map = map
    self.context = context
    pango_fc_font_map_set_config(OpaquePointer(map), configuration.pointer)

    // The same shapes and advances on every surface and at every scale.
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("en-us"))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
  }

  deinit {
    setters = [:]
    latest = nil
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(map))
  }

  /// The setter of lines in `style`, whatever its color.
  ///
  /// - Throws: `unknownFace`, or `unusableCoordinate` for a size that no page has.
  func setter(for style: TextStyle) throws(DrawingError) -> LineSetter {
    let setting = TextSetting(style)
    if let latest, latest.setting == setting { return latest }
    let setter: LineSetter
    if let known = setters[setting] {
      setter = known
    } else {
      guard faces.contains(setting.face) else {
        throw .unknownFace(setting.face)
      }
      guard (0...Self.maximumSize).contains(setting.size),
        abs(setting.tracking) <= Self.maximumSize
      else { throw .unusableCoordinate(item: "text style") }
      setter = LineSetter(setting, context: context)
      setters[setting] = setter
    }
    latest = setter
    return setter
  }
}

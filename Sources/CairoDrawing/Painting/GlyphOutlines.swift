internal import CCairo
internal import Scene

/// The glyphs of a set line as places for Cairo.
///
/// On pixels Cairo 1.16 draws each glyph at a whole one, which spaces small text unevenly; as
/// outlines they stand where they belong.
struct GlyphOutlines {
  private var runs: [(font: OpaquePointer, glyphs: [cairo_glyph_t])] = []

  /// Places the glyphs of `line` from `start` on its baseline.
  ///
  /// A glyph moves by up to an eighth of a pixel: with four places within one, equal words mostly
  /// give equal pixels, and the picture compresses better by a seventh.
  init(_ line: SetLine, from start: Point, on grid: PixelGrid) {
    var x = start.x
    for run in line.runs {
      guard let glyphs = run.glyphs?.pointee, let font = run.item?.pointee.analysis.font,
        let scaledFont = pango_cairo_font_get_scaled_font(OpaquePointer(font))
      else { continue }
      var placed: [cairo_glyph_t] = []
      for glyph in UnsafeBufferPointer(start: glyphs.glyphs, count: Int(glyphs.num_glyphs)) {
        if glyph.glyph != pangoEmptyGlyph {
          placed.append(
            cairo_glyph_t(
              index: UInt(glyph.glyph),
              x: grid.snapped(glyph: x + units(glyph.geometry.x_offset)),
              y: start.y + units(glyph.geometry.y_offset)
            )
          )
        }
        x += units(glyph.geometry.width)
      }
      runs.append((scaledFont, placed))
    }
  }

  /// Makes the outlines the current path.
  func trace(in context: OpaquePointer) {
    cairo_new_path(context)
    for run in runs {
      cairo_set_scaled_font(context, run.font)
      cairo_glyph_path(context, run.glyphs, Int32(run.glyphs.count))
    }
  }
}

/// Stands for a character without a shape, such as a zero-width space.
private let pangoEmptyGlyph: PangoGlyph = 0x0FFF_FFFF

/// A length of Pango in scene units.
private func units(_ length: PangoGlyphUnit) -> Double {
  Double(length) / Double(PANGO_SCALE)
}

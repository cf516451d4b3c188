internal import CCairo
internal import Scene

extension ScenePainter {
  func fill(_ path: Path, _ color: Color) throws(DrawingError) {
    try trace(grid?.snapped(fill: path) ?? path, item: "fill")
    set(color)
    cairo_fill(context)
  }

  func draw(_ path: Path, _ stroke: Stroke) throws(DrawingError) {
    let (path, width) =
      grid?.snapped(stroke: path, width: stroke.width) ?? (path, stroke.width)
    try trace(path, item: "stroke")
    try set(stroke, width: width)
    cairo_stroke(context)
  }

  func draw(_ picture: Picture) throws(DrawingError) {
    let surface = try pictures.surface(of: picture)
    let (width, height) = (
      Double(cairo_image_surface_get_width(surface)),
      Double(cairo_image_surface_get_height(surface))
    )
    let frame = picture.frame
    guard frame.width > 0, frame.height > 0 else { throw .unusableCoordinate(item: "picture") }
    cairo_save(context)
    defer { cairo_restore(context) }
    try trace(grid?.snapped(fill: .rect(frame)) ?? .rect(frame), item: "picture")
    cairo_clip(context)
    cairo_translate(context, frame.x, frame.y)
    cairo_scale(context, frame.width / width, frame.height / height)
    cairo_set_source_surface(context, surface, 0, 0)
    if hasPixels {
      // Otherwise the picture fades out at its edges when it is resampled.
      cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD)
    } else {
      // The pixels go into the file as they are, and archives allow no interpolation.
      cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
    }
    cairo_paint(context)
  }
}

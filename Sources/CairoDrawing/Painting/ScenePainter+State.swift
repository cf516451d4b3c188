internal import CCairo
internal import Scene

extension ScenePainter {
  var grid: PixelGrid? {
    guard hasPixels else { return nil }
    var matrix = cairo_matrix_t()
    cairo_get_matrix(context, &matrix)
    return PixelGrid(scale: matrix.xx, origin: Point(matrix.x0, matrix.y0))
  }

  /// Makes `path` the current path.
  func trace(_ path: Path, item: String) throws(DrawingError) {
    cairo_new_path(context)
    for element in path.elements {
      switch element {
      case .move(let point):
        cairo_move_to(context, try finite(point.x, item), try finite(point.y, item))
      case .line(let point):
        cairo_line_to(context, try finite(point.x, item), try finite(point.y, item))
      case .curve(let first, let second, let end):
        cairo_curve_to(
          context,
          try finite(first.x, item),
          try finite(first.y, item),
          try finite(second.x, item),
          try finite(second.y, item),
          try finite(end.x, item),
          try finite(end.y, item)
        )
      case .close:
        cairo_close_path(context)
      }
    }
  }

  func set(_ color: Color) {
    cairo_set_source_rgb(
      context,
      Double(color.red) / 255,
      Double(color.green) / 255,
      Double(color.blue) / 255
    )
  }

  func set(_ stroke: Stroke, width: Double) throws(DrawingError) {
    set(stroke.color)
    cairo_set_line_width(context, try finite(width, "stroke"))
    for length in stroke.dash { try finite(length, "dash") }
    cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
    cairo_set_line_join(
      context,
      stroke.join == .round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER
    )
    cairo_set_line_cap(context, stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
  }

  /// Returns `value` if Cairo's fixed-point numbers hold it at every scale in use.
  @discardableResult
  func finite(_ value: Double, _ item: String) throws(DrawingError) -> Double {
    guard abs(value) <= 1_000_000 else { throw .unusableCoordinate(item: item) }
    return value
  }
}

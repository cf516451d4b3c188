internal import CCairo
internal import Scene

/// Draws the items of a scene with a Cairo context, deciding nothing.
struct ScenePainter {
  /// Borrowed from a canvas that outlives the painter.
  let context: OpaquePointer
  let fonts: FontLibrary
  let pictures: PictureStore
  /// How many pixels a scene unit has, on surfaces of pixels; `nil` on those of lines.
  let pixelScale: Double?
  /// The structure tags and links of a PDF; `nil` on surfaces that have none.
  let tags: TagWriter?

  /// Draws `items` in `place`, the structure element that is open around them.
  func draw(_ items: [Item], in place: TagPlace = .untagged) throws(DrawingError) {
    guard let tags, place == .mixed else {
      for item in items { try draw(item, in: place) }
      return
    }
    // Beside tagged children only a leaf of its own keeps what is drawn.
    var index = items.startIndex
    while index < items.endIndex {
      if items[index].isStructural {
        try draw(items[index], in: .mixed)
        index += 1
        continue
      }
      let end = items[index...].firstIndex(where: \.isStructural) ?? items.endIndex
      tags.begin(StructureTag.span)
      for item in items[index..<end] { try draw(item, in: .leaf) }
      tags.end(StructureTag.span)
      index = end
    }
  }

  private func draw(_ item: Item, in place: TagPlace) throws(DrawingError) {
    switch item {
    case .group(let group): try draw(group, in: place)
    case .fill(let path, let color): try fill(path, color)
    case .stroke(let path, let stroke): try draw(path, stroke)
    case .text(let run): try draw(run)
    case .image(let picture): try draw(picture)
    case .link(let link): try draw(link, in: place)
    }
  }
}

// MARK: - Containers

extension ScenePainter {
  private func draw(_ group: Group, in place: TagPlace) throws(DrawingError) {
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, try finite(group.origin.x, "group"), try finite(group.origin.y, "group"))
    if let clip = group.clip {
      try trace(grid?.snapped(fill: .rect(clip)) ?? .rect(clip), item: "clip")
      cairo_clip(context)
    }
    guard let tags, place == .grouping || place == .mixed, group.role != .artifact else {
      try draw(group.items, in: place == .leaf ? .leaf : .untagged)
      return
    }
    guard let names = StructureTag.names(of: group.role) else {
      try draw(group.items, in: place)
      return
    }
    for name in names { tags.begin(name) }
    try draw(group.items, in: TagPlace(inside: group))
    for name in names.reversed() { tags.end(name) }
  }

  private func draw(_ link: Link, in place: TagPlace) throws(DrawingError) {
    guard let tags, place != .leaf else {
      try draw(link.items, in: place)
      return
    }
    for value in [link.frame.x, link.frame.y, link.frame.width, link.frame.height] {
      _ = try finite(value, "link")
    }
    try tags.beginLink(link)
    try draw(link.items, in: .leaf)
    tags.end(StructureTag.link)
  }
}

// MARK: - Shapes

extension ScenePainter {
  private func fill(_ path: Path, _ color: Color) throws(DrawingError) {
    try trace(grid?.snapped(fill: path) ?? path, item: "fill")
    set(color)
    cairo_fill(context)
  }

  private func draw(_ path: Path, _ stroke: Stroke) throws(DrawingError) {
    let (path, width) =
      grid?.snapped(stroke: path, width: stroke.width) ?? (path, stroke.width)
    try trace(path, item: "stroke")
    try set(stroke, width: width)
    cairo_stroke(context)
  }

  private func draw(_ picture: Picture) throws(DrawingError) {
    let surface = try pictures.surface(of: picture)
    let (width, height) = (
      Double(cairo_image_surface_get_width(surface)),
      Double(cairo_image_surface_get_height(surface))
    )
    let frame = picture.frame
    cairo_save(context)
    defer { cairo_restore(context) }
    try trace(grid?.snapped(fill: .rect(frame)) ?? .rect(frame), item: "picture")
    cairo_clip(context)
    cairo_translate(context, frame.x, frame.y)
    cairo_scale(context, frame.width / width, frame.height / height)
    cairo_set_source_surface(context, surface, 0, 0)
    if pixelScale != nil {
      // Otherwise the picture fades out at its edges when it is resampled.
      cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD)
    }
    cairo_paint(context)
  }

  private func draw(_ run: TextRun) throws(DrawingError) {
    guard !run.text.isEmpty else { return }
    let (line, width) = try fonts.setter(for: run.style).line(of: run.text)
    let shift =
      switch run.anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    let x = try finite(run.position.x - shift, "text")
    let y = try finite(run.position.y, "text")
    if let grid {
      let start = Point(x, grid.snapped(baseline: y))
      GlyphOutlines(line, from: start, on: grid).trace(in: context)
      if let halo = run.halo {
        try set(halo, width: halo.width)
        cairo_stroke_preserve(context)
      }
      set(run.style.color)
      cairo_fill(context)
      return
    }
    cairo_new_path(context)
    if let halo = run.halo {
      cairo_move_to(context, x, y)
      pango_cairo_layout_line_path(context, line)
      try set(halo, width: halo.width)
      cairo_stroke(context)
    }
    set(run.style.color)
    cairo_move_to(context, x, y)
    pango_cairo_show_layout_line(context, line)
    cairo_new_path(context)
  }
}

// MARK: - State of the context

extension ScenePainter {
  private var grid: PixelGrid? {
    guard let pixelScale else { return nil }
    var matrix = cairo_matrix_t()
    cairo_get_matrix(context, &matrix)
    return PixelGrid(scale: pixelScale, origin: Point(matrix.x0, matrix.y0))
  }

  /// Makes `path` the current path.
  private func trace(_ path: Path, item: String) throws(DrawingError) {
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

  private func set(_ color: Color) {
    cairo_set_source_rgb(
      context,
      Double(color.red) / 255,
      Double(color.green) / 255,
      Double(color.blue) / 255
    )
  }

  private func set(_ stroke: Stroke, width: Double) throws(DrawingError) {
    set(stroke.color)
    cairo_set_line_width(context, try finite(width, "stroke"))
    for length in stroke.dash { _ = try finite(length, "dash") }
    cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
    cairo_set_line_join(
      context,
      stroke.join == .round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER
    )
    cairo_set_line_cap(context, stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
  }

  /// Returns `value` if Cairo's fixed-point numbers hold it at every scale in use.
  private func finite(_ value: Double, _ item: String) throws(DrawingError) -> Double {
    guard abs(value) <= 1_000_000 else { throw .unusableCoordinate(item: item) }
    return value
  }
}

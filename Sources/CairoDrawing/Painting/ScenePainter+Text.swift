internal import CCairo
internal import Scene

extension ScenePainter {
  func draw(_ run: TextRun) throws(DrawingError) {
    guard !run.text.isEmpty else { return }
    let line = try fonts.setter(for: run.style).line(of: run.text)
    let shift =
      switch run.anchor {
      case .start: 0.0
      case .middle: line.width / 2
      case .end: line.width
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
      line.trace(in: context, x, y)
      try set(halo, width: halo.width)
      cairo_stroke(context)
    }
    set(run.style.color)
    line.show(in: context, x, y)
    cairo_new_path(context)
  }
}

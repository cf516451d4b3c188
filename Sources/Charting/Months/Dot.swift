import Scene

/// The dot of a month, smaller where months are close.
struct Dot {
  let radius: Double

  /// A dot of `factor` times the radius of the format, and at most 0.42 of the band.
  ///
  /// The dot of the current month may be larger than its band, so that it is always found.
  init(geometry: PanelGeometry, factor: Double) {
    let full = factor * geometry.style.dotRadius
    radius = factor > 1 ? full : min(full, 0.42 * geometry.band)
  }

  static func frame(_ center: Point, radius: Double) -> Rect {
    Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
  }

  /// A dot, inside a ring of paper `ring` wide.
  static func items(
    _ center: Point,
    radius: Double,
    color: Color,
    isHollow: Bool,
    ring: Double = 0,
    style: ChartStyle
  ) -> [Item] {
    let halo: [Item] =
      ring > 0 ? [.fill(.circle(center, radius: radius + ring), style.colors.paper)] : []
    guard isHollow else { return halo + [.fill(.circle(center, radius: radius), color)] }
    let width = min(style.secondLineWidth, 0.6 * radius)
    return halo + [
      .fill(.circle(center, radius: radius), style.colors.paper),
      .stroke(.circle(center, radius: radius - width / 2), Stroke(color, width: width)),
    ]
  }
}

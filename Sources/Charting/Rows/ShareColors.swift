import Scene

/// Which color a segment of a `ShareChart` has, and its text.
struct ShareColors {
  /// Whether any month publishes more than the first share, so that color tells shares apart and
  /// not the current month from others.
  let isSplit: Bool
  let colors: Theme.Colors

  func fill(name: Int, isCurrent: Bool) -> Color {
    guard isSplit else { return isCurrent ? colors.current : colors.bar }
    // Blue and the secondary ink are one grey; each of these differs by 20 of L* or more.
    let palette = [colors.current, colors.ink, colors.bar, rampLight]
    return palette[name % palette.count]
  }

  /// What reads on `fill`.
  func text(on fill: Color) -> Color {
    fill == colors.current || fill == colors.ink ? colors.paper : colors.ink
  }

  /// The edge that a fill near to the paper's color needs; `nil` for the others.
  func edge(of fill: Color) -> Color? { fill == rampLight ? colors.context : nil }

  private var rampLight: Color { colors.ramp.count > 1 ? colors.ramp[1] : colors.band }
}

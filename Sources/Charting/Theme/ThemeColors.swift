package import Scene

extension Theme {
  /// One accent means one thing, on every chart and page.
  package struct Colors: Hashable, Sendable {
    package var paper: Color
    /// Text and section rules.
    package var ink: Color
    /// Secondary text, and outlines of the same month a year earlier.
    package var inkSecondary: Color
    /// Sources, notes, "no figure", axis lines.
    package var inkTertiary: Color
    /// The current month or year, and a main series.
    package var current: Color
    /// A second measure, an outlier, a flag.
    package var second: Color
    /// A derived rate, alone in its panel.
    package var rate: Color
    /// Other months.
    package var bar: Color
    /// Earlier years, outlines.
    package var context: Color
    package var rule: Color
    package var grid: Color
    package var panel: Color
    /// The range that rounding allows, and its edge.
    package var band: Color
    package var bandEdge: Color
    /// Hatching for what is not published separately.
    package var hatch: Color
    /// Six classes, from near the paper to far from it.
    package var ramp: [Color]
  }
}

extension Theme.Colors {
  /// The number of classes of `ramp`.
  package static let rampCount = 6

  /// The single colors.
  package enum Role: String, ThemeRole {
    case paper, ink
    case inkSecondary = "ink-secondary"
    case inkTertiary = "ink-tertiary"
    case current, second, rate, bar, context, rule, grid, panel, band
    case bandEdge = "band-edge"
    case hatch

    package var path: WritableKeyPath<Theme.Colors, Color> {
      switch self {
      case .paper: \.paper
      case .ink: \.ink
      case .inkSecondary: \.inkSecondary
      case .inkTertiary: \.inkTertiary
      case .current: \.current
      case .second: \.second
      case .rate: \.rate
      case .bar: \.bar
      case .context: \.context
      case .rule: \.rule
      case .grid: \.grid
      case .panel: \.panel
      case .band: \.band
      case .bandEdge: \.bandEdge
      case .hatch: \.hatch
      }
    }
  }
}

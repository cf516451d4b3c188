package import Scene

extension Theme {
  /// The colors of the house theme on a dark screen.
  ///
  /// They keep the promises of the light ones: text at least 4.5 : 1 on paper and panel, marks
  /// 3 : 1, the current month apart from others in lightness. The ramp still grows away from the
  /// paper, so that more is brighter; ink reads on its first four classes and paper on the others.
  package static let dark = Colors(
    paper: Color(0x10161D),
    ink: Color(0xE9EEF3),
    inkSecondary: Color(0xB7C1CB),
    inkTertiary: Color(0x98A4B0),
    current: Color(0x7CBBF2),
    second: Color(0xE0763C),
    rate: Color(0x32A094),
    bar: Color(0x5E6B78),
    context: Color(0x6A7885),
    rule: Color(0x3E4954),
    grid: Color(0x27303A),
    panel: Color(0x1A222B),
    band: Color(0x1F3A55),
    bandEdge: Color(0x4E7BA8),
    hatch: Color(0x4A5561),
    ramp: [0x1B2733, 0x223C55, 0x285681, 0x3A6C9C, 0x7CBBF2, 0xC6E0F8].map { Color($0) }
  )
}

extension Theme.Colors {
  /// Every color with its name and with the one that `dark` has in its place.
  package func svgColors(dark: Theme.Colors) -> [SVGColor] {
    zip(named, dark.named).map { SVGColor($0.name, light: $0.color, dark: $1.color) }
  }

  private var named: [(name: String, color: Color)] {
    [
      ("paper", paper), ("ink", ink), ("ink-2", inkSecondary), ("ink-3", inkTertiary),
      ("current", current), ("second", second), ("rate", rate), ("bar", bar),
      ("context", context), ("rule", rule), ("grid", grid), ("panel", panel), ("band", band),
      ("band-edge", bandEdge), ("hatch", hatch),
    ] + ramp.enumerated().map { ("ramp-\($0.offset + 1)", $0.element) }
  }
}

package import Scene

extension Theme.Colors {
  /// Every color with its name and with the one that `dark` has in its place.
  package func svgColors(dark: Theme.Colors) -> [SVGColor] {
    zip(named, dark.named).map { SVGColor($0.name, light: $0.color, dark: $1.color) }
  }

  private var named: [(name: String, color: Color)] {
    Role.allCases.map { ($0.rawValue, self[$0]) }
      + ramp.enumerated().map { ("ramp-\($0.offset + 1)", $0.element) }
  }
}

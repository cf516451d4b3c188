import Scene

/// The shades of classes, and the text on them.
struct HeatColors {
  let colors: Theme.Colors
  let classCount: Int

  /// The shade of a class; fewer classes than shades are spread over all of them.
  func shade(_ index: Int) -> Color {
    let ramp = colors.ramp
    guard let lightest = ramp.first else { return colors.panel }
    guard classCount > 1 else { return ramp[ramp.count / 3] }
    let share = Double(index) / Double(classCount - 1)
    let place = Int((share * Double(ramp.count - 1)).rounded())
    return ramp.indices.contains(place) ? ramp[place] : lightest
  }

  /// Ink or paper, whichever stands out more.
  func text(on shade: Color) -> Color {
    shade.contrast(with: colors.ink) >= shade.contrast(with: colors.paper)
      ? colors.ink : colors.paper
  }
}

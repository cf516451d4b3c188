extension Theme {
  /// The widths of lines, and the lengths that go with them.
  package struct Lines: Hashable, Sendable {
    package var data: FormatLength
    /// Second lines, stems, bars that join two marks.
    package var second: FormatLength
    package var axis: FormatLength
    /// The length of a tick.
    package var tick: FormatLength
    package var grid: FormatLength
    /// Reference values and dated events.
    package var reference: FormatLength
    /// Columns that are not filled.
    package var outline: FormatLength
    /// What keeps text clear of the lines behind it.
    package var halo: FormatLength
    package var hatch: FormatLength
    /// From line to line of hatching.
    package var hatchPitch: FormatLength
    package var dotRadius: FormatLength
  }
}

extension Theme.Lines {
  package enum Role: String, ThemeRole {
    case data, second, axis, tick, grid, reference, outline, halo, hatch
    case hatchPitch = "hatch-pitch"
    case dotRadius = "dot-radius"

    package var path: WritableKeyPath<Theme.Lines, FormatLength> {
      switch self {
      case .data: \.data
      case .second: \.second
      case .axis: \.axis
      case .tick: \.tick
      case .grid: \.grid
      case .reference: \.reference
      case .outline: \.outline
      case .halo: \.halo
      case .hatch: \.hatch
      case .hatchPitch: \.hatchPitch
      case .dotRadius: \.dotRadius
      }
    }
  }
}

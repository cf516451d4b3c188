import Charting

/// The keys of a theme, in the order in which they are documented.
enum ThemeKey: String, CaseIterable {
  case fonts, faces, sizes, leadings, lines, colors, dark, logo
}

/// The keys of one face.
enum FaceKey: String, CaseIterable {
  case family, weight
}

/// The keys of the logo.
enum LogoKey: String, CaseIterable {
  case file, alternative
}

/// The keys of a palette.
enum PaletteKey: RawRepresentable, CaseIterable, Hashable {
  case color(Theme.Colors.Role)
  case ramp

  static let allCases = Theme.Colors.Role.allCases.map(PaletteKey.color) + [.ramp]

  init?(rawValue: String) {
    guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = key
  }

  var rawValue: String {
    switch self {
    case .color(let role): role.rawValue
    case .ramp: "ramp"
    }
  }
}

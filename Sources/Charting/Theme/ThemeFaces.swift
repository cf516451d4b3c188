package import Scene

extension Theme {
  package struct Faces: Hashable, Sendable {
    /// Data, labels, tables, notes.
    package var data: Typeface
    package var dataStrong: Typeface
    /// Large numerals and slide titles.
    package var display: Typeface
    /// Nameplate, section heads, article text.
    package var serif: Typeface
    package var serifStrong: Typeface
  }
}

extension Theme.Faces {
  /// Every face, once, in the order of the roles.
  package var all: [Typeface] {
    Role.allCases.reduce(into: []) { faces, role in
      let face = self[keyPath: role.path]
      if !faces.contains(face) { faces.append(face) }
    }
  }

  package enum Role: String, ThemeRole {
    case data
    case dataStrong = "data-strong"
    case display, serif
    case serifStrong = "serif-strong"

    package var path: WritableKeyPath<Theme.Faces, Typeface> {
      switch self {
      case .data: \.data
      case .dataStrong: \.dataStrong
      case .display: \.display
      case .serif: \.serif
      case .serifStrong: \.serifStrong
      }
    }
  }
}

/// The themes that come with the program.
package enum BundledTheme: String, CaseIterable, Hashable, Sendable {
  /// The house theme.
  case standard
  /// Darker text and marks, and heavier lines.
  case highContrast = "high-contrast"
}

/// Where a theme comes from.
package enum ThemePlace: Hashable, Sendable {
  case bundled(BundledTheme)
  /// The file at this path.
  case file(String)

  /// What an option says: the name of a theme that comes with the program, or a path.
  ///
  /// The result is `nil` for a name that no theme has.
  package init?(_ word: String) {
    if !Self.isName(word) {
      self = .file(word)
    } else if let theme = BundledTheme(rawValue: word) {
      self = .bundled(theme)
    } else {
      return nil
    }
  }

  /// Whether `word` is a name: paths have a folder or an extension.
  static func isName(_ word: String) -> Bool { !word.contains { $0 == "/" || $0 == "." } }
}

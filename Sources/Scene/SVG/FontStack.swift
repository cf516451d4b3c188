/// The families that stand in for ours where it is not installed.
///
/// The stand-ins run narrower than the family they stand in for, so labels that were placed by its
/// widths do not meet: over the texts of all charts Arial, whose widths Helvetica and Liberation
/// Sans share, takes at most XX of Inter; Cambria has the widths of Caladea. A `textLength` would
/// hold them to the width too, but it spreads letters where nothing is at stake, even with the
/// right font in place, and several programs ignore it.
enum FontStack {
  /// The value of `font-family` for a family that a font file names.
  static func families(for family: String) -> String {
    switch family {
    case "Inter": "Inter, \(sansSerif)"
    case "Caladea": "Caladea, Cambria, 'Times New Roman', serif"
    case _ where family.hasPrefix("Inter "): "'\(family)', Inter, \(sansSerif)"
    default: "'\(family)', \(sansSerif)"
    }
  }

  private static let sansSerif = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"
}

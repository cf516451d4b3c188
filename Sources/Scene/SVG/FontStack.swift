/// The families that stand in for ours where it is not installed, nearest widths first.
///
/// Arial, whose widths Helvetica and Liberation Sans share, runs 5 % narrower than Inter over the
/// texts of all charts, and up to 9 % wider than Inter Display over titles; Cambria has the widths
/// of Caladea.
package enum FontStack {
  /// The value of `font-family` for a family that a font file names.
  package static func families(for family: String) -> String {
    switch family {
    case "Inter": "Inter, \(sansSerif)"
    case "Caladea": "Caladea, Cambria, 'Times New Roman', serif"
    case _ where family.hasPrefix("Inter "): "'\(family)', Inter, \(sansSerif)"
    default: "'\(family)', \(sansSerif)"
    }
  }

  private static let sansSerif = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"
}

/// The columns of a file of figures, in the order in which they are written.
package enum FiguresColumn: String, Hashable, Sendable, CaseIterable {
  case month, measure, value, qualifier, unit
  case asPrinted = "as_printed"
  // The bounds are for people and other programs; reading derives them anew.
  case lower, upper
  case lowerOpen = "lower_open"
  case upperOpen = "upper_open"
  case source, kind, title, sha256, line, column, published
  case asOf = "as_of"
  case recorded, note
}

/// How everything looks: colors, typefaces, sizes and lines, named by what they are for.
package struct Theme: Hashable, Sendable {
  package var colors: Colors
  /// The colors in a dark surrounding.
  package var dark: Colors
  package var faces: Faces
  package var sizes: Sizes
  package var leadings: Leadings
  package var lines: Lines
  /// The mark of the publisher; `nil` for none.
  package var logo: Logo?
}

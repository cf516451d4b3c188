/// A place in one part of a theme, by the key that theme files have for it.
package protocol ThemeRole: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The part of a theme, such as its colors.
  associatedtype Part
  /// What has its place there, such as a color.
  associatedtype Entry

  var path: WritableKeyPath<Part, Entry> { get }
}

/// What an SVG says about itself to people and programs that do not look at it.
package struct SVGDescription: Hashable, Sendable {
  /// The finding; the picture's accessible name.
  package var title: String
  /// What a reader who cannot see the picture is told; empty for none.
  package var description: String
  /// Where the figures come from; empty for none.
  package var source: String
  /// A fingerprint of the figures, such as `sha256:…`; empty for none.
  package var dataHash: String
  /// The program that made the picture; empty for none.
  package var creator: String
  /// A BCP 47 tag.
  package var language: String
  /// What every id of the picture starts with: letters, digits, `-` and `_`, a letter first.
  ///
  /// Pictures within one HTML page need different ones.
  package let idPrefix: String

  /// Makes a description; characters that `idPrefix` may not have become `-`.
  package init(
    title: String,
    description: String,
    source: String = "",
    dataHash: String = "",
    creator: String = "",
    language: String = "en-US",
    idPrefix: String
  ) {
    self.title = title
    self.description = description
    self.source = source
    self.dataHash = dataHash
    self.creator = creator
    self.language = language
    let name = String(
      idPrefix.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "-" }
    )
    self.idPrefix = (name.first?.isLetter ?? false ? "" : "picture-") + name
  }
}

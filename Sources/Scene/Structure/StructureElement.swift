/// What a structure element of a drawn document is and says, for whoever completes the file.
package struct StructureElement: Hashable, Sendable {
  /// A rectangle on a page, in points from the lower left corner.
  package struct Place: Hashable, Sendable {
    /// From 1.
    package var page: Int
    package var frame: Rect

    package init(page: Int, frame: Rect) {
      self.page = page
      self.frame = frame
    }
  }

  /// Its standard type (ISO 32000-1, 14.8.4): `P`, `TH`, `Figure`.
  package var type: String
  /// What is told in place of a figure, or the purpose of a link.
  package var alternative: String?
  /// The words that signs stand for.
  package var actualText: String?
  /// What a header cell heads.
  package var scope: HeaderScope?
  /// What the labels of a list are.
  package var numbering: ListNumbering?
  /// Where a figure lies.
  package var place: Place?

  package init(
    _ type: String,
    alternative: String? = nil,
    actualText: String? = nil,
    scope: HeaderScope? = nil,
    numbering: ListNumbering? = nil,
    place: Place? = nil
  ) {
    self.type = type
    self.alternative = alternative
    self.actualText = actualText
    self.scope = scope
    self.numbering = numbering
    self.place = place
  }
}

/// Whether a header cell stands above its column or before its row.
package enum HeaderScope: String, Hashable, Sendable {
  case column
  case row
}

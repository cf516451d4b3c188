package import Scene

/// The sheets that a document is laid out for.
///
/// The live width and the bottom of the text are those of Letter on both, so that the same lines
/// and blocks break at the same places and page references hold in either edition.
package enum Paper: String, Hashable, Sendable, CaseIterable {
  case letter
  case a4

  /// In points.
  package var size: Size {
    switch self {
    case .letter: Size(612, 792)
    case .a4: Size(595.28, 841.89)
    }
  }

  /// The margin left and right of the live width, in points.
  package var sideMargin: Double { (size.width - PageGrid.width) / 2 }

  /// How far the foot of the page lies below that of Letter, in points.
  var extraDepth: Double { size.height - Paper.letter.size.height }
}

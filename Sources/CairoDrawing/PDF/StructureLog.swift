internal import Scene

/// The structure elements of a document being drawn, and the page they are drawn on.
final class StructureLog {
  var elements: [StructureElement] = []
  /// From 1.
  var page = 0
  /// In points.
  var pageHeight = 0.0
}

extension Item {
  /// The texts that the item shows, in drawing order.
  var words: [String] {
    switch self {
    case .text(let run): [run.text]
    case .group(let group): group.items.flatMap(\.words)
    case .link(let link): link.items.flatMap(\.words)
    case .fill, .stroke, .image: []
    }
  }
}

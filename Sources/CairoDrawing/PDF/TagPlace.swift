internal import Scene

/// What the structure element that is open makes of what is drawn in it.
enum TagPlace {
  /// A surface without structure.
  case untagged
  /// An element of elements: what is drawn between them is decoration.
  case grouping
  /// An element of text with elements among it.
  case mixed
  /// An element whose content is all that is drawn, without elements of its own.
  case leaf

  /// The element around what is drawn between the elements of this one; `nil` where there is none.
  var filling: String? {
    switch self {
    case .untagged, .leaf: nil
    case .grouping: StructureTag.artifact
    case .mixed: StructureTag.span
    }
  }

  /// The place inside a group whose role has a tag.
  init(inside group: Group) {
    if StructureTag.isGrouping(group.role) {
      self = .grouping
    } else if group.staysOpen || group.resumesElement {
      // The artifacts at the foot of the one page and the head of the other are drawn inside.
      self = .mixed
    } else if case .figure = group.role {
      // Readers hear the alternative text, so that only links count as elements.
      self = group.items.contains(where: \.hasLink) ? .mixed : .leaf
    } else {
      self = group.items.contains(where: \.isStructural) ? .mixed : .leaf
    }
  }
}

extension Item {
  /// Whether the item is, or has, something that the text around it is not.
  var isStructural: Bool {
    switch self {
    case .group(let group):
      group.role == .artifact || StructureTag.names(of: group.role) != nil
        || group.items.contains(where: \.isStructural)
    case .link: true
    case .fill, .stroke, .text, .image: false
    }
  }

  fileprivate var hasLink: Bool {
    switch self {
    case .group(let group): group.items.contains(where: \.hasLink)
    case .link: true
    case .fill, .stroke, .text, .image: false
    }
  }
}

/// What the head of an SVG has to know of its items.
extension Scene {
  /// The family that most texts are set in, the earlier of equals; `nil` without text.
  var commonestFamily: String? {
    var families: [(name: String, count: Int)] = []
    for name in items.flatMap(\.families) {
      if let index = families.firstIndex(where: { $0.name == name }) {
        families[index].count += 1
      } else {
        families.append((name, 1))
      }
    }
    let most = families.map(\.count).max()
    return families.first { $0.count == most }?.name
  }

  /// Whether something in it leads to an address.
  var hasLinks: Bool { items.contains(where: \.hasLinks) }
}

extension Item {
  fileprivate var families: [String] {
    switch self {
    case .text(let run): [run.style.face.family]
    case .group(let group): group.items.flatMap(\.families)
    case .link(let link): link.items.flatMap(\.families)
    case .fill, .stroke, .image: []
    }
  }

  fileprivate var hasLinks: Bool {
    switch self {
    case .link(let link):
      if case .address = link.target { true } else { link.items.contains(where: \.hasLinks) }
    case .group(let group): group.items.contains(where: \.hasLinks)
    case .text, .fill, .stroke, .image: false
    }
  }
}

internal import Scene

extension Item {
  /// The item, `offset` further right and down.
  func moved(by offset: Point) -> Item {
    switch self {
    case .group(var group):
      group.origin = group.origin.offset(offset.x, offset.y)
      return .group(group)
    case .text(var run):
      run.position = run.position.offset(offset.x, offset.y)
      return .text(run)
    case .image(var picture):
      picture.frame = picture.frame.offset(offset.x, offset.y)
      return .image(picture)
    case .link(var link):
      link.frames = link.frames.map { $0.offset(offset.x, offset.y) }
      link.items = link.items.map { $0.moved(by: offset) }
      return .link(link)
    case .fill, .stroke:
      return .group(Group(origin: offset, items: [self]))
    }
  }
}

extension [Item] {
  /// Links that run over several lines as one each, pressed on any of them.
  func joiningLinks() -> [Item] {
    var joined: [Item] = []
    for item in self {
      guard case .link(let link) = item, case .link(var last) = joined.last,
        last.target == link.target
      else {
        joined.append(item)
        continue
      }
      last.frames += link.frames
      last.items += link.items
      joined[joined.count - 1] = .link(last)
    }
    return joined
  }
}

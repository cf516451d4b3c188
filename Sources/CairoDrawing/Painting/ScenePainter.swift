internal import CCairo
internal import Scene

/// Draws the items of a scene with a Cairo context, deciding nothing.
struct ScenePainter {
  /// Borrowed from a canvas that outlives the painter.
  let context: OpaquePointer
  let fonts: FontLibrary
  let pictures: PictureStore
  /// Whether the surface is one of pixels, not of lines.
  let hasPixels: Bool
  /// The structure tags and links of a PDF; `nil` on surfaces that have none.
  let tags: TagWriter?

  /// Draws `items` in `place`, the structure element that is open around them.
  func draw(_ items: [Item], in place: TagPlace = .untagged) throws(DrawingError) {
    guard let tags, let filling = place.filling else {
      for item in items { try draw(item, in: place) }
      return
    }
    // Beside tagged children only a leaf of its own keeps what is drawn.
    var index = items.startIndex
    while index < items.endIndex {
      if items[index].isStructural {
        try draw(items[index], in: place)
        index += 1
        continue
      }
      let end = items[index...].firstIndex(where: \.isStructural) ?? items.endIndex
      tags.begin(filling)
      for item in items[index..<end] { try draw(item, in: .leaf) }
      tags.end(filling)
      index = end
    }
  }

  private func draw(_ item: Item, in place: TagPlace) throws(DrawingError) {
    switch item {
    case .group(let group): try draw(group, in: place)
    case .fill(let path, let color): try fill(path, color)
    case .stroke(let path, let stroke): try draw(path, stroke)
    case .text(let run): try draw(run)
    case .image(let picture): try draw(picture)
    case .link(let link): try draw(link, in: place)
    }
  }
}

// MARK: - Containers

extension ScenePainter {
  private func draw(_ group: Group, in place: TagPlace) throws(DrawingError) {
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(
      context,
      try finite(group.origin.x, "group"),
      try finite(group.origin.y, "group")
    )
    if group.scale != 1 {
      guard group.scale > 0 else { throw .unusableCoordinate(item: "group") }
      let scale = try finite(group.scale, "group")
      cairo_scale(context, scale, scale)
    }
    if let clip = group.clip {
      try trace(grid?.snapped(fill: .rect(clip)) ?? .rect(clip), item: "clip")
      cairo_clip(context)
    }
    guard let tags, place.filling != nil else {
      try draw(group.items, in: place)
      return
    }
    if group.role == .artifact {
      tags.begin(StructureTag.artifact)
      try draw(group.items, in: .leaf)
      tags.end(StructureTag.artifact)
      return
    }
    guard let names = StructureTag.names(of: group.role) else {
      try draw(group.items, in: place)
      return
    }
    if !group.resumesElement {
      for name in names { tags.begin(name, of: group) }
    }
    try draw(group.items, in: TagPlace(inside: group))
    if !group.staysOpen {
      for name in names.reversed() { tags.end(name) }
    }
  }

  private func draw(_ link: Link, in place: TagPlace) throws(DrawingError) {
    guard let tags, place != .leaf else {
      try draw(link.items, in: place)
      return
    }
    for frame in link.frames {
      for value in [frame.x, frame.y, frame.width, frame.height] { try finite(value, "link") }
    }
    tags.beginLink(link)
    try draw(link.items, in: .leaf)
    tags.end(StructureTag.link)
  }
}

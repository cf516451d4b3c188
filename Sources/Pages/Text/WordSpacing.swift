internal import Scene

/// Puts a space between runs of one paragraph or cell.
///
/// Lines are placed, not flowed, so the space at which a line broke is gone; whoever reads the text
/// of the page aloud or copies it needs it back. Nothing moves, and nothing that touches the run
/// before it, such as a flag, is parted from it.
struct WordSpacing {
  let text: TextSetter

  /// Where the run after the one at hand starts, on the page.
  private struct Next {
    let left: Double
    let y: Double
  }

  func spaced(_ items: [Item]) -> [Item] {
    var next: Next?
    return spaced(items, origin: .zero, before: &next)
  }

  /// Goes from the last item to the first, so that each run knows the one after it.
  private func spaced(_ items: [Item], origin: Point, before next: inout Next?) -> [Item] {
    var result: [Item] = []
    for item in items.reversed() {
      switch item {
      case .text(let run): result.append(.text(spaced(run, origin: origin, before: &next)))
      case .group(var group):
        let inner = origin.offset(group.origin.x, group.origin.y)
        switch group.role {
        case .artifact, .figure: break
        case .plain, .layer, .section, .table, .tableRow, .list, .listItem, .quotation, .contents:
          group.items = spaced(group.items, origin: inner, before: &next)
        case .heading, .paragraph, .note, .caption, .listLabel, .listBody, .contentsItem,
          .headerCell, .dataCell, .spoken:
          // What goes on on the next page ends in a space, too.
          var last = group.staysOpen ? Next(left: 0, y: .greatestFiniteMagnitude) : nil
          group.items = spaced(group.items, origin: inner, before: &last)
        }
        result.append(.group(group))
      case .link(var link):
        link.items = spaced(link.items, origin: origin, before: &next)
        result.append(.link(link))
      case .fill, .stroke, .image: result.append(item)
      }
    }
    return result.reversed()
  }

  private func spaced(_ run: TextRun, origin: Point, before next: inout Next?) -> TextRun {
    var run = run
    let y = origin.y + run.position.y
    let isBesideNext = next.map { abs($0.y - y) < run.style.size / 2 } ?? false
    if run.anchor != .start || isBesideNext {
      let width = text.width(of: run.text, in: run.style)
      switch run.anchor {
      case .start: break
      case .middle: run.position.x -= width / 2
      case .end: run.position.x -= width
      }
      run.anchor = .start
      let right = origin.x + run.position.x + width + text.width(of: " ", in: run.style)
      let touches = isBesideNext && next.map { $0.left < right } ?? false
      if next != nil, !touches { run.text += " " }
    } else if next != nil, !run.text.hasSuffix(" ") {
      run.text += " "
    }
    next = Next(left: origin.x + run.position.x, y: y)
    return run
  }
}

internal import Scene

/// Turns placed strips into items: decoration first, then groups in reading order.
enum StripDrawing {
  /// A bookmark with its height on the page.
  struct Mark {
    let bookmark: Strip.Bookmark
    let y: Double
  }

  struct Drawn {
    var items: [Item] = []
    var marks: [Mark] = []
  }

  /// Strips of a column whose top left corner is `origin`.
  static func draw(_ placed: [StripFiller.Placed], at origin: Point) -> Drawn {
    var drawn = Drawn()
    var decoration: [Item] = []
    var content: [Item] = []
    var open: (part: Strip.Part, items: [Item])?

    func close() {
      guard let group = open else { return }
      content += Item.marked(group.part.role, group.items)
      open = nil
    }

    for entry in placed {
      let corner = origin.offset(0, entry.top)
      if let bookmark = entry.strip.bookmark {
        drawn.marks.append(Mark(bookmark: bookmark, y: corner.y))
      }
      if let columns = entry.strip.columns {
        close()
        let pair = draw(columns, at: corner)
        content += pair.items
        drawn.marks += pair.marks
        continue
      }
      if !entry.strip.decoration.isEmpty {
        decoration.append(.group(Group(origin: corner, items: entry.strip.decoration)))
      }
      guard !entry.strip.items.isEmpty else { continue }
      guard let part = entry.strip.part else {
        close()
        content.append(.group(Group(origin: corner, items: entry.strip.items)))
        continue
      }
      if open?.part.number != part.number { close() }
      let items = placedItems(entry.strip.items, at: corner)
      open = (part, (open?.items ?? []) + items)
    }
    close()
    drawn.items = Item.artifact(decoration) + content
    return drawn
  }

  private static func draw(_ columns: ColumnPair, at corner: Point) -> Drawn {
    var drawn = Drawn()
    for (strips, x) in [(columns.left, 0), (columns.right, PageGrid.half + PageGrid.gutter)] {
      let tops = StripStack.tops(of: strips, after: .sectionTitle, onGrid: true).tops
      let placed = zip(strips, tops).map { StripFiller.Placed(strip: $0, top: $1) }
      let column = draw(placed, at: corner.offset(x, 0))
      drawn.items += column.items
      drawn.marks += column.marks
    }
    return drawn
  }

  /// Moves items; a table row keeps being a direct child of its table.
  private static func placedItems(_ items: [Item], at corner: Point) -> [Item] {
    if items.count == 1, case .group(var group) = items[0] {
      group.origin = group.origin.offset(corner.x, corner.y)
      return [.group(group)]
    }
    return [.group(Group(origin: corner, items: items))]
  }
}

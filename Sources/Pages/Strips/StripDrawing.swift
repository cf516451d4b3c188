internal import Scene

/// Turns placed strips into items: decoration first, then groups in reading order.
struct StripDrawing {
  /// What the drawn strips share with the pages before and after, by the numbers of parts.
  struct Neighbors {
    var before: Set<Int> = []
    var after: Set<Int> = []
  }

  /// A group to which strips are still added.
  private struct Open {
    let part: Strip.Part
    let resumes: Bool
    var items: [Item] = []
  }

  private let neighbors: Neighbors
  private let places: TablePlaces
  private var decoration: [Item] = []
  private var content: [Item] = []
  private var open: [Open] = []
  private var resumed: Set<Int> = []

  private init(_ neighbors: Neighbors, _ places: TablePlaces) {
    self.neighbors = neighbors
    self.places = places
  }

  /// Strips of a column whose top left corner is `origin`.
  static func items(
    of placed: [StripFiller.Placed],
    at origin: Point,
    neighbors: Neighbors = Neighbors(),
    places: TablePlaces
  ) -> [Item] {
    var drawing = StripDrawing(neighbors, places)
    drawing.draw(placed, at: origin)
    drawing.close(to: 0)
    return Item.artifact(drawing.decoration) + drawing.content
  }

  private mutating func draw(_ placed: [StripFiller.Placed], at origin: Point) {
    for entry in placed {
      let corner = origin.offset(0, entry.top)
      if let columns = entry.strip.columns {
        draw(columns, at: corner)
      } else {
        draw(entry.strip, at: corner)
      }
    }
  }

  private mutating func draw(_ columns: ColumnPair, at corner: Point) {
    if !columns.isFlow { close(to: 0) }
    for column in columns.placed {
      let origin = corner.offset(column.x, 0)
      if columns.isFlow {
        draw(column.strips, at: origin)
      } else {
        content += Self.items(of: column.strips, at: origin, places: places)
      }
    }
  }

  private mutating func draw(_ strip: Strip, at corner: Point) {
    if !strip.decoration.isEmpty {
      decoration.append(.group(Group(origin: corner, items: strip.decoration)))
    }
    let items = strip.figure?.items ?? strip.reference?.items(places) ?? strip.items
    guard !items.isEmpty || !strip.label.isEmpty else { return }
    if !strip.label.isEmpty { drawLabel(of: strip, at: corner) }
    enter(strip.path)
    let moved = items.map { $0.moved(by: corner) }
    if strip.isRepeated, let part = strip.part, neighbors.before.contains(part.number) {
      // A reader who cannot see the table has its header already.
      add(Item.artifact(moved))
    } else {
      add(moved)
    }
  }

  /// The label stands before the body, in the item of the list.
  private mutating func drawLabel(of strip: Strip, at corner: Point) {
    let depth = strip.path.lastIndex { $0.role == .listItem } ?? 0
    enter(Array(strip.path.prefix(depth + 1)))
    add(Item.marked(.listLabel, strip.label.map { $0.moved(by: corner) }))
  }

  private mutating func add(_ items: [Item]) {
    if open.isEmpty {
      content += items
    } else {
      open[open.count - 1].items += items
    }
  }

  /// Opens the groups of `path`, and closes those that are not among them.
  private mutating func enter(_ path: [Strip.Part]) {
    let shared = zip(open, path).prefix { $0.part.number == $1.number }.count
    close(to: shared)
    for part in path.dropFirst(shared) {
      let resumes =
        neighbors.before.contains(part.number) && resumed.insert(part.number).inserted
      open.append(Open(part: part, resumes: resumes))
    }
  }

  private mutating func close(to depth: Int) {
    while open.count > depth, let last = open.popLast() {
      guard !last.items.isEmpty else { continue }
      var group = Group(last.part.role, items: last.items.joiningLinks())
      group.resumesElement = last.resumes
      group.staysOpen = neighbors.after.contains(last.part.number)
      add([.group(group)])
    }
  }
}

extension ColumnPair {
  /// The columns with where they stand.
  var placed: [(x: Double, strips: [StripFiller.Placed])] {
    [(left, 0), (right, PageGrid.half + PageGrid.gutter)].map { strips, x in
      let tops = StripStack.tops(of: strips, after: .sectionTitle, onGrid: isOnGrid).tops
      return (x, zip(strips, tops).map { StripFiller.Placed(strip: $0, top: $1) })
    }
  }
}

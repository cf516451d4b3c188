internal import Scene

/// Where the tables of a document stand, known once all pages are filled.
struct TablePlaces {
  private var starts: [(table: Strip.TableMark, start: PageBuilder.Start)] = []

  mutating func add(_ table: Strip.TableMark, at start: PageBuilder.Start) {
    starts.append((table, start))
  }

  /// The table that `words` name, by its number, `Table 2`, or by its title.
  func place(of words: String) -> (number: Int, start: PageBuilder.Start)? {
    let entry = starts.first { entry in
      words == "Table \(entry.table.number)" || words == "Table\u{A0}\(entry.table.number)"
        || words == entry.table.title
    }
    return entry.map { ($0.table.number, $0.start) }
  }
}

extension [StripFiller.Placed] {
  /// Every strip that is no pair of columns, with its height on the page, in reading order.
  func flattened(from top: Double) -> [(strip: Strip, y: Double)] {
    flatMap { entry -> [(strip: Strip, y: Double)] in
      let y = top + entry.top
      guard let columns = entry.strip.columns else { return [(entry.strip, y)] }
      return columns.placed.flatMap { $0.strips.flattened(from: y) }
    }
  }
}

extension Strip {
  /// The groups that the first or last line of the strip belongs to; none in columns of several
  /// texts, which are read one after the other.
  func path(atEnd: Bool) -> [Part] {
    guard let columns else { return path }
    guard columns.isFlow else { return [] }
    let strips = columns.left + columns.right
    return (atEnd ? strips.last : strips.first)?.path(atEnd: atEnd) ?? []
  }
}

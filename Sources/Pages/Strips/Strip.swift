internal import Scene

/// A horizontal strip of a column that no page break divides: a line, a table row, a chart.
struct Strip {
  /// What a strip is to the space around it.
  enum Kind {
    case sectionTitle, heading, body, note, tableTitle, table, tableNote, figure, box
  }

  /// The group that a strip belongs to: neighbors with one number become one group.
  struct Part {
    let number: Int
    let role: Role
  }

  /// What the strip adds to the outline.
  struct Bookmark {
    let title: String
    let level: Int
  }

  var kind: Kind
  /// In points.
  var height: Double
  var part: Part?
  /// Rules and panels, drawn under the items and of no meaning to a reader.
  var decoration: [Item]
  /// Placed from the strip's top left corner.
  var items: [Item]
  /// Whether the next strip must stand on the same page.
  var keepsWithNext: Bool
  /// Repeated where a page starts with this strip.
  var repeatedHeader: [Strip]
  var bookmark: Bookmark?
  /// Two columns in place of items; the height is then theirs.
  var columns: ColumnPair?

  init(
    _ kind: Kind,
    height: Double,
    part: Part? = nil,
    decoration: [Item] = [],
    items: [Item] = [],
    keepsWithNext: Bool = false,
    repeatedHeader: [Strip] = [],
    bookmark: Bookmark? = nil,
    columns: ColumnPair? = nil
  ) {
    self.kind = kind
    self.height = height
    self.part = part
    self.decoration = decoration
    self.items = items
    self.keepsWithNext = keepsWithNext
    self.repeatedHeader = repeatedHeader
    self.bookmark = bookmark
    self.columns = columns
  }
}

extension Strip {
  /// What the strip is to the one below: two columns set themselves off like a panel.
  var kindBelow: Kind { columns == nil ? kind : .box }

  /// Two columns side by side; a page break divides them only where they are taller than a page.
  init(_ columns: ColumnPair) {
    self.init(columns.kind, height: columns.height, columns: columns)
  }
}

/// Strips of two columns that start at one height.
struct ColumnPair {
  var left: [Strip]
  var right: [Strip]

  var isEmpty: Bool { left.isEmpty && right.isEmpty }

  /// Of the first strip, which decides the space above.
  var kind: Strip.Kind { left.first?.kind ?? right.first?.kind ?? .body }

  var height: Double {
    max(
      StripStack.height(of: left, after: .sectionTitle, onGrid: true),
      StripStack.height(of: right, after: .sectionTitle, onGrid: true)
    )
  }
}

extension Strip.Kind {
  /// The space between two strips of a column, in points, unless they are parts of one group.
  static func gap(from upper: Strip.Kind, to lower: Strip.Kind) -> Double {
    switch (upper, lower) {
    // The first baseline stands 12 below the top of a column, whatever the text.
    case (.sectionTitle, .note): 2
    case (.sectionTitle, _): 0
    case (.heading, .body), (.heading, .heading): 0
    case (.heading, .note): 2
    case (.heading, _): 6
    case (.body, .body), (.tableTitle, .table): 0
    case (.table, .tableNote), (.tableNote, .tableNote): 0
    case (.note, .note): 3
    case (.body, .note), (.note, .body): 6
    case (_, .body), (_, .note), (_, .tableNote): 12
    case (.body, .heading), (.note, .heading): 8
    case (_, .heading): 12
    case (.note, .tableTitle): 10.5
    case (_, .tableTitle): 15
    case (_, .table): 13
    case (_, .figure), (_, .box): 16
    case (_, .sectionTitle): 24
    }
  }
}

internal import Scene

/// A horizontal strip of a column that no page break divides: a line, a table row, a chart.
struct Strip {
  /// What a strip is to the space around it.
  enum Kind {
    case sectionTitle, heading, body, quotation, note, tableTitle, table, tableNote, figure, box
    case articleTitle, picture, event, caseBox
    /// The line under a figure that says where its figures stand.
    case figureData
  }

  /// A group that strips belong to: neighbors with one number become one group.
  struct Part {
    let number: Int
    let role: Role
  }

  /// What the strip adds to the outline.
  struct Bookmark {
    let title: String
    let level: Int
  }

  /// The table that starts at a strip.
  struct TableMark {
    let number: Int
    let title: String
  }

  var kind: Kind
  /// In points.
  var height: Double
  /// The groups around that of the strip, outermost first: the list of an item.
  var within: [Part]
  var part: Part?
  /// Rules and panels, drawn under the items and of no meaning to a reader.
  var decoration: [Item]
  /// Of the list item that starts here.
  var label: [Item]
  /// Placed from the strip's top left corner.
  var items: [Item]
  /// Whether the next strip must stand on the same page.
  var keepsWithNext: Bool
  /// Repeated where a page starts with this strip.
  var repeatedHeader: [Strip]
  /// Whether this is such a repetition.
  var isRepeated = false
  var bookmark: Bookmark?
  var table: TableMark?
  /// Items that depend on where the tables of the document stand, in place of `items`.
  var reference: DataReference?
  /// A chart in place of items; the height is then its own.
  var figure: FigureSlot?
  /// Two columns in place of items; the height is then theirs.
  var columns: ColumnPair?

  init(
    _ kind: Kind,
    height: Double,
    within: [Part] = [],
    part: Part? = nil,
    decoration: [Item] = [],
    label: [Item] = [],
    items: [Item] = [],
    keepsWithNext: Bool = false,
    repeatedHeader: [Strip] = [],
    bookmark: Bookmark? = nil,
    columns: ColumnPair? = nil
  ) {
    self.kind = kind
    self.height = height
    self.within = within
    self.part = part
    self.decoration = decoration
    self.label = label
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

  /// The groups of the strip, outermost first.
  var path: [Part] { within + [part].compactMap { $0 } }

  /// Whether the strip is text that runs from column to column and from page to page.
  var isFlow: Bool { columns?.isFlow == true }

  /// Two columns side by side; a page break divides them only where they are taller than a page,
  /// or one text.
  init(_ columns: ColumnPair) {
    self.init(columns.kind, height: columns.height, columns: columns)
  }
}

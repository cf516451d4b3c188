extension Strip.Kind {
  /// Whether strips of the kind keep to the baseline grid of a column.
  var isOnGrid: Bool { self == .body || self == .quotation }

  /// The space between two strips of a column, in points, unless they are parts of one group.
  static func gap(from upper: Strip.Kind, to lower: Strip.Kind) -> Double {
    switch (upper, lower) {
    // The first baseline stands 12 below the top of a column, whatever the text.
    case (.sectionTitle, .note): 2
    case (.sectionTitle, .event): 3.5
    case (.sectionTitle, .caseBox): 9.5
    case (.sectionTitle, _): 0
    case (.heading, .body), (.heading, .quotation): 0
    case (.heading, .heading): 2
    case (.articleTitle, .picture), (.articleTitle, .articleTitle), (.articleTitle, .body): 0
    case (.event, .event): 0
    case (.heading, .note): 2
    case (.heading, _): 6
    case (.body, .body), (.quotation, .quotation), (.tableTitle, .table): 0
    case (.body, .quotation), (.quotation, .body): 6
    case (.table, .tableNote), (.tableNote, .tableNote), (.figure, .figureData): 0
    case (.note, .note): 3
    case (.body, .note), (.note, .body): 6
    case (_, .body), (_, .quotation), (_, .note), (_, .tableNote), (_, .picture): 12
    case (_, .event), (_, .figureData): 12
    // A line of text, so that the text under the heading is on the grid again.
    case (.body, .heading), (.quotation, .heading): PageGrid.step
    case (.note, .heading): 10
    case (_, .heading): 14
    case (.note, .tableTitle): 10.5
    case (_, .tableTitle): 15
    case (_, .table): 13
    case (_, .figure), (_, .box), (_, .caseBox): 16
    case (_, .articleTitle), (_, .sectionTitle): 24
    }
  }
}

import Document

/// Documents of all sizes, in which every text is marked with a token of its own.
struct RandomDocument {
  private var random: SeededGenerator
  /// Every token, and whether it may stand on several pages, as the header of a table does.
  private(set) var tokens: [(String, Bool)] = []

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
  }

  mutating func document() -> Document {
    let groups = (0..<pick(0...7)).map { _ in group() }
    let notes = (0..<pick(0...4)).map { _ in text(0...30) }
    let sections = (0..<pick(0...9)).map { _ in section() }
    return Samples.document(
      sections: sections,
      headline: text(0...14, mayBeLong: false),
      summary: (0..<pick(0...8)).map { _ in text(3...20, mayBeLong: false) + "." }
        .joined(separator: " "),
      notice: text(0...14, mayBeLong: false),
      keyFigures: Samples.keyFigures(groups, notes: notes)
    )
  }

  private mutating func group() -> KeyFigures.Group {
    let rows = (0..<pick(1...4)).map { _ in
      Samples.row(
        text(0...6, mayBeLong: false),
        value: pick(0...3) == 0 ? "no figure" : "$274 billion"
      )
    }
    return KeyFigures.Group(name: text(1...2, mayBeLong: false), rows: rows)
  }

  private mutating func section() -> Document.Section {
    Document.Section(
      title: text(0...12),
      shortTitle: text(1...4, mayBeLong: false),
      blocks: blocks(0...6, depth: 0),
      startsPage: pick(0...4) == 0
    )
  }

  private mutating func blocks(_ count: ClosedRange<Int>, depth: Int) -> [Block] {
    (0..<pick(count)).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch pick(0...(depth < 2 ? 13 : 11)) {
    case 0: .heading(text(0...10), level: pick(2...3))
    case 1, 2: .paragraph(text(0...120))
    case 3: .note(text(0...80))
    case 4: .table(table())
    case 5: .figure(ChartFigure(Samples.chart(text(1...3, mayBeLong: false))))
    case 6: .factBox(factBox())
    case 7: .list(items: (0..<pick(0...5)).map { _ in rich(0...30) }, isOrdered: pick(0...1) == 0)
    case 8: .article(article())
    case 9: .events(EventList(events: (0..<pick(0...6)).map { _ in event() }))
    case 10: .caseBox(caseBox())
    case 11: .chartMarks
    case 12: .balanced(blocks(0...9, depth: 2))
    default: .columns(left: blocks(0...5, depth: depth + 1), right: blocks(0...5, depth: depth + 1))
    }
  }

  private mutating func factBox() -> FactBox {
    let facts = self.facts()
    return FactBox(label: text(0...8), facts: facts)
  }

  private mutating func facts() -> [FactBox.Fact] {
    (0..<pick(0...3)).map { index in
      FactBox.Fact(
        number: text(0...2, mayBeLong: false),
        caption: text(0...12),
        isSecond: index == 1
      )
    }
  }

  private mutating func caseBox() -> CaseBox {
    CaseBox(
      eyebrow: text(0...4),
      title: text(0...12),
      facts: facts(),
      text: rich(0...90),
      picture: pick(0...2) == 0 ? picture() : nil
    )
  }

  private mutating func event() -> EventList.Event {
    EventList.Event(
      day: pick(0...4) == 0 ? "" : "Apr\u{A0}\(pick(1...30))",
      year: pick(0...4) == 0 ? "" : "2023",
      title: text(0...20),
      whereabouts: text(0...16),
      text: rich(0...(pick(0...9) == 0 ? 400 : 60)),
      isUpcoming: pick(0...1) == 0
    )
  }

  private mutating func article() -> Article {
    let picture = pick(0...1) == 0 ? picture() : nil
    return Article(
      headline: text(0...14),
      dateline: text(0...3),
      isLead: pick(0...2) == 0,
      picture: picture,
      figure: pick(0...2) == 0 ? pullFigure() : nil,
      body: (0..<pick(0...9)).map { _ in articleBlock() }
    )
  }

  private mutating func pullFigure() -> PullFigure {
    PullFigure(
      lead: text(0...5),
      number: text(1...2),
      unit: text(0...5),
      caption: text(0...30)
    )
  }

  private mutating func articleBlock() -> ArticleBlock {
    switch pick(0...7) {
    case 0: .heading(text(0...10))
    case 1: .list(items: (0..<pick(0...4)).map { _ in rich(0...30) }, isOrdered: pick(0...1) == 0)
    case 2: .quotation((0..<pick(0...3)).map { _ in rich(0...50) })
    default: .paragraph(rich(0...220))
    }
  }

  private mutating func picture() -> CaptionedPicture {
    CaptionedPicture(
      png: [],
      width: pick(1...2_000),
      height: pick(1...2_000),
      alternative: "Words.",
      caption: text(0...40),
      credit: text(0...4)
    )
  }

  /// Text in which every few words look different or lead somewhere.
  private mutating func rich(_ count: ClosedRange<Int>) -> RichText {
    var spans: [RichText.Span] = []
    var rest = text(count)[...]
    while !rest.isEmpty {
      let part = rest.prefix(pick(1...40))
      spans.append(
        RichText.Span(
          String(part),
          emphasis: [.none, .none, .emphasis, .strong, .code][pick(0...4)],
          address: pick(0...3) == 0 ? "https://example.org/\(pick(0...2))" : nil
        )
      )
      rest = rest.dropFirst(part.count)
    }
    return RichText(spans)
  }

  private mutating func table() -> DataTable {
    let columns = (0..<pick(0...6)).map { _ in
      DataTable.Column(
        text(0...3, mayBeLong: false, isRepeated: true),
        unit: text(0...2, mayBeLong: false, isRepeated: true),
        alignment: [.left, .right, .decimal][pick(0...2)],
        weight: Double(pick(0...3))
      )
    }
    let rows = (0..<(pick(0...5) == 0 ? pick(30...90) : pick(0...14))).map { _ in
      DataTable.Row(
        columns.map { _ in cell() },
        isCurrent: pick(0...9) == 0,
        startsGroup: pick(0...5) == 0
      )
    }
    return DataTable(
      title: text(0...8),
      columns: columns,
      rows: rows,
      notes: columns.isEmpty ? [] : (0..<pick(0...3)).map { _ in text(0...30) }
    )
  }

  private mutating func cell() -> DataTable.Cell {
    let sign = pick(0...2) == 0 ? ">" : ""
    let flag = pick(0...5) == 0 ? "q" : ""
    return switch pick(0...4) {
    case 0: DataTable.Cell("–")
    case 1: DataTable.Cell("\(pick(1...999)).\(pick(0...99))", sign: sign, flag: flag)
    case 2: DataTable.Cell("\(pick(1...9)),\(pick(100...999))", sign: sign, flag: flag)
    case 3: DataTable.Cell(text(0...5, mayBeLong: false))
    default: DataTable.Cell("$2,000", flag: flag)
    }
  }

  /// Words that begin with a token, if there are any; sometimes one is very long.
  private mutating func text(
    _ count: ClosedRange<Int>,
    mayBeLong: Bool = true,
    isRepeated: Bool = false
  ) -> String {
    let count = pick(count)
    guard count > 0 else { return "" }
    let token = "x\(tokens.count)z"
    tokens.append((token, isRepeated))
    let words = (1..<max(1, count)).map { _ in String(repeating: "n", count: pick(1...9)) }
    let long = mayBeLong && pick(0...11) == 0 ? [String(repeating: "m", count: 90)] : []
    return ([token] + words + long).joined(separator: " ")
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}

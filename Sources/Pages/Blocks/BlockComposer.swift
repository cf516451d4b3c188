internal import Charting
internal import Document
internal import Scene

/// Blocks as strips, with figures and tables numbered in order of appearance.
struct BlockComposer {
  let styles: PageStyles
  let text: TextSetter
  let drawFigure: FigureDrawing

  private var figureCount = 0
  private var tableCount = 0
  private var partCount = 0

  init(styles: PageStyles, text: TextSetter, drawFigure: @escaping FigureDrawing) {
    self.styles = styles
    self.text = text
    self.drawFigure = drawFigure
  }

  /// The title of a section and everything in it.
  mutating func strips(of section: Document.Section) -> [Strip] {
    [prose.sectionTitle(section.title)] + strips(of: section.blocks, width: PageGrid.width)
  }

  mutating func strips(of blocks: [Block], width: Double) -> [Strip] {
    var strips: [Strip] = []
    for block in blocks {
      strips += self.strips(of: block, width: width, after: strips.last?.kindBelow)
    }
    return strips
  }

  private mutating func strips(
    of block: Block,
    width: Double,
    after upper: Strip.Kind?
  ) -> [Strip] {
    switch block {
    case .heading(let words, let level):
      return prose.heading(words, level: level, width: width)
    case .paragraph(let words):
      return prose.paragraph(
        words.plain,
        width: width,
        isIndented: upper == .body,
        part: nextPart()
      )
    case .note(let words):
      return prose.note(words.plain, width: width, part: nextPart())
    case .table(let table):
      if !table.title.isEmpty { tableCount += 1 }
      return TableComposer(styles: styles, text: text).strips(
        of: table,
        width: width,
        number: tableCount,
        part: nextPart(),
        notesPart: nextPart()
      )
    case .figure(let shown):
      figureCount += 1
      return [figure(shown.chart, number: figureCount, width: width)]
    case .factBox(let box):
      let strips = FactBoxComposer(styles: styles, text: text).strips(of: box, width: width)
      guard let strip = strips.first, strip.height > PageGrid.depth / 2 else { return strips }
      return prose.heading(box.label, level: 2, width: width)
        + box.facts.flatMap {
          prose.note("\($0.number) \($0.caption)", width: width, part: nextPart())
        }
    case .list, .article, .events, .caseBox, .chartMarks:
      return []
    case .columns(let left, let right):
      // A column has no room for columns of its own.
      guard width > PageGrid.half else {
        return strips(of: left, width: width) + strips(of: right, width: width)
      }
      let pair = columns(left: left, right: right)
      return pair.isEmpty ? [] : [Strip(pair)]
    }
  }

  private mutating func columns(left: [Block], right: [Block]) -> ColumnPair {
    if left.count == 1, right.count == 1, case .figure(let first) = left[0],
      case .figure(let second) = right[0]
    {
      figureCount += 2
      return pair(first.chart, second.chart)
    }
    let first = figureCount + 1
    let leftStrips = strips(of: left, width: PageGrid.half)
    let second = figureCount + 1
    let rightStrips = strips(of: right, width: PageGrid.half)
    return ColumnPair(
      left: stretched(leftStrips, of: left, number: first, beside: rightStrips),
      right: stretched(rightStrips, of: right, number: second, beside: leftStrips)
    )
  }

  /// A lone figure beside a longer column grows towards its foot, within the range of charts.
  private func stretched(
    _ strips: [Strip],
    of blocks: [Block],
    number: Int,
    beside others: [Strip]
  ) -> [Strip] {
    guard blocks.count == 1, case .figure(let shown) = blocks[0], strips.count == 1 else {
      return strips
    }
    let natural = strips[0].height
    let other = StripStack.height(of: others, after: .sectionTitle, onGrid: true)
    let height = min(other, Self.tallestFigure, natural * 1.25)
    guard height > natural else { return strips }
    return [figure(shown.chart, number: number, width: PageGrid.half, height: height)]
  }

  /// In points; a stretched chart says no more than a smaller one.
  private static let tallestFigure = 290.0

  /// Two figures side by side, of one height.
  private func pair(_ first: Chart, _ second: Chart) -> ColumnPair {
    let numbered = [(first, figureCount - 1), (second, figureCount)]
    let natural = numbered.map { figure($0, number: $1, width: PageGrid.half) }
    let height = natural.map(\.height).max() ?? 0
    let strips = zip(numbered, natural).map { entry, strip in
      strip.height == height
        ? strip : figure(entry.0, number: entry.1, width: PageGrid.half, height: height)
    }
    return ColumnPair(left: Array(strips.prefix(1)), right: Array(strips.suffix(1)))
  }

  private func figure(
    _ chart: Chart,
    number: Int,
    width: Double,
    height: Double? = nil
  ) -> Strip {
    let format: ChartFormat = width > PageGrid.half ? .full : .half
    var scene = drawFigure(chart, format, height, number)
    let room = PageGrid.depth - ProseComposer.titleHeight
    if scene.size.height > room { scene = drawFigure(chart, format, room, number) }
    return Strip(.figure, height: scene.size.height, items: scene.items)
  }

  private mutating func nextPart() -> Int {
    partCount += 1
    return partCount
  }

  private var prose: ProseComposer { ProseComposer(styles: styles, text: text) }
}

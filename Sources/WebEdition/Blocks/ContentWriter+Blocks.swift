internal import Charting
internal import Document
internal import Scene

extension ContentWriter {
  /// `blocks` one under the other; `isHalf` in one of two columns.
  mutating func markup(of blocks: [Block], isHalf: Bool) throws(SVGError) -> [HTML] {
    var content: [HTML] = []
    for block in blocks { content += try markup(of: block, isHalf: isHalf) }
    return content
  }

  private mutating func markup(of block: Block, isHalf: Bool) throws(SVGError) -> [HTML] {
    switch block {
    case .heading(let words, let level): return heading(words, level: level + 1)
    case .paragraph(let text): return HTML.tags("p", [:], HTML.rich(text))
    case .note(let text): return HTML.tags("p", ["class": "note"], HTML.rich(text))
    case .list(let items, let isOrdered): return Self.list(items, isOrdered: isOrdered)
    case .table(let table): return self.table(table)
    case .figure(let shown): return [try figure(shown, isHalf: isHalf)]
    case .factBox(let box): return factBox(box)
    case .article(let article): return [self.article(article)]
    case .events(let list): return events(list)
    case .caseBox(let box): return [caseBox(box)]
    case .chartMarks: return try chartMarks()
    case .balanced(let blocks):
      return [.tag("div", ["class": "balanced"], try markup(of: blocks, isHalf: true))]
    case .columns(let left, let right):
      return [
        .tag(
          "div",
          ["class": "columns"],
          [
            .tag("div", [:], try markup(of: left, isHalf: true)),
            .tag("div", [:], try markup(of: right, isHalf: true)),
          ]
        )
      ]
    }
  }

  static func list(_ items: [RichText], isOrdered: Bool) -> [HTML] {
    HTML.tags(
      isOrdered ? "ol" : "ul",
      [:],
      items.filter { !$0.isEmpty }.map { .tag("li", [:], HTML.rich($0)) }
    )
  }

  /// Small paragraphs under a table.
  func notes(_ notes: [String]) -> [HTML] {
    HTML.tags("div", ["class": "notes"], notes.flatMap { HTML.words("p", [:], $0) })
  }

  private mutating func chartMarks() throws(SVGError) -> [HTML] {
    var items: [HTML] = []
    for mark in ChartMark.all {
      markCount += 1
      let picture = try pictures.drawing(
        mark.scene(theme: pictures.theme),
        name: mark.look,
        id: "mark_\(markCount)"
      )
      items.append(.tag("li", [:], [picture, .tag("span", [:], [.text(mark.label)])]))
    }
    return heading("Marks used in the charts", level: 3)
      + [.tag("ul", ["class": "marks"], items)]
  }
}

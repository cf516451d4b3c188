import Charting
import Document

/// Every string of a document that a reader meets.
struct DocumentText {
  /// Article text.
  private(set) var paragraphs: [String] = []
  private(set) var notes: [String] = []
  private(set) var headings: [String] = []
  private(set) var tables: [DataTable] = []
  private(set) var figures: [ChartFigure] = []
  var charts: [Chart] { figures.map(\.chart) }
  private(set) var boxes: [FactBox] = []

  init(_ document: Document) {
    paragraphs = [document.cover.headline, document.cover.summary]
    notes = [document.cover.notice] + document.cover.keyFigures.notes
    for section in document.sections {
      headings += [section.title, section.shortTitle]
      section.blocks.forEach { add($0) }
    }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let text, _): headings.append(text)
    case .paragraph(let text): paragraphs.append(text.plain)
    case .note(let text): notes.append(text.plain)
    case .table(let table): tables.append(table)
    case .figure(let figure): figures.append(figure)
    case .list(let items, _): paragraphs += items.map(\.plain)
    case .article(let article): add(article)
    case .events(let list):
      paragraphs += list.events.flatMap { [$0.title, $0.text.plain] }
    case .caseBox(let box):
      headings += [box.eyebrow, box.title]
      paragraphs.append(box.text.plain)
    case .chartMarks: break
    case .factBox(let box): boxes.append(box)
    case .balanced(let blocks): blocks.forEach { add($0) }
    case .columns(let left, let right): (left + right).forEach { add($0) }
    }
  }

  private mutating func add(_ article: Article) {
    headings.append(article.headline)
    for block in article.body {
      switch block {
      case .paragraph(let text): paragraphs.append(text.plain)
      case .heading(let text): headings.append(text)
      case .list(let items, _), .quotation(let items): paragraphs += items.map(\.plain)
      }
    }
  }

  /// Sentences, headings and the words of charts and tables.
  var all: [String] {
    paragraphs + notes + headings
      + charts.flatMap { [$0.title, $0.subtitle, $0.source, $0.tag, $0.alternative] }
      + tables.flatMap { $0.notes + $0.columns.map(\.header) }
      + boxes.flatMap { box in [box.label] + box.facts.flatMap { [$0.number, $0.caption] } }
  }

  /// The article text with plain spaces.
  var plainProse: String {
    paragraphs.joined(separator: "\n").split(separator: "\u{A0}", omittingEmptySubsequences: false)
      .joined(separator: " ")
  }
}

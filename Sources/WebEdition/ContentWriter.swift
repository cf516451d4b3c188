internal import Charting
internal import Document
internal import Scene

/// The content of the page in reading order, with figures and tables numbered as they appear.
struct ContentWriter {
  let pictures: PictureWriter
  /// The list of sections, which lead to `sections` of the page.
  let contents: HTML
  /// The names of the places of the sections.
  private let sectionNames: [String]
  /// The titles of all numbered tables, the first being Table 1.
  let tableTitles: [String]

  var identifiers: Identifiers
  var figureCount = 0
  var tableCount = 0
  var sparkCount = 0
  var markCount = 0
  /// The levels asked for of the headings that the next may stand under, without the page's own.
  private var openLevels: [Int] = []
  /// The words of the last heading, after which a table without a title is called.
  private var lastHeading = ""

  init(_ document: Document, pictures: PictureWriter) {
    self.pictures = pictures
    var identifiers = Identifiers()
    // Taken by parts of the page that are not sections.
    _ = identifiers.name(for: "main")
    let key = identifiers.name(for: "key figures")
    sectionNames = document.sections.map { identifiers.name(for: $0.title) }
    self.identifiers = identifiers
    tableTitles = document.sections.flatMap(\.blocks).numberedTableTitles
    contents = Self.contents(of: document, names: sectionNames, keyFigures: key)
  }

  /// Consecutive sections with one short title share an entry.
  private static func contents(
    of document: Document,
    names: [String],
    keyFigures: String
  ) -> HTML {
    var entries = [("Key figures", keyFigures)]
    var title: String?
    for (section, name) in zip(document.sections, names) where section.shortTitle != title {
      title = section.shortTitle
      if !section.shortTitle.isEmpty { entries.append((section.shortTitle, name)) }
    }
    return .tag(
      "nav",
      ["aria-labelledby": "contents"],
      [
        .tag("h2", ["id": "contents"], [.text("In this issue")]),
        .tag(
          "ol",
          [:],
          entries.map { words, name in
            .tag("li", [:], [.tag("a", ["href": "#\(name)"], [.text(words)])])
          }
        ),
      ]
    )
  }

  /// Headline, key figures and sections.
  mutating func main(of document: Document) throws(SVGError) -> [HTML] {
    let cover = document.cover
    let lead =
      heading(cover.headline, level: 2)
      + HTML.words("p", ["class": "summary"], cover.summary)
    let key = heading("Key figures", level: 2) + (try keyFigures(cover.keyFigures))
    var parts =
      HTML.tags("section", ["class": "lead"], lead)
      + [.tag("section", ["class": "part", "id": "key-figures"], key)]
    for (section, name) in zip(document.sections, sectionNames) {
      let content =
        heading(section.title, level: 2) + (try markup(of: section.blocks, isHalf: false))
      parts.append(.tag("section", ["class": "part", "id": name], content))
    }
    return parts
  }

  /// A heading under the last one of a lower level, at the highest that leaves no gap.
  ///
  /// It looks as asked for all the same. Those of sections have no name, for the sections do.
  mutating func heading(_ words: String, level: Int) -> [HTML] {
    guard !words.isEmpty else { return [] }
    while let last = openLevels.last, last >= level { openLevels.removeLast() }
    openLevels.append(level)
    lastHeading = words
    let element = "h\(min(6, openLevels.count + 1))"
    guard level > 2 else { return [.tag(element, [:], [.text(words)])] }
    let name = identifiers.name(for: words)
    let look = level == 3 ? "major" : "minor"
    return [.tag(element, ["id": name, "class": look], [.text(words)])]
  }

  /// A label for a part without a title of its own.
  mutating func labelByHeading(_ kind: String) -> String {
    identifiers.label(lastHeading.isEmpty ? kind : "\(kind): \(lastHeading)")
  }
}

extension [Block] {
  /// The titles of tables that have one, in the order in which they are numbered.
  fileprivate var numberedTableTitles: [String] {
    flatMap { block -> [String] in
      switch block {
      case .table(let table): table.title.isEmpty ? [] : [table.title]
      case .balanced(let blocks): blocks.numberedTableTitles
      case .columns(let left, let right): left.numberedTableTitles + right.numberedTableTitles
      case .heading, .paragraph, .note, .list, .figure, .factBox, .article, .events, .caseBox,
        .chartMarks:
        []
      }
    }
  }
}

import Issue

/// Reads CommonMark into the passages that the house prints, and notes everything else.
struct MarkdownReader {
  /// What was found in a text; where there is any fault, the passages are incomplete.
  struct Outcome {
    var passages: [Passage] = []
    var faults: [(line: Int, problem: MarkdownProblem)] = []
  }

  /// The line of the file on which the text begins, counted from 1.
  private let firstLine: Int
  private var outcome = Outcome()

  private init(firstLine: Int) {
    self.firstLine = firstLine
  }

  /// Reads `text`, which begins on line `firstLine` of its file.
  static func read(_ text: String, firstLine: Int) -> Outcome {
    var reader = MarkdownReader(firstLine: firstLine)
    reader.checkCharacters(of: text)
    guard let document = MarkdownDocument(text) else {
      reader.note(.unknown("document"), 1)
      return reader.outcome
    }
    document.withRoot { root in
      for block in root.children { reader.read(block) }
    }
    return reader.outcome
  }

  /// The words of a text that is one paragraph.
  static func words(
    of text: String,
    firstLine: Int
  ) -> (words: [Words], faults: [(line: Int, problem: MarkdownProblem)]) {
    let outcome = read(text, firstLine: firstLine)
    guard outcome.faults.isEmpty else { return ([], outcome.faults) }
    guard outcome.passages.count == 1, case .paragraph(let words)? = outcome.passages.first else {
      return ([], [(firstLine, .notOneParagraph)])
    }
    return (words, [])
  }

  private mutating func note(_ problem: MarkdownProblem, _ line: Int) {
    outcome.faults.append((firstLine + max(1, line) - 1, problem))
  }

  /// Controls would be lost or break the page; tabs and line ends are spaces.
  private mutating func checkCharacters(of text: String) {
    var line = 1
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      if scalar.properties.generalCategory == .control, !["\n", "\r", "\t"].contains(scalar) {
        note(.control(scalar.value), line)
      }
    }
  }

  private mutating func read(_ block: MarkdownNode) {
    switch block.kind {
    case .paragraph:
      outcome.passages.append(.paragraph(words(in: block)))
    case .heading:
      readHeading(block)
    case .list:
      readList(block)
    case .blockQuote:
      let paragraphs = block.children
      guard paragraphs.allSatisfy({ $0.kind == .paragraph }) else {
        return note(.nestedQuotation, block.line)
      }
      outcome.passages.append(.quotation(paragraphs.map { words(in: $0) }))
    case .codeBlock: note(.codeBlock, block.line)
    case .htmlBlock: note(.html, block.line)
    case .thematicBreak: note(.rule, block.line)
    case .table: note(.table, block.line)
    case .footnote: note(.footnote, block.line)
    default: note(.unknown(block.name), block.line)
    }
  }

  private mutating func readHeading(_ block: MarkdownNode) {
    guard block.headingLevel == 2 else {
      return note(.headingLevel(block.headingLevel), block.line)
    }
    let words = words(in: block)
    let isPlain = words.allSatisfy { $0.emphasis == .none && $0.address == nil }
    let text = words.map(\.text).joined()
    guard isPlain else { return note(.richHeading(text), block.line) }
    outcome.passages.append(.heading(text))
  }

  private mutating func readList(_ block: MarkdownNode) {
    if block.isOrdered, block.listStart != 1 { note(.listStart(block.listStart), block.line) }
    var items: [[Words]] = []
    for item in block.children {
      guard item.kind == .item else {
        note(.taskList, item.line)
        continue
      }
      let paragraphs = item.children
      guard let paragraph = paragraphs.first, paragraphs.count == 1, paragraph.kind == .paragraph
      else {
        note(.nestedItem, item.line)
        continue
      }
      items.append(words(in: paragraph))
    }
    outcome.passages.append(.list(items: items, isOrdered: block.isOrdered))
  }

  private mutating func words(in block: MarkdownNode) -> [Words] {
    var inlines = InlineReader(blockLine: block.line)
    inlines.read(block.children)
    for (line, problem) in inlines.faults { note(problem, line) }
    return inlines.words
  }
}

/// Reads a row whose columns are measures: "| March 2023 | 2.7 million | $274 billion |" under
/// "| Month | Entry summaries | Value |".
///
/// Every cell is read as if the head of its column stood before it: "Entry summaries: 2.7 million".
struct TableCells {
  private let table: Int
  /// The words over each column.
  private let heads: [Int: [Token]]

  /// The head of a table, where it names what we count; `nil` for any other row.
  init?(_ clauses: Clauses, table: Int) {
    guard clauses.numbers.isEmpty else { return nil }
    self.table = table
    heads = TableCells.cells(of: clauses)
    guard heads.contains(where: { $0.key > 0 && TableCells.isSubject($0.value) }) else {
      return nil
    }
  }

  /// The cells of a row that is dated by its first cell, each with its context; `nil` where the
  /// row is not such a one.
  func sentences(
    of clauses: Clauses,
    table: Int,
    in context: ReadingContext
  ) -> [(clauses: Clauses, context: ReadingContext)]? {
    let cells = TableCells.cells(of: clauses)
    guard table == self.table, let first = cells[0], !TableCells.isSubject(first),
      let time = Clauses(sentence(first, of: clauses)).times.last
    else { return nil }
    var context = context
    context.time = time
    var found: [(clauses: Clauses, context: ReadingContext)] = []
    for column in cells.keys.sorted() where column > 0 {
      guard let head = heads[column], let cell = cells[column], let start = cell.first else {
        continue
      }
      let label = head + [Token(kind: .mark(.colon), text: "", bytes: start.bytes)]
      let moved = label.map { $0.moved(to: start.bytes.lowerBound) }
      found.append((Clauses(sentence(moved + cell, of: clauses)), context))
      if TableCells.isSubject(head) { context.topics.append(TableCells.senses(head)) }
    }
    return found
  }

  private func sentence(_ tokens: [Token], of row: Clauses) -> Sentence {
    Sentence(tokens: tokens, kind: .paragraph, block: row.sentence.block)
  }

  /// The tokens between the bars of a row, by column from 0.
  private static func cells(of clauses: Clauses) -> [Int: [Token]] {
    var cells: [Int: [Token]] = [:]
    var column = clauses.tokens.first?.mark == .bar ? -1 : 0
    for token in clauses.tokens {
      if token.mark == .bar {
        column += 1
      } else {
        cells[column, default: []].append(token)
      }
    }
    return cells
  }

  private static func senses(_ tokens: [Token]) -> Sense {
    tokens.reduce(into: []) { $0.formUnion($1.sense) }
  }

  private static func isSubject(_ tokens: [Token]) -> Bool {
    !senses(tokens).isDisjoint(with: Sense.subject.union(.modes))
  }
}

extension Token {
  /// The same word without extent, as if it stood at `offset`.
  fileprivate func moved(to offset: Int) -> Token {
    Token(
      kind: kind,
      text: text,
      bytes: offset..<offset,
      isCapitalized: isCapitalized,
      isPossessive: isPossessive,
      sense: sense
    )
  }
}

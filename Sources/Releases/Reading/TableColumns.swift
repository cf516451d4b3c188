import CivilTime

/// What the head of a table says about its columns.
struct TableColumns {
  private let table: Int
  private let times: [Int: TimeReference]
  /// Columns whose head says that they hold changes or anything but a month's figures.
  private let isForeign: Set<Int>

  /// The head of a table, which is a row without figures of its own.
  init?(_ clauses: Clauses, table: Int) {
    let figures = clauses.numbers
    guard figures.isEmpty, clauses.tokens.contains(where: \.isWord) else { return nil }
    self.table = table
    var times: [Int: TimeReference] = [:]
    for time in clauses.times {
      times[TableColumns.column(of: time.tokens.lowerBound, in: clauses)] = time
    }
    var foreign: Set<Int> = []
    for (index, token) in clauses.tokens.enumerated()
    where token.sense.contains(.change) || ["percent", "fytd", "difference"].contains(token.text) {
      foreign.insert(TableColumns.column(of: index, in: clauses))
    }
    self.times = times
    isForeign = foreign
  }

  /// The number of the column in which a token stands: bars before it, a leading one aside.
  private static func column(of index: Int, in clauses: Clauses) -> Int {
    let isLeading = clauses.tokens.first?.mark == .bar
    return clauses.tokens[..<index].filter { $0.mark == .bar }.count - (isLeading ? 1 : 0)
  }

  /// The times that govern the numbers of a row, by token.
  func times(of clauses: Clauses, table: Int) -> [Int: TimeReference] {
    guard table == self.table else { return [:] }
    var found: [Int: TimeReference] = [:]
    for index in clauses.numbers {
      let column = TableColumns.column(of: index, in: clauses)
      if isForeign.contains(column) {
        found[index] = TimeReference(meaning: .aggregate, tokens: 0..<0, isFronted: false)
      } else if let time = times[column] {
        found[index] = time
      }
    }
    return found
  }
}

/// A plain table: columns padded to their widest cell, two spaces apart, no trailing spaces.
struct TextTable {
  enum Alignment { case left, right }

  struct Column {
    let header: String
    let alignment: Alignment

    init(_ header: String, _ alignment: Alignment = .left) {
      self.header = header
      self.alignment = alignment
    }
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row of one cell for each column; missing cells are empty.
  mutating func append(_ cells: [String]) {
    rows.append(cells + Array(repeating: "", count: max(0, columns.count - cells.count)))
  }

  /// The lines of the table, header first, each ended by a line feed.
  var text: String {
    let all = [columns.map(\.header)] + rows
    let widths = columns.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { cells in
      var line = zip(columns.indices, cells).map { index, cell in
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        return columns[index].alignment == .left ? cell + padding : padding + cell
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

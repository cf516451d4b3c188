internal import Document
internal import Scene

/// One cell of a table, set in lines and ready to be placed.
struct TableCell {
  let lines: [String]
  private let cell: DataTable.Cell
  private let column: TableColumns.Column
  private let style: TextStyle
  private let styles: PageStyles
  private let text: TextSetter

  /// The distance of baselines within a cell, in points.
  static let leading = 10.0

  init(
    _ cell: DataTable.Cell,
    in column: TableColumns.Column,
    isCurrent: Bool,
    size: Double,
    styles: PageStyles,
    text: TextSetter
  ) {
    self.cell = cell
    self.column = column
    self.styles = styles
    self.text = text
    let isMissing = cell.text == "–" || cell.text == "no figure"
    style = styles.tableText(size: size, isCurrent: isCurrent, isMissing: isMissing)
    if column.alignment == .decimal, DecimalText(cell.text) != nil {
      lines = [cell.text]
    } else {
      let sign = cell.sign.isEmpty ? "" : "\(cell.sign)\u{A0}"
      lines = text.lines(of: sign + cell.text, in: style, width: column.width)
    }
  }

  /// The lines of `range`, counted from 0, of which the first stands on `y`.
  func items(lines range: Range<Int>, y: Double) -> [Item] {
    if column.alignment == .decimal, let number = DecimalText(cell.text) {
      return range.lowerBound == 0 ? numberItems(number, y: y) : []
    }
    let shown = Array(lines[range.clamped(to: lines.indices)])
    switch column.alignment {
    case .left:
      return Item.lines(shown, column.left, y, style, leading: Self.leading)
        + flag(after: shown, in: range, y: y) { column.left + $0 }
    case .right:
      return Item.lines(shown, column.right, y, style, leading: Self.leading, anchor: .end)
        + flag(after: shown, in: range, y: y) { _ in column.right }
    case .decimal:
      guard lines.count == 1, lines[0].count == 1 else {
        return Item.lines(shown, column.right, y, style, leading: Self.leading, anchor: .end)
          + flag(after: shown, in: range, y: y) { _ in column.right }
      }
      // A dash stands where the last digit before the point would.
      let digit = text.width(of: "0", in: style)
      let center = column.right - column.restWidth - digit / 2
      return Item.lines(shown, center, y, style, leading: Self.leading, anchor: .middle)
    }
  }

  private func numberItems(_ number: DecimalText, y: Double) -> [Item] {
    let point = column.right - column.restWidth
    let start = point - text.width(of: number.whole, in: style)
    let sign = styles.tableSign(size: style.size)
    return signItems(Item.line(cell.sign, start - 3, y, sign, anchor: .end))
      + Item.line(cell.text, start, y, style)
      + flag(at: start + text.width(of: cell.text, in: style), y: y)
  }

  /// Read aloud, a sign is what its note says.
  private func signItems(_ items: [Item]) -> [Item] {
    let words = [">": "more than", "<": "nearly", "~": "about"][cell.sign]
    guard let words, !items.isEmpty else { return items }
    return Item.marked(.spoken(words), items)
  }

  /// The flag after the last line, whose end is a function of its width.
  private func flag(
    after shown: [String],
    in range: Range<Int>,
    y: Double,
    end: (Double) -> Double
  ) -> [Item] {
    guard let last = shown.last, range.upperBound >= lines.count else { return [] }
    let x = end(text.width(of: last, in: style))
    return flag(at: x, y: y + Double(shown.count - 1) * Self.leading)
  }

  private func flag(at x: Double, y: Double) -> [Item] {
    Item.line(cell.flag, x + 1, y - 2.5, styles.tableFlag)
  }
}

internal import Document
internal import Scene

/// Where the columns of a table stand.
struct TableColumns {
  struct Column {
    /// The edges of its text, in points from the left of the table.
    var left: Double
    var right: Double
    /// What alignment the cells get; decimals that do not fit are set to the right.
    var alignment: DataTable.Alignment
    /// The widest text from the decimal point on.
    var restWidth: Double

    /// For its lines; a hundredth more, so that rounding breaks no text that fits exactly.
    var width: Double { right - left + 0.01 }
  }

  let columns: [Column]

  /// Between columns, in points.
  static let gap = 12.0
  /// Right of decimal columns, for flags, so that all columns of a wide table are inset alike.
  static let inset = 8.4

  init(_ table: DataTable, width: Double, styles: PageStyles, text: TextSetter, size: Double) {
    let needs = table.columns.indices.map { index in
      Need(table, index, width: width, styles: styles, text: text, size: size)
    }
    let widths = Self.widths(of: needs, weights: table.columns.map(\.weight), total: width)
    var columns: [Column] = []
    var x = 0.0
    for (index, need) in needs.enumerated() {
      let left = x + need.lead
      let right = max(left + 1, x + widths[index] - need.inset)
      let isTight = right - left < need.number - 0.01
      columns.append(
        Column(
          left: left,
          right: right,
          alignment: isTight ? .right : table.columns[index].alignment,
          restWidth: need.rest
        )
      )
      x += widths[index]
    }
    self.columns = columns
  }

  /// Widths that add up to `total`.
  ///
  /// Columns of weight 0 take what they need and the others share the rest by weight, but none gets
  /// less than it needs while another has more; where that is not enough, text breaks into lines.
  static func widths(of needs: [Need], weights: [Double], total: Double) -> [Double] {
    let natural = needs.map { $0.lead + $0.natural + $0.inset }
    let least = needs.map { $0.lead + $0.least + $0.inset }
    guard natural.reduce(0, +) <= total else {
      let leastTotal = least.reduce(0, +)
      guard leastTotal < total else { return least.map { $0 * total / leastTotal } }
      return capped(natural, least: least, total: total)
    }
    var fixed = weights.map { $0 <= 0 }
    if !fixed.contains(false), let last = fixed.indices.last { fixed[last] = false }
    var widths = natural
    for _ in weights.indices {
      let taken = zip(widths, fixed).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      let sum = zip(weights, fixed).reduce(0) { $0 + ($1.1 ? 0 : max($1.0, 0.001)) }
      var settled = true
      for index in widths.indices where !fixed[index] {
        widths[index] = (total - taken) * max(weights[index], 0.001) / sum
        if widths[index] < natural[index] - 0.001 {
          (widths[index], fixed[index], settled) = (natural[index], true, false)
        }
      }
      if settled { break }
    }
    return widths
  }

  /// The widths that the widest columns give way to, so that narrow ones keep to one line.
  private static func capped(_ natural: [Double], least: [Double], total: Double) -> [Double] {
    func widths(cap: Double) -> [Double] {
      zip(natural, least).map { min($0, max($1, cap)) }
    }
    var (low, high) = (0.0, natural.max() ?? 0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if widths(cap: middle).reduce(0, +) <= total { low = middle } else { high = middle }
    }
    return widths(cap: low)
  }

  /// What the text of one column asks for, in points.
  struct Need {
    /// On one line.
    var natural: Double
    /// With text broken at every space; numbers are never broken.
    var least: Double
    /// The widest number with its sign, aligned on the point.
    var number: Double
    var rest: Double
    var lead: Double
    var inset: Double
  }
}

extension TableColumns.Need {
  init(
    _ table: DataTable,
    _ index: Int,
    width: Double,
    styles: PageStyles,
    text: TextSetter,
    size: Double
  ) {
    let column = table.columns[index]
    var (natural, least) = (0.0, 0.0)
    func take(_ words: String, _ style: TextStyle) {
      natural = max(natural, text.width(of: words, in: style))
      for word in LineBreaker.words(of: words) {
        least = max(least, text.width(of: word, in: style))
      }
    }
    take(column.header, styles.tableHeader)
    take(column.unit, styles.tableUnit)
    var (whole, rest) = (0.0, 0.0)
    var flags = 0.0
    for row in table.rows where index < row.cells.count {
      let cell = row.cells[index]
      let style = styles.tableText(size: size, isCurrent: row.isCurrent)
      let flagWidth = cell.flag.isEmpty ? 0 : 1 + text.width(of: cell.flag, in: styles.tableFlag)
      var signWidth = 0.0
      if !cell.sign.isEmpty {
        signWidth = 3 + text.width(of: cell.sign, in: styles.tableSign(size: size))
      }
      flags = max(flags, flagWidth)
      if column.alignment == .decimal, let number = DecimalText(cell.text) {
        whole = max(whole, signWidth + text.width(of: number.whole, in: style))
        rest = max(rest, text.width(of: number.rest, in: style))
      } else {
        take(cell.text, style)
        natural = max(natural, text.width(of: cell.text, in: style) + signWidth)
      }
    }
    number = column.alignment == .decimal ? whole + rest : 0
    self.natural = max(natural, number)
    self.least = max(least, number)
    self.rest = rest
    lead = index == 0 ? 0 : TableColumns.gap
    let isInset = flags > 0 || (column.alignment == .decimal && width > PageGrid.half)
    inset = isInset ? max(TableColumns.inset, flags) : 0
  }
}

import Scene

/// Finds the place of what a row of a `DumbbellChart` says.
struct DumbbellLabels {
  let style: ChartStyle
  let measurer: any TextMeasuring
  let chart: DumbbellChart
  /// What labels may cover, from the axis to the right edge.
  let left: Double
  let right: Double
  let pitch: Double

  /// Labels of one row, and where the bar may begin.
  struct Placed {
    var items: [Item] = []
    var barStart: Double
  }

  /// A stretch of text in the color of one mark.
  private struct Piece {
    let text: String
    let color: Color
  }

  /// The labels of `row` around its `marks`, never over one of them.
  func place(_ row: DumbbellChart.Row, _ marks: DumbbellMarks, at y: Double) -> Placed {
    let painter = Painter(labels: self, y: y)
    var placed = Placed(barStart: -.infinity)
    if !row.remark.isEmpty, let remark = remark(row.remark, marks, painter) {
      placed.items = remark
    } else if let ends = ends(marks, painter) {
      placed = ends
    } else {
      placed.items = words(marks, painter)
    }
    return placed
  }

  // MARK: - Values outside the ends

  /// `nil` where the marks are too near each other or a value has no room beside its mark.
  private func ends(_ marks: DumbbellMarks, _ painter: Painter) -> Placed? {
    guard let distance = marks.distance, distance >= 4.5 * marks.radius,
      let first = marks.marks.first, let last = marks.marks.last
    else { return nil }
    let (leftText, rightText) = (piece(first), piece(last))
    guard last.right + gap + width(of: rightText) <= right else { return nil }
    let rightItem = painter.run([rightText], from: last.right + gap)

    let leftWidth = width(of: leftText)
    if first.left - gap - leftWidth >= left + 1.5 * style.unit {
      let item = painter.run([leftText], from: first.left - gap - leftWidth)
      return Placed(items: item + rightItem, barStart: -.infinity)
    }
    // No room between axis and mark: the value stands inside, and the bar begins after it.
    let barStart = first.right + gap + leftWidth + 0.8 * gap
    guard barStart + 3 * style.unit <= last.left else { return nil }
    return Placed(
      items: painter.run([leftText], from: first.right + gap) + rightItem,
      barStart: barStart
    )
  }

  // MARK: - Words

  /// `1.9 identified, 5.3 collected` on the right, on the left, or without the names.
  private func words(_ marks: DumbbellMarks, _ painter: Painter) -> [Item] {
    let named = marks.marks.map { mark in
      let name = mark.kind == .first ? chart.firstWord : chart.secondWord
      return Piece(text: "\(mark.datum.label)\u{A0}\(name)", color: color(of: mark.kind))
    }
    for pieces in [joined(named), joined(marks.marks.map(piece))] {
      let width = width(of: pieces)
      if marks.right + gap + width <= right { return painter.run(pieces, from: marks.right + gap) }
      let start = marks.left - gap - width
      if start >= left + 1.5 * style.unit { return painter.run(pieces, from: start) }
    }
    return []
  }

  // MARK: - Remarks

  /// The chart's own words on the right or left of the marks, in two lines or cut where they are
  /// too long; `nil` where so little of them is left that the values say more.
  private func remark(_ text: String, _ marks: DumbbellMarks, _ painter: Painter) -> [Item]? {
    let color =
      marks.marks.count == 1 ? color(of: marks.marks[0].kind) : style.colors.inkSecondary
    let start = left + 1.5 * style.unit
    let stretches =
      marks.marks.isEmpty
      ? [(left + 4 * style.unit, right)]
      : [(marks.right + gap, right), (start, marks.left - gap)]
    let set = stretches.map { stretch in
      BalancedText(
        text,
        style: label,
        width: max(0, stretch.1 - stretch.0),
        limit: pitch >= 2.1 * label.size ? 2 : 1,
        measuring: measurer
      )
    }
    // The first stretch that holds all in the fewest lines, else the widest.
    let whole = set.indices.filter { !set[$0].isCut }
    let fewest = whole.map { set[$0].lines.count }.min()
    let widest = stretches.indices.max { width(of: stretches[$0]) < width(of: stretches[$1]) }
    guard let index = whole.first(where: { set[$0].lines.count == fewest }) ?? widest else {
      return nil
    }
    let lines = set[index].lines
    let kept = lines.reduce(0) { $0 + $1.count }
    guard marks.marks.isEmpty || kept >= text.count / 3 else { return nil }
    let widths = lines.map { measurer.width(of: $0, in: label) }
    let isRight = marks.marks.isEmpty || index == 0
    let x = isRight ? stretches[index].0 : stretches[index].1 - (widths.max() ?? 0)
    return painter.lines(lines, color: color, from: x)
  }

  private func width(of stretch: (Double, Double)) -> Double { stretch.1 - stretch.0 }

  // MARK: - Text

  private var label: TextStyle { style.dataLabelCurrent }
  private var gap: Double { 3.2 * style.unit }

  private func color(of kind: DumbbellMarks.Kind) -> Color {
    kind == .first ? style.colors.current : style.colors.second
  }

  private func piece(_ mark: DumbbellMarks.Mark) -> Piece {
    Piece(text: mark.datum.label, color: color(of: mark.kind))
  }

  /// The pieces with commas between them.
  private func joined(_ pieces: [Piece]) -> [Piece] {
    pieces.enumerated().map { index, piece in
      Piece(text: piece.text + (index < pieces.count - 1 ? "," : ""), color: piece.color)
    }
  }

  private func width(of piece: Piece) -> Double { measurer.width(of: piece.text, in: label) }

  private func width(of pieces: [Piece]) -> Double {
    pieces.reduce(0) { $0 + width(of: $1) } + Double(max(0, pieces.count - 1)) * space
  }

  private var space: Double { 3.4 * style.unit }

  /// Sets pieces on one row.
  private struct Painter {
    let labels: DumbbellLabels
    let y: Double

    func run(_ pieces: [Piece], from left: Double) -> [Item] {
      var x = left
      return pieces.map { piece in
        defer { x += labels.width(of: piece) + labels.space }
        return text(piece.text, piece.color, at: x, y: y)
      }
    }

    func lines(_ lines: [String], color: Color, from left: Double) -> [Item] {
      let leading = 1.08 * labels.label.size
      return lines.enumerated().map { index, line in
        let offset = (Double(index) - Double(lines.count - 1) / 2) * leading
        return text(line, color, at: left, y: y + offset)
      }
    }

    private func text(_ text: String, _ color: Color, at x: Double, y: Double) -> Item {
      let style = labels.label.colored(color)
      return .text(TextRun(text, at: Point(x, style.baseline(centeredOn: y)), style: style))
    }
  }
}

import Scene

/// What charts of rows have in common beside their bars and marks.
struct RowFurniture {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The distance from the base line to the baseline of the value labels under it.
  var axisLabelDrop: Double { 2.2 * style.unit + 1.02 * style.axis.size }

  /// What must stay free under the base line for its labels.
  var axisHeight: Double { 13 * style.unit }

  /// The highest that a row may be.
  var tallestRow: Double { 26 * style.unit }

  /// "no figure" from `left`, then a dotted line to `right`.
  func gap(from left: Double, to right: Double, at y: Double) -> [Item] {
    let text = "no figure"
    let start = left + 7 * style.unit + measurer.width(of: text, in: style.gapLabel)
    let stroke = Stroke(
      style.colors.rule,
      width: style.gridLineWidth,
      dash: [style.unit, 2 * style.unit]
    )
    let dots: [Item] =
      start < right ? [.stroke(.line(Point(start, y), Point(right, y)), stroke)] : []
    return [words(text, from: left, at: y)] + dots
  }

  /// The months that have no row, said in a row of its own, whose other columns are empty: the words
  /// begin further left where they would pass `right`.
  func note(of rows: MonthRows, from left: Double, to right: Double) -> [Item] {
    guard !rows.note.isEmpty else { return [] }
    let width = measurer.width(of: rows.note, in: style.gapLabel) + 4 * style.unit
    return [words(rows.note, from: min(left, right - width), at: rows.noteCenter)]
  }

  /// Clear ground for the texts among `items`, of the row's height at most.
  ///
  /// It interrupts grid lines under a text. A halo would do so too, but it would cut the text of
  /// the row above where rows are close.
  func ground(for items: [Item], pitch: Double, color: Color) -> [Item] {
    items.compactMap { item in
      guard case .text(let run) = item else { return nil }
      let frame = TextBox(run, measuring: measurer).frame
      let height = min(pitch, 1.3 * run.style.size)
      let middle = run.position.y - run.style.baseline(centeredOn: 0)
      let ground = Rect(
        x: frame.left - 1.2 * style.unit,
        y: middle - height / 2,
        width: frame.width + 2.4 * style.unit,
        height: height
      )
      return .fill(.rect(ground), color)
    }
  }

  private func words(_ text: String, from left: Double, at y: Double) -> Item {
    let baseline = style.gapLabel.baseline(centeredOn: y)
    return .text(
      TextRun(text, at: Point(left + 4 * style.unit, baseline), style: style.gapLabel)
    )
  }
}

extension TextStyle {
  /// The baseline that puts digits and capitals in the middle of a line at `y`.
  ///
  /// Capitals of Inter are 0.727 of the size high.
  func baseline(centeredOn y: Double) -> Double { y + 0.364 * size }
}

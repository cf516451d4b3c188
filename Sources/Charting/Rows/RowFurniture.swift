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
  func gap(from left: Double, to right: Double, at y: Double, on background: Color) -> [Item] {
    words("no figure", from: left, at: y, on: background, style: style.gapLabel)
      + dots(after: "no figure", from: left, to: right, at: y)
  }

  /// The months that have no row, said in a row of its own.
  func note(of rows: MonthRows, from left: Double) -> [Item] {
    guard !rows.note.isEmpty else { return [] }
    return words(
      rows.note,
      from: left,
      at: rows.noteCenter,
      on: style.colors.paper,
      style: style.gapLabel
    )
  }

  private func words(
    _ text: String,
    from left: Double,
    at y: Double,
    on background: Color,
    style textStyle: TextStyle
  ) -> [Item] {
    let run = TextRun(
      text,
      at: Point(left + 4 * style.unit, textStyle.baseline(centeredOn: y)),
      style: textStyle,
      halo: style.halo(background)
    )
    return [.text(run)]
  }

  private func dots(after text: String, from left: Double, to right: Double, at y: Double)
    -> [Item]
  {
    let start =
      left + 7 * style.unit + measurer.width(of: text, in: style.gapLabel)
    guard start < right else { return [] }
    let stroke = Stroke(
      style.colors.rule,
      width: style.gridLineWidth,
      dash: [style.unit, 2 * style.unit]
    )
    return [.stroke(.line(Point(start, y), Point(right, y)), stroke)]
  }
}

extension TextStyle {
  /// The baseline that puts digits and capitals in the middle of a line at `y`.
  ///
  /// Capitals of Inter are 0.727 of the size high.
  func baseline(centeredOn y: Double) -> Double { y + 0.364 * size }
}

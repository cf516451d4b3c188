import Scales
import Scene

/// The shaded cells with their numbers.
struct HeatCells {
  let table: HeatTable
  let grid: HeatGrid
  let isTurned: Bool
  let colors: HeatColors
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// Shades first, so that no cell covers a number or the outline beside it.
  var items: [Item] {
    let all = table.rows.enumerated().flatMap { row, content in
      content.cells.prefix(table.columns.count).enumerated().map { column, cell in
        (cell: cell, frame: isTurned ? grid.cell(row, column) : grid.cell(column, row))
      }
    }
    return all.flatMap { ground(of: $0.cell, in: $0.frame) }
      + all.flatMap { text(of: $0.cell, in: $0.frame) }
      + all.filter(\.cell.isCurrent).map { outline(around: $0.frame) }
  }

  // MARK: - Ground

  private func ground(of cell: HeatTable.Cell, in frame: Rect) -> [Item] {
    switch cell {
    case .blank: return []
    case .missing: return [HeatCells.dotted(frame, style: style)]
    case .figure(let datum):
      let shade = shade(of: datum)
      return datum.isUnderQuery
        ? HeatCells.hatched(frame, shade: shade, style: style) : [.fill(.rect(frame), shade)]
    }
  }

  private func shade(of datum: Datum) -> Color {
    colors.shade(table.limits.index(of: datum.value))
  }

  static func dotted(_ frame: Rect, style: ChartStyle) -> Item {
    let unit = style.unit
    let stroke = Stroke(style.colors.rule, width: 0.5 * unit, dash: [unit, 1.2 * unit])
    return .stroke(.rect(frame.inset(0.25 * unit, 0.25 * unit)), stroke)
  }

  /// Lines in the color of the class, inside an outline that shows on any shade.
  static func hatched(_ frame: Rect, shade: Color, style: ChartStyle) -> [Item] {
    [.fill(.rect(frame), style.colors.paper)]
      + HatchedBox(lines: shade, outline: style.colors.context, density: 1.2, style: style)
      .items(in: frame)
  }

  private func outline(around frame: Rect) -> Item {
    .stroke(.rect(frame), Stroke(style.colors.second, width: style.format.isPrint ? 1 : 2.5))
  }

  // MARK: - Text

  private func text(of cell: HeatTable.Cell, in frame: Rect) -> [Item] {
    switch cell {
    case .blank: []
    case .missing(let isCurrent):
      number(
        "–",
        style: isCurrent ? style.axisCurrent : style.gapLabel,
        in: frame
      )
    case .figure(let datum): number(of: datum, in: frame)
    }
  }

  private func number(of datum: Datum, in frame: Rect) -> [Item] {
    let base = datum.emphasis == .current ? style.dataLabelCurrent : style.dataLabel
    guard datum.isUnderQuery else {
      let color = colors.text(on: shade(of: datum))
      return number(datum.label, style: base.colored(color), in: frame)
    }
    // On clear ground, for no color of text stands out from both hatching and paper.
    let runs = number(datum.label, style: base.colored(style.colors.ink), flag: "q", in: frame)
    return [clearGround(under: runs, in: frame)].compactMap(\.self) + runs
  }

  private func clearGround(under runs: [Item], in frame: Rect) -> Item? {
    let boxes = runs.compactMap { item -> Rect? in
      guard case .text(let run) = item else { return nil }
      return TextBox(run, measuring: measurer).frame
    }
    guard let left = boxes.map(\.left).min(), let right = boxes.map(\.right).max(),
      let top = boxes.map(\.top).min(), let bottom = boxes.map(\.bottom).max()
    else { return nil }
    let inner = frame.inset(style.hatchWidth, style.hatchWidth)
    let ground = Rect(
      left: max(inner.left, left - 1.5 * style.unit),
      top: max(inner.top, top - style.unit),
      right: min(inner.right, right + 1.5 * style.unit),
      bottom: min(inner.bottom, bottom + style.unit)
    )
    return .fill(.rect(ground), style.colors.paper)
  }

  private func number(
    _ label: String,
    style textStyle: TextStyle,
    flag: String = "",
    in frame: Rect
  ) -> [Item] {
    let flagStyle = style.source.colored(textStyle.color)
    let flagWidth = flag.isEmpty ? 0 : measurer.width(of: flag, in: flagStyle) + 0.5 * style.unit
    let lineLimit = frame.height >= 2.5 * style.source.size ? 2 : 1
    let text = CellText(
      label,
      style: textStyle,
      smallest: style.source.size,
      width: frame.width - style.unit - flagWidth,
      lineLimit: lineLimit,
      measurer: measurer
    )
    // A number that does not fit is never cut: the points say that there is one.
    guard let text else {
      return label == "…" ? [] : number("…", style: textStyle, in: frame)
    }
    let runs = text.runs(at: frame.midX - flagWidth / 2, .middle, centeredOn: frame.midY)
    guard !flag.isEmpty, let last = runs.last else { return runs.map { .text($0) } }
    let end = last.position.x + measurer.width(of: last.text, in: text.style) / 2
    let raised = Point(end + 0.5 * style.unit, last.position.y - 0.35 * text.style.size)
    return runs.map { .text($0) } + [.text(TextRun(flag, at: raised, style: flagStyle))]
  }
}

import Scales
import Scene

/// Under the cells: the classes of the shades, and what other cells mean.
struct HeatKey {
  let table: HeatTable
  let colors: HeatColors
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The key with its top at zero.
  struct Placed {
    var items: [Item]
    var height: Double
  }

  private var gapAbove: Double { 6 * style.unit }
  private var boxHeight: Double { 5 * style.unit }
  private var labelDrop: Double { gapAbove + boxHeight + 1.5 * style.unit + style.axis.size }

  /// Boxes in `keyWidth` from `left`; remarks beside them, or below where room ends at `right`.
  func placed(from left: Double, to right: Double, keyWidth: Double) -> Placed {
    let hasFigures = !table.data.isEmpty
    let boxes = hasFigures ? boxes(from: left, width: keyWidth) : ([], left)
    let entries = remarks
    guard !entries.isEmpty else {
      return Placed(items: boxes.0, height: labelDrop + 0.2 * style.axis.size)
    }
    let start = boxes.1 + 8 * style.unit
    let fits = hasFigures && start + width(of: entries) <= right
    let firstLine = gapAbove + 1.1 * style.axis.size
    let below = hasFigures ? labelDrop + style.annotationLeading + style.unit : firstLine
    let line = KeyLine(
      entries,
      from: fits ? start : left,
      to: right,
      baseline: fits ? labelDrop : below,
      style: style,
      measurer: measurer
    )
    return Placed(items: boxes.0 + line.items, height: line.baseline + 0.2 * style.axis.size)
  }

  // MARK: - Classes

  private func boxes(from left: Double, width: Double) -> ([Item], Double) {
    let forms = [table.limits.names(.words), table.limits.names(.signs)]
    let count = Double(table.limits.count)
    let padding = 6 * style.unit
    let widths = forms.map { names in
      max(
        36 * style.unit,
        (names.map { measurer.width(of: $0, in: style.axis) }.max() ?? 0) + padding
      )
    }
    let fitting = widths.firstIndex { $0 * count <= width }
    let box = fitting.map { widths[$0] } ?? min(36 * style.unit, width / count)
    let shades = (0..<table.limits.count).map { index -> Item in
      let frame = Rect(x: left + Double(index) * box, y: gapAbove, width: box, height: boxHeight)
      let inner = Rect(
        left: frame.left,
        top: frame.top,
        right: frame.right - 1.6 * style.unit,
        bottom: frame.bottom
      )
      return .fill(.rect(inner), colors.shade(index))
    }
    let texts =
      fitting.map { names(forms[$0], from: left, box: box) } ?? limits(from: left, box: box)
    return (shades + texts, left + count * box)
  }

  private func names(_ names: [String], from left: Double, box: Double) -> [Item] {
    names.enumerated().map { index, name in
      let x = left + (Double(index) + 0.5) * box - 0.8 * style.unit
      return .text(TextRun(name, at: Point(x, labelDrop), anchor: .middle, style: style.axis))
    }
  }

  /// The limits alone, each where two boxes meet; every other one where they would touch.
  private func limits(from left: Double, box: Double) -> [Item] {
    let limits = table.limits.limitTexts
    let widest = limits.map { measurer.width(of: $0, in: style.axis) }.max() ?? 0
    let every = max(1, Int(((widest + 3 * style.unit) / max(box, 1)).rounded(.up)))
    return limits.enumerated().compactMap { index, text in
      guard index % every == 0 else { return nil }
      let x = left + Double(index + 1) * box - 0.8 * style.unit
      return .text(TextRun(text, at: Point(x, labelDrop), anchor: .middle, style: style.axis))
    }
  }

  // MARK: - Remarks

  private var remarks: [KeyLine.Entry] {
    let cells = table.rows.flatMap(\.cells)
    var entries: [KeyLine.Entry] = []
    if cells.contains(where: \.isMissing) {
      entries.append(entry("–\u{A0}\u{A0}\(table.missingNote)"))
    }
    if table.data.contains(where: \.isUnderQuery) {
      entries.append(
        KeyLine.Entry(
          text: "q\u{A0}\u{A0}under query",
          style: style.gapLabel,
          symbolWidth: 12 * style.unit,
          symbol: { [colors, style] middle in
            let size = (width: 12 * style.unit, height: 6 * style.unit)
            let frame = Rect(
              x: middle.x - size.width / 2,
              y: middle.y - size.height / 2,
              width: size.width,
              height: size.height
            )
            return HeatCells.hatched(
              frame,
              shade: colors.shade(colors.classCount / 2),
              style: style
            )
          }
        )
      )
    }
    if !table.blankNote.isEmpty, cells.contains(.blank) { entries.append(entry(table.blankNote)) }
    return entries
  }

  private func entry(_ text: String) -> KeyLine.Entry {
    KeyLine.Entry(text: text, style: style.gapLabel, symbolWidth: 0, symbol: { _ in [] })
  }

  private func width(of entries: [KeyLine.Entry]) -> Double {
    entries.reduce(-10 * style.unit) { width, entry in
      let symbol = entry.symbolWidth > 0 ? entry.symbolWidth + 3 * style.unit : 0
      return width + symbol + measurer.width(of: entry.text, in: entry.style) + 10 * style.unit
    }
  }
}

extension HeatTable.Cell {
  fileprivate var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}

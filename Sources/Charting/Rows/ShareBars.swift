import Scales
import Scene

/// Draws and labels the bars of a `ShareChart`.
struct ShareBars {
  let style: ChartStyle
  let measurer: any TextMeasuring
  let colors: ShareColors
  /// 0 to 100 across the plot.
  let scale: LinearScale
  let pitch: Double

  /// 64 % of the row, more where the row is so thin that the label would not fit in that.
  private var height: Double {
    let label = style.dataLabelCurrent.size
    return min(max(0.64 * pitch, 1.02 * label), 0.9 * pitch)
  }

  /// The segments from zero, then the rest as one hatched box.
  func bar(of row: ShareSegments, at y: Double, isCurrent: Bool) -> [Item] {
    var items: [Item] = []
    if row.hasRest {
      let box = HatchedBox(lines: style.colors.hatch, outline: style.colors.context, style: style)
      // It begins under the last segment, whose end is then the one edge between the two.
      let rest = rect(from: row.end, to: 100, at: y)
      let overlap = min(style.unit, rest.left - scale.start)
      items += box.items(
        in: Rect(left: rest.left - overlap, top: rest.top, right: rest.right, bottom: rest.bottom),
        open: .left
      )
    }
    for (index, segment) in row.segments.enumerated() where segment.end > segment.start {
      let fill = colors.fill(name: segment.name, isCurrent: isCurrent)
      var rect = rect(from: segment.start, to: segment.end, at: y)
      if index == 0 {
        // A share that the axis line would cover is drawn as wide as can be seen.
        let least = LeastColumn(style: style).height
        rect = Rect(
          left: rect.left,
          top: rect.top,
          right: max(rect.right, rect.left + least),
          bottom: rect.bottom
        )
      }
      // The white gap is taken from the segment after it: the first bar's end stays true.
      if index > 0 {
        let gap = min(style.unit, rect.width / 2)
        rect = Rect(left: rect.left + gap, top: rect.top, right: rect.right, bottom: rect.bottom)
      }
      if segment.datum.isUnderQuery {
        items.append(.fill(.rect(rect), style.colors.paper))
        items += HatchedBox(lines: fill, outline: fill, style: style).items(in: rect)
      } else {
        items.append(.fill(.rect(rect), fill))
        if let edge = colors.edge(of: fill) {
          let width = 0.9 * style.hatchWidth
          let inner = rect.inset(min(width, rect.width) / 2, width / 2)
          items.append(.stroke(.rect(inner), Stroke(edge, width: width)))
        }
      }
    }
    return items
  }

  /// Each share inside its segment's right end; the last one outside where it has no room there.
  func labels(of row: ShareSegments, at y: Double, isCurrent: Bool) -> [Item] {
    row.segments.flatMap { segment -> [Item] in
      let text =
        segment.datum.label.hasSuffix("%") ? segment.datum.label : segment.datum.label + "%"
      var textStyle = colors.isSplit && !isCurrent ? style.dataLabel : style.dataLabelCurrent
      let width = measurer.width(of: text, in: textStyle)
      let fill = colors.fill(name: segment.name, isCurrent: isCurrent)
      let rect = rect(from: segment.start, to: segment.end, at: y)
      let baseline = textStyle.baseline(centeredOn: y)

      if rect.width >= width + 3 * style.unit, height >= 0.78 * textStyle.size {
        let right = rect.right - min(4 * style.unit, (rect.width - width) / 2)
        let isHatched = segment.datum.isUnderQuery
        textStyle.color = isHatched ? style.colors.ink : colors.text(on: fill)
        let run = TextRun(text, at: Point(right, baseline), anchor: .end, style: textStyle)
        let ground = plate(
          left: right - width - 2 * style.unit,
          right: right + 2 * style.unit,
          at: y
        )
        return (isHatched ? [ground] : []) + [.text(run)]
      }
      let room = scale.position(of: 100) - rect.right
      // Its plate must leave the outline of the rest alone.
      guard height - 2 * style.hatchWidth >= 0.78 * textStyle.size else { return [] }
      guard segment == row.segments.last, row.hasRest, room >= width + 6 * style.unit else {
        return []
      }
      textStyle.color = isCurrent ? style.colors.current : style.colors.ink
      let left = rect.right + 4 * style.unit
      return [
        plate(
          left: rect.right,
          right: left + width + 2 * style.unit,
          at: y
        ),
        .text(TextRun(text, at: Point(left, baseline), style: textStyle)),
      ]
    }
  }

  /// Clear ground for a text over hatching.
  private func plate(left: Double, right: Double, at y: Double) -> Item {
    let height = self.height - 2 * style.hatchWidth
    let ground = Rect(left: left, top: y - height / 2, right: right, bottom: y + height / 2)
    return .fill(.rect(ground), style.colors.paper)
  }

  private func rect(from start: Double, to end: Double, at y: Double) -> Rect {
    Rect(
      left: scale.position(of: start),
      top: y - height / 2,
      right: scale.position(of: end),
      bottom: y + height / 2
    )
  }
}

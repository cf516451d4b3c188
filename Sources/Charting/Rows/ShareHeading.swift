import Scene

/// Places what stands above the bars of a `ShareChart`: the names of the shares and of the rest.
struct ShareHeading {
  let style: ChartStyle
  let measurer: any TextMeasuring
  let colors: ShareColors

  /// The heading of `chart` from `left` on, and its last baseline.
  func place(
    _ chart: ShareChart,
    hasRest: Bool,
    left: Double,
    in area: Rect
  ) -> (items: [Item], baseline: Double) {
    let first = area.top + 0.8 * style.axis.size
    let key = KeyLine(
      entries(of: chart),
      from: left,
      to: area.right,
      baseline: first,
      style: style,
      measurer: measurer
    )
    guard hasRest, !chart.restHeading.isEmpty else { return (key.items, key.baseline) }

    let room = area.right - key.right - 8 * style.unit
    let long = rest(chart.restHeading, width: room)
    let isLong = chart.shortRestHeading.isEmpty || !long.isCut && long.lines.count == 1
    let heading = isLong ? chart.restHeading : chart.shortRestHeading
    let beside = isLong ? long : rest(heading, width: room)
    if !beside.isCut {
      // The first line of the rest stands on the last line of the names.
      let lines = set(beside.lines, right: area.right, from: key.baseline)
      return (key.items + lines.items, lines.baseline)
    }
    let below = rest(heading, width: area.right - left)
    let lines = set(
      below.lines,
      right: area.right,
      from: key.baseline + style.annotationLeading
    )
    return (key.items + lines.items, lines.baseline)
  }

  /// One name for each share that color tells apart, else the first name alone.
  private func entries(of chart: ShareChart) -> [KeyLine.Entry] {
    guard colors.isSplit else {
      let textStyle = style.panelHeading.colored(style.colors.current)
      return chart.names.prefix(1).map {
        KeyLine.Entry(text: $0, style: textStyle, symbolWidth: 0) { _ in [] }
      }
    }
    let published = Set(
      chart.rows.flatMap { row in
        ShareSegments(row, names: chart.names.count)?.segments.map(\.name) ?? []
      }
    )
    return published.sorted().map { name in
      let side = 0.72 * style.panelHeading.size
      let fill = colors.fill(name: name, isCurrent: false)
      return KeyLine.Entry(
        text: chart.names[name],
        style: style.panelHeading,
        symbolWidth: side
      ) { center in
        let square = Rect(x: center.x - side / 2, y: center.y - side / 2, width: side, height: side)
        let edge = colors.edge(of: fill).map { color -> Item in
          let width = 0.9 * style.hatchWidth
          return .stroke(.rect(square.inset(width / 2, width / 2)), Stroke(color, width: width))
        }
        return [.fill(.rect(square), fill)] + (edge.map { [$0] } ?? [])
      }
    }
  }

  private func rest(_ text: String, width: Double) -> BalancedText {
    BalancedText(
      text,
      style: style.annotation,
      width: max(width, 0),
      limit: width > 12 * style.annotation.size ? 2 : 0,
      measuring: measurer
    )
  }

  private func set(_ lines: [String], right: Double, from baseline: Double) -> (
    items: [Item], baseline: Double
  ) {
    let items = lines.enumerated().map { index, line -> Item in
      let y = baseline + Double(index) * style.annotationLeading
      return .text(
        TextRun(line, at: Point(right, y), anchor: .end, style: style.annotation)
      )
    }
    let last = baseline + Double(max(0, lines.count - 1)) * style.annotationLeading
    return (items, last)
  }
}

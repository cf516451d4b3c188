import Scene

/// Places a `MultiplesChart`: four panels to a row, two in a column of a page.
struct MultiplesLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers of `chart` inside `area`, in drawing order; none where `area` is too low.
  func groups(for chart: MultiplesChart, in area: Rect) -> [Item] {
    let panels = zip(chart.panels, frames(of: chart.panels.count, in: area)).map { panel, frame in
      MultiplesPanel(panel, of: chart, frame: frame, style: style, measurer: measurer)
    }
    guard let first = panels.first else { return [] }
    // One form for all, so that the plots of a row stand on one line.
    let full: MultiplesHeading.Form =
      panels.allSatisfy(\.heading.fitsTwoLines) ? .twoLines : .threeLines
    let rest = first.frame.bottom - first.heading.plotTop(full)
    let form = rest >= 26 * style.unit ? full : .oneLine
    guard first.frame.bottom - first.heading.plotTop(form) >= 14 * style.unit else { return [] }
    return panels.map { $0.group(form) }
  }

  /// The frames of panels in rows; a row that is not full keeps the widths of a full one.
  private func frames(of count: Int, in area: Rect) -> [Rect] {
    guard count > 0 else { return [] }
    let columns = MultiplesLayout.columns(style.format)
    let rows = MultiplesLayout.rows(of: count, style.format)
    let (across, down) = (16 * style.unit, 13 * style.unit)
    let width = (area.width - Double(columns - 1) * across) / Double(columns)
    let height = (area.height - Double(rows - 1) * down) / Double(rows)
    return (0..<count).map { index in
      Rect(
        x: area.left + Double(index % columns) * (width + across),
        y: area.top + Double(index / columns) * (height + down),
        width: width,
        height: height
      )
    }
  }

  private static func columns(_ format: ChartFormat) -> Int { format == .half ? 2 : 4 }

  private static func rows(of count: Int, _ format: ChartFormat) -> Int {
    (count + columns(format) - 1) / columns(format)
  }

  /// The height of a print chart of `count` panels, in points.
  static func height(of count: Int, format: ChartFormat) -> Double {
    let rows = Double(max(1, rows(of: count, format)))
    return format == .half ? 77 + 93 * rows : 76 + 107 * rows
  }
}

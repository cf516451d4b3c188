import CivilTime
import Scales
import Scene

/// Places a `MultiplesChart`.
struct MultiplesLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers of `chart` inside `area`, in drawing order.
  func groups(for chart: MultiplesChart, in area: Rect) -> [Item] {
    guard !chart.panels.isEmpty else { return [] }
    let columns = min(style.format == .half ? 2 : 4, chart.panels.count)
    let rows = (chart.panels.count + columns - 1) / columns
    let gutter = (across: 16 * style.unit, down: 13 * style.unit)
    // Fewer panels than a full row keep the width that they would have in one.
    let across = Double(style.format == .half ? 2 : 4)
    let width = (area.width - (across - 1) * gutter.across) / across
    let height = (area.height - Double(rows - 1) * gutter.down) / Double(rows)

    let frames = chart.panels.indices.map { index in
      Rect(
        x: area.left + Double(index % columns) * (width + gutter.across),
        y: area.top + Double(index / columns) * (height + gutter.down),
        width: width,
        height: height
      )
    }
    let panels = zip(chart.panels, frames).map { panel, frame in
      MultiplesPanel(
        panel: panel,
        months: chart.months,
        current: chart.current,
        frame: frame,
        style: style,
        measurer: measurer
      )
    }
    // Where one panel's value needs a line of its own above the top label, all have one.
    let isTall = panels.contains { $0.headingIsWide }
    return panels.map { $0.group(topLabelHasLine: isTall) }
  }
}

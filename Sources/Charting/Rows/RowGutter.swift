import CivilTime
import Scene

/// The names of years and months at the left of a chart of rows.
struct RowGutter {
  let yearLeft: Double
  let monthRight: Double

  private let style: ChartStyle

  init(_ months: ClosedRange<Month>, left: Double, style: ChartStyle, measurer: any TextMeasuring) {
    self.style = style
    let years = Set(months.map(\.year)).map { measurer.width(of: String($0), in: style.axis) }
    let names = Set(months.map(\.abbreviation)).map {
      max(
        measurer.width(of: $0, in: style.axis),
        measurer.width(of: $0, in: style.axisCurrent)
      )
    }
    yearLeft = left
    monthRight = left + (years.max() ?? 0) + 8 * style.unit + (names.max() ?? 0)
  }

  /// The name of each row's month, and the year at the first row and at each January.
  func items(for rows: MonthRows, current: Month) -> [Item] {
    rows.months.enumerated().flatMap { index, month -> [Item] in
      let textStyle = month == current ? style.axisCurrent : style.axis
      let baseline = textStyle.baseline(centeredOn: rows.center(index))
      var items: [Item] = []
      if index == 0 || month.number == 1 {
        let year = TextRun(String(month.year), at: Point(yearLeft, baseline), style: style.axis)
        items.append(.text(year))
      }
      let name = TextRun(
        month.abbreviation,
        at: Point(monthRight, baseline),
        anchor: .end,
        style: textStyle
      )
      return items + [.text(name)]
    }
  }
}

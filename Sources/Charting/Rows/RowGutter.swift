import CivilTime
import Scene

/// The names of years and months at the left of a chart of rows, with a hairline and the name of the
/// fiscal year where one begins between two rows.
struct RowGutter {
  let yearLeft: Double
  let monthRight: Double

  private let style: ChartStyle

  init(_ months: ClosedRange<Month>, left: Double, style: ChartStyle, measurer: any TextMeasuring) {
    self.style = style
    let years = Set(months.map(\.year)).map {
      measurer.width(of: String($0), in: style.axis) + 8 * style.unit
    }
    // A column is narrow: the longer name of a fiscal year may come nearer to its month.
    let fiscalYears = RowGutter.starts(in: months).map {
      measurer.width(of: $0.description, in: style.axis) + 3 * style.unit
    }
    let abbreviations = Set(months.map(\.abbreviation)).map {
      max(
        measurer.width(of: $0, in: style.axis),
        measurer.width(of: $0, in: style.axisCurrent)
      )
    }
    yearLeft = left
    monthRight = left + ((years + fiscalYears).max() ?? 0) + (abbreviations.max() ?? 0)
  }

  /// The fiscal years that begin after the first of `months`.
  private static func starts(in months: ClosedRange<Month>) -> [FiscalYear] {
    months.dropFirst().filter { $0.number == 10 }.map(FiscalYear.init(containing:))
  }

  /// The name of each row's month, the year at the first row and at each January, and the fiscal
  /// year at each October.
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
      items.append(.text(name))
      guard index > 0, month.number == 10 else { return items }
      let edge = rows.center(index) - rows.pitch / 2
      let line = Item.stroke(
        .line(Point(yearLeft, edge), Point(monthRight, edge)),
        Stroke(style.colors.inkTertiary, width: style.gridLineWidth)
      )
      let fiscalYear = TextRun(
        FiscalYear(containing: month).description,
        at: Point(yearLeft, baseline),
        style: style.axis.colored(style.colors.inkTertiary)
      )
      return items + [line, .text(fiscalYear)]
    }
  }
}

import Charting
import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// The values of one measure over a window, ready for a panel.
struct Series {
  let measure: MeasureID
  let window: ClosedRange<Month>
  let axis: AxisUnit
  /// One for each month; `nil` where there is no figure.
  private(set) var data: [Datum?]
  /// Far off the scale of the others: more than four times their median.
  let outliers: [Month]

  /// How a series marks its special months.
  enum Marking {
    /// The current month alone.
    case current
    /// The current month, and the same month a year earlier.
    case yearEarlier
    /// Those, and months far off the scale of the others.
    case outliers
  }

  /// A value this many times the median of the others is off the scale.
  private static let outlierFactor = ExactDecimal(4)

  init(
    _ measure: MeasureID,
    in window: ClosedRange<Month>,
    edition: Edition,
    axis: AxisUnit? = nil,
    marking: Marking = .yearEarlier
  ) {
    self.measure = measure
    self.window = window
    let axis = axis ?? AxisUnit(of: [measure], in: window, of: edition.statistics)
    self.axis = axis
    outliers = marking == .outliers ? Series.outliers(measure, in: window, edition: edition) : []
    let far = outliers
    data = window.map { month in
      Series.datum(
        measure,
        in: month,
        edition: edition,
        axis: axis,
        emphasis: far.contains(month)
          ? .outlier : Series.emphasis(of: month, edition: edition, marking: marking)
      )
    }
  }

  private static func emphasis(
    of month: Month,
    edition: Edition,
    marking: Marking
  ) -> Datum.Emphasis {
    if month == edition.month { return .current }
    let isYearEarlier = month == edition.month.adding(years: -1)
    return isYearEarlier && marking != .current ? .yearEarlier : .ordinary
  }

  private static func datum(
    _ measure: MeasureID,
    in month: Month,
    edition: Edition,
    axis: AxisUnit,
    emphasis: Datum.Emphasis
  ) -> Datum? {
    guard let value = edition.statistics.value(of: measure, in: month) else { return nil }
    let printed = edition.reading(measure, in: month).map(axis.label)
    return Datum(
      value: axis.position(value.estimate.value),
      lower: axis.position(value.bounds.lower),
      upper: axis.position(value.bounds.upper),
      label: printed ?? axis.label(computed: value),
      emphasis: emphasis,
      isUnderQuery: value.isUnderQuery
    )
  }

  private static func outliers(
    _ measure: MeasureID,
    in window: ClosedRange<Month>,
    edition: Edition
  ) -> [Month] {
    let values = window.compactMap { month in
      edition.statistics.value(of: measure, in: month).map { (month, $0.estimate.value) }
    }
    return values.filter { month, value in
      let others = values.filter { $0.0 != month }.map(\.1).sorted()
      guard others.count >= Rank.leastOthers else { return false }
      return others[others.count / 2] * outlierFactor < value
    }.map(\.0)
  }

  /// The label of the current month's value with its unit: `2.7 m`, `$274 bn`.
  var currentLabel: String {
    guard let datum = data.last ?? nil, datum.emphasis == .current else { return "" }
    return datum.label.first?.isNumber == true
      ? axis.prefix + datum.label + axis.suffix : datum.label
  }

  /// Whether the same month a year earlier is drawn apart.
  var showsYearEarlier: Bool { data.contains { $0?.emphasis == .yearEarlier } }

  var isEmpty: Bool { data.allSatisfy { $0 == nil } }
}

extension AxisUnit {
  /// A computed value as the ends of its range, rounded outward.
  func label(computed value: DatedEstimate) -> String {
    let number = PrintedRange(value.bounds, unit: value.unit, scale: scale).number
    return number.hasPrefix("$") ? String(number.dropFirst()) : number
  }
}

package import CivilTime

/// Divides a line into one band for each month of a range; every month is equally wide.
package struct MonthScale: Hashable, Sendable {
  package let months: ClosedRange<Month>
  package let bands: BandScale

  package init(months: ClosedRange<Month>, range: (Double, Double)) {
    self.months = months
    let count = months.lowerBound.distance(to: months.upperBound) + 1
    bands = BandScale(count: count, range: range)
  }

  package var count: Int { bands.count }
  package var step: Double { bands.step }

  package func month(at index: Int) -> Month { months.lowerBound.advanced(by: index) }

  /// The index of `month`'s band, or `nil` where the scale does not have it.
  package func index(of month: Month) -> Int? {
    months.contains(month) ? months.lowerBound.distance(to: month) : nil
  }

  package func center(of month: Month) -> Double {
    bands.center(months.lowerBound.distance(to: month))
  }

  /// Where a day begins: the first of a month lies on the near edge of its band.
  package func position(of date: CalendarDate) -> Double {
    let index = months.lowerBound.distance(to: date.month)
    let days = (28...31).last { CalendarDate(month: date.month, day: $0) != nil } ?? 31
    return bands.edge(index) + Double(date.day - 1) / Double(days) * step
  }
}

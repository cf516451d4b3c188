package import CivilTime
package import TradeFigures

/// Consecutive months that all moved the same way, beyond doubt.
package struct Streak: Hashable, Sendable {
  /// `up` or `down`.
  package let direction: Direction
  /// How many changes in a row: 3 for a third straight rise.
  package let length: Int
  /// The month from which the first of them is counted.
  package let start: Month
  /// The month of the last of them.
  package let end: Month
  /// For a first move after moves that surely were not the same: how many months it is the first
  /// in, this one included, as in "first rise in three months".
  ///
  /// `nil` for a longer streak, and where the month before was not on record or may have moved so.
  package let firstInMonths: Int?
  /// The observations of all months of the streak, the oldest first.
  package let evidence: [Observation]
}

extension Statistics {
  /// The streak that ends in `month`; `nil` where its change on the previous month is not certain.
  ///
  /// Only months next to each other count: a gap ends the streak, and so do a definition break and
  /// a month under query.
  package func streak(of measure: MeasureID, in month: Month) -> Streak? {
    guard let direction = direction(of: measure, in: month), direction.isCertainMove else {
      return nil
    }
    var start = month.previous
    while self.direction(of: measure, in: start) == direction { start = start.previous }
    let length = start.distance(to: month)
    return Streak(
      direction: direction,
      length: length,
      start: start,
      end: month,
      firstInMonths: length == 1
        ? monthsWithout(direction, of: measure, before: month).map { $0 + 1 } : nil,
      evidence: (start...month).flatMap { value(of: measure, in: $0)?.evidence ?? [] }
    )
  }

  /// How the month moved on the one before; `nil` where either is not on record or under query.
  private func direction(of measure: MeasureID, in month: Month) -> Direction? {
    guard let current = value(of: measure, in: month), !current.isUnderQuery,
      let earlier = value(of: measure, in: month.previous), !earlier.isUnderQuery
    else { return nil }
    let comparison = Comparison(current: current, earlier: earlier, basis: .previousMonth)
    return comparison.crossesDefinitionBreak ? nil : comparison.change.direction
  }

  /// How many months before `month` surely did not move in `direction`, up to one that did.
  ///
  /// The result is `nil` where there is none, and where the month that ends the run is not on
  /// record or uncertain: then nobody knows how long it was.
  private func monthsWithout(
    _ direction: Direction,
    of measure: MeasureID,
    before month: Month
  ) -> Int? {
    var count = 0
    var current = month.previous
    while let found = self.direction(of: measure, in: current) {
      guard found != direction else { return count > 0 ? count : nil }
      guard found != .unchangedWithinRounding else { return nil }
      count += 1
      current = current.previous
    }
    return nil
  }
}

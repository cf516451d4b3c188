package import CivilTime
package import TradeFigures

/// One claim about a measure in a month that the figures carry, and what it rests on.
package struct Fact: Hashable, Sendable {
  /// What is claimed.
  package enum Claim: Hashable, Sendable {
    /// The figure itself, published or computed.
    case level(DatedEstimate)
    /// Names in descending order, as published.
    case order([String])
    /// The figure is doubted, by these findings; it is set against no other month.
    case underQuery([Finding])
    /// A change on an earlier month that may be stated.
    case change(Comparison)
    /// An earlier month is on record, but may not be set against this one.
    case notCompared(Comparison)
    /// Surely above, or below, all months back to some earlier one.
    case record(Record)
    /// Several sure moves the same way in a row, or the first one after others.
    case streak(Streak)
    /// The fiscal year so far against the same months a year earlier.
    case toDate(FiscalYearToDate)
  }

  package let measure: MeasureID
  package let month: Month
  package let claim: Claim
  /// The observations it rests on, in the order in which the claim names them.
  package let evidence: [ObservationID]

  init(_ measure: MeasureID, in month: Month, _ claim: Claim, evidence: [Observation]) {
    self.measure = measure
    self.month = month
    self.claim = claim
    var seen: Set<ObservationID> = []
    self.evidence = evidence.map(\.id).filter { seen.insert($0).inserted }
  }

  /// What is said of a movement: of a change, a streak or a fiscal year; `nil` for other claims.
  package var direction: Direction? {
    switch claim {
    case .change(let comparison): comparison.change.direction
    case .streak(let streak): streak.direction
    case .toDate(let toDate): toDate.change?.direction
    case .level, .order, .underQuery, .notCompared, .record: nil
    }
  }
}

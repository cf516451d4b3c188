package import CivilTime
package import TradeFigures

/// Why a measure is not adjusted for seasons.
package enum SeasonalityRefusal: Error, Hashable, Sendable {
  /// Nothing that could be adjusted is on record: no figure, or none that is a number.
  case noFigures(MeasureID)
  /// The record reaches back over fewer than 36 months.
  case tooShort(MeasureID, months: Int)
  /// Months are missing among the last 36, in order.
  case gaps(MeasureID, missing: [Month])

  /// The reason, as a sentence without a full stop.
  package var reason: String {
    let least = SeasonalAdjustment.leastMonths
    return switch self {
    case .noFigures(let measure): "no number of \(measure) is on record"
    case .tooShort(let measure, let months):
      "\(measure) is not adjusted for seasons: it is on record over \(months) "
        + "month\(months == 1 ? "" : "s"), and a season can be told from chance only over "
        + "\(least) at least"
    case .gaps(let measure, let missing):
      "\(measure) is not adjusted for seasons: of the last \(least) months, \(missing.count) "
        + "\(missing.count == 1 ? "has" : "have") no figure "
        + "(\(missing.map(\.description).joined(separator: ", "))), and gaps are not filled"
    }
  }
}

import CivilTime
import TradeFigures
import TradeStatistics

/// The only source of words of direction: what may be said of a change, as its bounds allow.
struct Movement: Hashable, Sendable {
  let change: Change
  let earlierMonth: Month
  let basis: Comparison.Basis
  let whole: PrintedChange
  let fine: PrintedChange

  /// The result is `nil` where the two months are not to be compared: a figure under query, a
  /// changed definition, or an earlier value of zero.
  init?(_ comparison: Comparison) {
    guard !comparison.isUnderQuery, !comparison.crossesDefinitionBreak,
      let whole = PrintedChange(comparison.change),
      let fine = PrintedChange(comparison.change, decimals: 1)
    else { return nil }
    change = comparison.change
    earlierMonth = comparison.earlier.month
    basis = comparison.basis
    self.whole = whole
    self.fine = fine
  }

  var isCertain: Bool { change.direction.isCertainMove }

  var isMultiple: Bool { whole.prose.hasSuffix("times as high") }

  /// `10 to 16 percent`, where the direction is certain and no multiple is meant.
  private var amount: String {
    switch change.direction {
    case .up: String(whole.prose.dropFirst("up ".count))
    case .down: String(whole.prose.dropFirst("down ".count))
    case .unchanged, .unchangedWithinRounding: fine.prose
    }
  }

  /// After "was": `10 to 16 percent lower`, `4.1 to 4.7 times as high`, `unchanged`,
  /// `up at most 7.7 percent, or unchanged`.
  var predicate: String {
    if isMultiple { return whole.prose }
    switch change.direction {
    case .up: return amount + " higher"
    case .down: return amount + " lower"
    case .unchanged, .unchangedWithinRounding: return fine.prose
    }
  }

  /// In a title, after the figure: `10 to 16 percent below March 2022`; `nil` where no direction
  /// is certain.
  func clause(against reference: String) -> String? {
    guard isCertain else { return nil }
    if isMultiple { return "\(whole.prose) as in \(reference)" }
    return "\(amount) \(change.direction == .up ? "above" : "below") \(reference)"
  }

  /// `rose` or `fell`; `nil` where no direction is certain.
  var verb: String? {
    switch change.direction {
    case .up: "rose"
    case .down: "fell"
    case .unchanged, .unchangedWithinRounding: nil
    }
  }

  /// `more` or `fewer` of what is counted, `higher` or `lower` of amounts.
  func adjective(counted: Bool) -> String? {
    switch change.direction {
    case .up: counted ? "more" : "higher"
    case .down: counted ? "fewer" : "lower"
    case .unchanged, .unchangedWithinRounding: nil
    }
  }
}

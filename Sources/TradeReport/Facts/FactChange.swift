import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// A change that may be stated, in the words that its bounds allow; all of them from `Movement`.
struct FactChange {
  let owner: MeasureFacts
  let fact: Fact
  let comparison: Comparison
  let movement: Movement

  init?(_ owner: MeasureFacts, _ fact: Fact, _ comparison: Comparison) {
    guard let movement = Movement(comparison) else { return nil }
    self.owner = owner
    self.fact = fact
    self.comparison = comparison
    self.movement = movement
  }

  /// `1,501 shipments` beside an amount of money.
  var earlierWithNoun: String {
    let noun: String? =
      switch owner.measure {
      case .forcedLaborEntries: earlier == "1" ? "entry" : "entries"
      case .counterfeitSeizures: earlier == "1" ? "shipment" : "shipments"
      case .audits: earlier == "1" ? "audit" : "audits"
      default: nil
      }
    return noun.map { "\(earlier) \($0)" } ?? earlier
  }

  /// The earlier figure as printed.
  var earlier: String { owner.edition.phrase(owner.measure, in: comparison.earlier.month) ?? "" }

  var earlierMonth: Month { comparison.earlier.month }

  /// `December`, `January 2022`, or `January, the previous month on record`.
  var earlierName: String {
    switch comparison.basis {
    case .previousMonth: earlierMonth.name
    case .sameMonthYearEarlier: earlierMonth.title
    case .lastOnRecord:
      "\(owner.edition.name(of: earlierMonth)), the previous month on record"
    }
  }

  /// The same in two or three words.
  var shortEarlierName: String {
    comparison.basis == .previousMonth
      ? earlierMonth.name : owner.edition.name(of: earlierMonth)
  }

  /// Whether it is a sure rise or fall that is told in percent or percentage points.
  var isPlainMove: Bool { movement.isCertain && !movement.isMultiple }

  /// With one decimal, or in whole percent where the range is so wide that decimals say nothing.
  private var printed: PrintedChange {
    guard case .percent(let estimate) = movement.change.relative,
      FactChange.wide <= estimate.bounds.width
    else { return movement.fine }
    return movement.whole
  }

  private static let wide = ExactDecimal(10)

  /// Before "from December": `up 4.9 to 8.4 percent`; of a plain move only.
  var adverb: String { printed.prose }

  /// `4.9 to 8.4 percent`, of a plain move only.
  var amount: String { String(adverb.drop { $0 != " " }.dropFirst()) }

  /// `rose 4.9 to 8.4 percent`, of a plain move only.
  var verbPhrase: String { "\(movement.verb ?? "") \(amount)" }

  /// `an increase` or `a decrease`, of a plain move only.
  var noun: String { movement.change.direction == .up ? "an increase" : "a decrease" }

  /// `4.1 to 4.7 times as many`, where that is how it is told.
  var multiple: String {
    let end = owner.isCount ? "as many" : "as much"
    return owner.comparesAsHigh
      ? printed.prose : printed.prose.replacingEnd("as high", with: end)
  }

  /// For bounds that do not exclude that nothing changed: `down at most 7.2 percent, or unchanged`,
  /// `little changed (between …)`.
  var open: String {
    let prose = printed.prose
    guard prose.hasPrefix("between") else { return prose }
    return isSmall ? "little changed (\(prose))" : "no certain change (\(prose))"
  }

  /// After "was" or "were".
  private var predicate: String {
    if movement.isMultiple {
      return owner.isCount
        ? printed.prose.replacingEnd("as high", with: "as numerous") : printed.prose
    }
    guard movement.isCertain else { return open }
    return "\(amount) \(movement.change.direction == .up ? "higher" : "lower")"
  }

  /// A clause of its own: `entry value fell 5.8 to 6.6 percent`.
  func clause(_ noun: String) -> String {
    isPlainMove ? "\(noun) \(verbPhrase)" : state(noun)
  }

  /// `entry value was 5.8 to 6.6 percent lower`, `entry summaries showed no certain change (…)`.
  func state(_ noun: String) -> String {
    let verb = open.hasPrefix("no ") && !movement.isCertain ? "showed" : owner.words.verb
    return "\(noun) \(verb) \(predicate)"
  }

  /// Whether both ends of the change are small enough to be called little.
  var isSmall: Bool {
    switch movement.change.relative {
    case .percent(let estimate): estimate.bounds.lies(within: FactChange.smallPercent)
    case .points(let estimate): estimate.bounds.lies(within: FactChange.smallPoints)
    case nil: false
    }
  }

  private static let smallPercent = ExactDecimal(5)
  private static let smallPoints = ExactDecimal.one
}

extension MeasureFacts {
  /// Rates and shares are high, not much or many.
  fileprivate var comparesAsHigh: Bool { edition.statistics.unit(of: measure) == .percent }
}

extension Bounds {
  fileprivate func lies(within limit: ExactDecimal) -> Bool {
    lower.magnitude <= limit && upper.magnitude <= limit
  }
}

extension String {
  fileprivate func replacingEnd(_ end: String, with other: String) -> String {
    hasSuffix(end) ? dropLast(end.count) + other : self
  }
}

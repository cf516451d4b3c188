import Quantities

/// A change as text: its ends rounded outward, so that what is printed holds what was derived.
///
/// The change between two exact counts is one number, not a range: it is rounded to the nearest,
/// as percentages in tables are.
package struct PrintedChange: Hashable, Sendable {
  /// The form that suits the size and the unit.
  private enum Form: Hashable {
    case percent
    case points
    case factor
  }

  private let form: Form
  private let ends: Bounds
  private let places: Int
  package let direction: Direction

  /// A change from +200 percent up is printed as a factor.
  private static let factorFrom = ExactDecimal(200)
  /// Widest range that still counts as one number, an unending quotient of exact counts.
  private static let pointWidth = ExactDecimal(significand: 1, places: 9)

  /// The text of `change`; `nil` where the earlier value may be zero.
  ///
  /// - Parameters:
  ///   - change: what to print.
  ///   - decimals: places of a percent. Default: 0, as in tables; prose takes 1. Points and factors
  ///     have 1 at least, factors from 10 up none. A further place is added where rounding would
  ///     make a certain rise or fall touch zero.
  package init?(_ change: Change, decimals: Int = 0) {
    guard let relative = change.relative else { return nil }
    var exact: Bounds
    var places: Int
    switch relative {
    case .points(let estimate):
      form = .points
      exact = estimate.bounds
      places = max(1, decimals)
    case .percent(let estimate):
      exact = estimate.bounds
      if PrintedChange.factorFrom <= exact.lower, let factor = change.factor {
        form = .factor
        exact = factor.bounds
        places = exact.upper < ExactDecimal(10) ? 1 : 0
      } else {
        form = .percent
        places = decimals
      }
    }
    var rounded = PrintedChange.rounded(exact, to: places)
    while change.direction.isCertainMove, places < Bounds.quotientPlaces,
      rounded.lower.isZero || rounded.upper.isZero
    {
      places += 1
      rounded = PrintedChange.rounded(exact, to: places)
    }
    ends = rounded
    // Decimals that are zero at both ends say nothing: 50 to 300 percent, not 50.0 to 300.0.
    self.places = min(places, max(rounded.lower.places, rounded.upper.places))
    direction = change.direction
  }

  private static func rounded(_ exact: Bounds, to places: Int) -> Bounds {
    exact.width < pointWidth
      ? Bounds(exact.lower.rounded(to: places)) : exact.roundedOutward(to: places)
  }

  /// For tables: `−16 to −10%`, `0 to +8%`, `×4.1 to ×4.7`, `+0.8 to +1.8 pt`.
  package var text: String {
    switch form {
    case .percent: range { NumberText.signed($0, places: places) } + "%"
    case .points: range { NumberText.signed($0, places: places) } + "\u{A0}pt"
    case .factor: range { "×" + NumberText.magnitude($0, places: places) }
    }
  }

  /// For prose: `down 5.8 to 6.6 percent`, `down at most 7.2 percent, or unchanged`, `unchanged`,
  /// `between 2.1 percent down and 3.4 percent up`, `4.1 to 4.7 times as high`.
  package var prose: String {
    if form == .factor {
      return range { NumberText.magnitude($0, places: places) } + " times as high"
    }
    switch direction {
    case .unchanged: return "unchanged"
    case .up: return "up \(amount(from: ends.lower, to: ends.upper))"
    case .down: return "down \(amount(from: -ends.upper, to: -ends.lower))"
    case .unchangedWithinRounding:
      if ends.isExact, ends.lower.isZero { return "unchanged" }
      if ends.upper.isZero { return "down at most \(amount(ends.lower)), or unchanged" }
      if ends.lower.isZero { return "up at most \(amount(ends.upper)), or unchanged" }
      return "between \(amount(ends.lower)) down and \(amount(ends.upper)) up"
    }
  }

  private func range(_ word: (ExactDecimal) -> String) -> String {
    ends.isExact ? word(ends.lower) : "\(word(ends.lower)) to \(word(ends.upper))"
  }

  /// `5.8 to 6.6 percent`, or one number where the ends are equal.
  private func amount(from low: ExactDecimal, to high: ExactDecimal) -> String {
    low == high
      ? amount(low) : "\(NumberText.magnitude(low, places: places)) to \(amount(high))"
  }

  private func amount(_ number: ExactDecimal) -> String {
    let unit =
      switch form {
      case .percent, .factor: "percent"
      case .points: number.magnitude == .one ? "percentage point" : "percentage points"
      }
    return "\(NumberText.magnitude(number, places: places)) \(unit)"
  }
}

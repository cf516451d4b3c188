import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// What a decomposition found; every cause that it names is certain at the bounds.
struct DutyChangeTitle {
  let change: DutyChange

  private var edition: Edition { change.edition }

  var text: String {
    guard let decomposition = change.decomposition else { return impossible }
    let (earlier, later) = (change.earlier.title, edition.month.title)
    if decomposition.isUnderQuery {
      return TitleWriter.fitting([
        "The change in duties from \(earlier) to \(later) rests on a figure under query",
        "The change in duties to \(later) rests on a figure under query",
      ])
    }
    guard let verb = verb(decomposition.total.direction) else {
      return "Rounding hides whether duties rose or fell from \(earlier) to \(later)"
    }
    let move = "Duties \(verb) from \(earlier) to \(later)"
    let moves = [move] + (change.isOfYear ? ["Duties \(verb) in the year to \(later)"] : [])
    return TitleWriter.fitting(
      causes(of: decomposition).flatMap { cause in moves.map { "\($0), \(cause)" } } + [
        helping(in: decomposition).isEmpty
          ? "\(move); rounding hides which factor moved them" : move,
        move,
      ]
    )
  }

  /// The factors that certainly went the total's way.
  private func helping(in decomposition: DutyDecomposition) -> [DutyDecomposition.Factor] {
    DutyDecomposition.Factor.allCases.filter {
      decomposition.part($0).direction == decomposition.total.direction
    }
  }

  private func verb(_ direction: Direction) -> String? {
    switch direction {
    case .up: "rose"
    case .down: "fell"
    case .unchanged, .unchangedWithinRounding: nil
    }
  }

  /// `mostly because of a higher duty rate`, where that part is certainly more than half of the
  /// total; else `partly because of …`, where it certainly goes the total's way.
  private func causes(of decomposition: DutyDecomposition) -> [String] {
    let direction = decomposition.total.direction
    let total = decomposition.total.logPoints.bounds.toward(direction)
    let helping = helping(in: decomposition)
    let main = helping.first { factor in
      let part = decomposition.part(factor).logPoints.bounds.toward(direction)
      return total.upper < part.lower + part.lower
    }
    if let main, let cause = main.cause(direction) {
      return offsetting(main, in: decomposition).map { "as \(cause) outweighed \($0)" }
        + ["mostly because of \(cause)"]
    }
    let names = helping.compactMap { $0.cause(direction) }
    guard !names.isEmpty else { return [] }
    return ([Lists.joined(names)] + names).map { "partly because of \($0)" }
  }

  /// `fewer entries`, where `main` is certainly greater than all that goes the other way.
  private func offsetting(
    _ main: DutyDecomposition.Factor,
    in decomposition: DutyDecomposition
  ) -> [String] {
    let direction = decomposition.total.direction
    let opposite: Direction = direction == .up ? .down : .up
    let against = DutyDecomposition.Factor.allCases.filter {
      decomposition.part($0).direction == opposite
    }
    let most = against.map { decomposition.part($0).logPoints.bounds.toward(opposite).upper }
      .reduce(ExactDecimal.zero, +)
    guard most < decomposition.part(main).logPoints.bounds.toward(direction).lower else {
      return []
    }
    let names = against.compactMap { $0.cause(opposite) }
    return names.isEmpty ? [] : [Lists.joined(names)]
  }

  /// Which figure is missing.
  private var impossible: String {
    let month = edition.month.title
    let missing = change.missing(in: edition.month)
    let text = "The change in duties to \(month) cannot be split"
    guard !missing.isEmpty else {
      return TitleWriter.fitting(["\(text): no earlier month to compare", text])
    }
    let topics = Lists.joined(missing.map { edition.words($0).topic }, with: "or")
    let count = missing.count == 1 ? "a figure is" : "\(Lists.number(missing.count)) figures are"
    return TitleWriter.fitting([
      "\(text): no figure for \(topics)",
      "\(month): no figure for \(topics), so no split of the change in duties",
      "\(text): \(count) missing",
      text,
    ])
  }
}

extension Bounds {
  /// These bounds, turned round for a move down, so that more is farther that way.
  fileprivate func toward(_ direction: Direction) -> Bounds {
    direction == .down ? Bounds(lower: -upper, upper: -lower) : self
  }
}

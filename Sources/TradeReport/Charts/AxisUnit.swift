import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// The unit of one axis or table column, chosen so that most figures keep their printed digits.
struct AxisUnit: Hashable, Sendable {
  let unit: MeasurementUnit
  /// `nil` for numbers printed in full.
  let scale: ScaleWord?

  /// The scale that most figures of `measures` in `window` were printed in.
  ///
  /// Computed measures, and amounts without scale words, go by the size of the greatest.
  init(of measures: [MeasureID], in window: ClosedRange<Month>, of statistics: Statistics) {
    unit = measures.lazy.compactMap { statistics.unit(of: $0) }.first ?? .count
    let readings = measures.flatMap { measure in
      window.compactMap { statistics.snapshot[measure, $0] }
    }
    let scales = readings.compactMap { $0.figure.number?.scale }
    let counts = Dictionary(grouping: scales, by: \.self).mapValues(\.count)
    let commonest = counts.max { ($0.value, -$0.key.exponent) < ($1.value, -$1.key.exponent) }
    if let commonest, commonest.value * 2 >= readings.filter({ $0.figure.value != nil }).count {
      scale = commonest.key
    } else {
      let values = measures.flatMap { measure in
        window.compactMap { statistics.value(of: measure, in: $0)?.estimate.value }
      }
      scale = AxisUnit.scale(upTo: values.max(), unit: unit)
    }
  }

  private static func scale(upTo greatest: ExactDecimal?, unit: MeasurementUnit) -> ScaleWord? {
    guard unit == .usd, let greatest else { return nil }
    if ExactDecimal(2_000_000_000) <= greatest { return .billion }
    return ExactDecimal(1_000_000) <= greatest ? .million : nil
  }

  /// `$ billion`, `million`, `%`, `$`; empty for plain counts.
  var heading: String {
    switch unit {
    case .usd: scale.map { "$\u{A0}\($0.rawValue)" } ?? "$"
    case .percent: "%"
    case .pounds: scale.map { "\($0.rawValue) pounds" } ?? "pounds"
    case .count, .order: scale?.rawValue ?? ""
    }
  }

  /// Before the number of the top tick.
  var prefix: String { unit == .usd ? "$" : "" }

  /// After the number of the top tick: ` bn`, `%`.
  var suffix: String {
    unit == .percent ? "%" : scale.map { "\u{A0}\($0.abbreviation)" } ?? ""
  }

  /// After a number in a sentence about the axis: ` million`; empty where the suffix says it.
  var axisUnit: String { scale.map { "\u{A0}\($0.rawValue)" } ?? "" }

  /// A value in base units as a coordinate on this axis.
  func position(_ value: ExactDecimal) -> Double {
    (value * ExactDecimal(significand: 1, places: scale?.exponent ?? 0)).double
  }

  /// The printed digits; a figure of another scale keeps its full print, and where sources
  /// disagree both are given: `6.7–6.97`.
  func label(_ reading: Reading) -> String {
    let figures = FigureWords(reading: reading).figures
    if figures.count > 1, figures.allSatisfy({ $0.number?.scale == scale }) {
      return figures.compactMap { $0.number?.digits }.joined(separator: "–")
    }
    return Lists.joined(figures.map(label), with: "or")
  }

  func label(_ figure: Figure) -> String {
    guard let number = figure.number, number.scale == scale else { return figure.asPrinted }
    return number.digits
  }

  /// Whether the figure was printed in this unit, so that its bare digits tell it.
  func fits(_ figure: Figure) -> Bool { figure.number?.scale == scale }
}

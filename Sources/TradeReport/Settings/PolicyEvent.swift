package import CivilTime
package import TradeFigures

/// Something that government did on a day, and that charts mark with a dashed rule.
package struct PolicyEvent: Hashable, Sendable {
  /// How far an event reaches.
  package enum Reach: Int, Hashable, Sendable {
    /// What holds for all importers: a law, a tariff, a rule.
    case general
    /// What names one producer or region: a withhold release order, a finding.
    case particular
  }

  /// The day on which it took effect.
  package let date: CalendarDate
  /// What charts print, at most 30 characters.
  package let label: String
  package let reach: Reach
  /// The measures that it bears on, the one that it bears on most first.
  package let measures: [MeasureID]

  package init(date: CalendarDate, label: String, reach: Reach, measures: [MeasureID]) {
    self.date = date
    self.label = label
    self.reach = reach
    self.measures = measures
  }
}

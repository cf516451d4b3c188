package import CivilTime

/// Panels over months, ready to be placed on paper or in cells.
package struct MonthPlan: Hashable, Sendable {
  package let months: ClosedRange<Month>
  package let current: Month
  package let panels: [PanelPlan]
  /// The events within the months, the most important first, of which at most three are drawn.
  ///
  /// Breaks of a series come before all others, which keep the order of the chart.
  package let events: [ChartEvent]

  /// How many events a chart may have.
  package static let mostEvents = 3

  package var count: Int { months.lowerBound.distance(to: months.upperBound) + 1 }

  /// The plan of panels, each as many lines of axis text high as `linesOfText` says for it.
  init(of chart: MonthChart, linesOfText: [Double]) {
    months = chart.months
    current = chart.current
    let first = chart.months.lowerBound
    let count = first.distance(to: chart.months.upperBound) + 1
    let within = chart.events.filter { chart.months.contains($0.date.month) }
    events = within.filter(\.breaksSeries) + within.filter { !$0.breaksSeries }
    let breaks = Set(within.filter(\.breaksSeries).map { first.distance(to: $0.date.month) })
    let current = chart.months.contains(chart.current) ? first.distance(to: chart.current) : nil
    panels = zip(chart.panels, linesOfText).map { panel, lines in
      PanelPlan(panel, count: count, current: current, breaks: breaks, linesOfText: lines)
    }
  }

  /// `Axis starts at 2.4 million.`, for axes that do not start at zero; `nil` where all do.
  var axisSentence: String? {
    let starts = panels.compactMap { plan -> String? in
      let unit = plan.panel.axisUnit.isEmpty ? plan.panel.unitSuffix : plan.panel.axisUnit
      return plan.axis?.start(prefix: plan.panel.unitPrefix, unit: unit)
    }
    return switch starts.count {
    case 0: nil
    case 1: "Axis starts at \(starts[0])."
    default: "Axes start at \(starts.joined(separator: " and "))."
    }
  }
}

extension MonthPlan {
  /// How high each panel will be, in lines of axis text, from the outer size alone.
  ///
  /// Ticks are chosen by this before any text is set, so that nothing is laid out twice.
  static func linesOfText(of chart: MonthChart, format: ChartFormat, height: Double) -> [Double] {
    let size = format.isPrint ? 7.0 : 20
    // Title, subtitle and source of two lines each, with the axis text.
    let plot = format.isPrint ? height - 93 : 500
    let headings = chart.panels.count { !$0.heading.isEmpty }
    let gaps = Double(max(0, chart.panels.count - 1)) * 12 * format.unit
    let available = max(size, plot - 2 * size * Double(headings) - gaps)
    let weights = chart.panels.map { max(0.05, $0.weight) }
    let total = max(0.05, weights.reduce(0, +))
    return weights.map { available * $0 / total / size }
  }
}

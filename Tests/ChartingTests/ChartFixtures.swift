import Charting
import CivilTime
import Scene
import TestSupport
import Testing

/// Charts for tests: made of numbers in the tests, or from a seed.
enum Fixture {
  static let marks: [MonthChart.Mark] = [.bandedLine, .columns, .rateLine, .lollipops]

  static func month(_ text: String) -> Month { Month(text) ?? Month(ordinal: 24_000) }

  static func event(
    _ date: String,
    _ text: String = "Something begins",
    breaks: Bool = false
  ) throws -> ChartEvent {
    let date = try #require(CalendarDate(date))
    return ChartEvent(
      date: date,
      dateLabel: "\(date.month.abbreviation)\u{A0}\(date.day)",
      text: text,
      breaksSeries: breaks
    )
  }

  /// What no drawing may have, in words; empty where all is well.
  static func faults(of scene: Scene, _ format: ChartFormat) -> [String] {
    let measurer = FakeMeasurer()
    let box = format.box(height: scene.size.height)
    return SceneChecks.overlaps(in: scene, measuring: measurer)
      + SceneChecks.strays(from: box, in: scene, measuring: measurer)
      + SceneChecks.unplaced(in: scene) + SceneChecks.tooSmall(format.isPrint ? 6.5 : 17, in: scene)
  }

  static func chart(
    title: String = "The measure was 2.7 million in March 2023",
    subtitle: String = "Millions, March 2022 to March 2023.",
    source: String = "Source: monthly releases. Figures are rounded as published.",
    _ body: MonthChart
  ) -> Chart {
    Chart(
      title: title,
      subtitle: subtitle,
      source: source,
      tag: "Trade Snapshot · March 2023 · data as of April 24, 2023",
      alternative: "A chart.",
      body: .months(body)
    )
  }

  /// A datum a month from `first`, the last one current, `nil` for gaps.
  static func months(
    _ values: [Double?],
    from first: String = "2022-03",
    mark: MonthChart.Mark,
    halfRange: Double = 0,
    events: [ChartEvent] = [],
    edit: (inout MonthChart.Panel) -> Void = { _ in }
  ) -> MonthChart {
    let first = month(first)
    var panel = MonthChart.Panel(
      mark: mark,
      data: values.enumerated().map { index, value in
        value.map { value in
          Datum(
            value: value,
            lower: value - halfRange,
            upper: value + halfRange,
            label: label(value),
            emphasis: index == values.count - 1
              ? .current : index == values.count - 13 ? .yearEarlier : .ordinary
          )
        }
      }
    )
    edit(&panel)
    let last = first.advanced(by: values.count - 1)
    return MonthChart(months: first...last, current: last, panels: [panel], events: events)
  }

  static func label(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e6 ? "\(Int(value))" : "\(Float(value))"
  }

  /// A chart of one or two panels with gaps, ranges, outliers, doubts and events, all by chance.
  static func random(mark: MonthChart.Mark, seed: Int) -> Chart {
    var random = SplitMix64(seed: UInt64(seed))
    let counts = [1, 2, 5, 12, 13, 13, 13, 25, 48, 120, 240]
    let count = counts.randomElement(using: &random) ?? 13
    let first = month("2010-01").advanced(by: Int.random(in: 0..<24, using: &random))
    let last = first.advanced(by: count - 1)
    let current = Bool.random(using: &random) ? last : first.advanced(by: count / 2)
    let panels = (0..<Int.random(in: 1...2, using: &random)).map { index in
      panel(
        mark: index == 0 ? mark : marks.randomElement(using: &random) ?? mark,
        months: first...last,
        current: current,
        &random
      )
    }
    let events = (0..<Int.random(in: 0...4, using: &random)).compactMap { _ -> ChartEvent? in
      let month = first.advanced(by: Int.random(in: 0..<count, using: &random))
      let day = Int.random(in: 1...28, using: &random)
      let length = Int.random(in: 4...30, using: &random)
      return CalendarDate(month: month, day: day).map { date in
        ChartEvent(
          date: date,
          dateLabel: "\(month.abbreviation)\u{A0}\(day)",
          text: String("Tariff on imports from everywhere".prefix(length)),
          breaksSeries: Bool.random(using: &random)
        )
      }
    }
    let words = Int.random(in: 3...16, using: &random)
    return chart(
      title: Array(repeating: "Duties", count: words).joined(separator: " "),
      subtitle: Array(repeating: "million", count: words).joined(separator: " ") + ".",
      MonthChart(months: first...last, current: current, panels: panels, events: events)
    )
  }

  private static func panel(
    mark: MonthChart.Mark,
    months: ClosedRange<Month>,
    current: Month,
    _ random: inout SplitMix64
  ) -> MonthChart.Panel {
    let scale: Double = [0.001, 1.0, 1, 100, 1e6, 1e12].randomElement(using: &random) ?? 1
    let isNegative = Int.random(in: 0..<8, using: &random) == 0
    let gapShare: Double = [0.0, 0.1, 0.5, 1].randomElement(using: &random) ?? 0
    let data = months.map { month -> Datum? in
      guard Double.random(in: 0..<1, using: &random) >= gapShare else { return nil }
      var value = Double.random(in: (isNegative ? -1 : 0)...1, using: &random) * scale
      if Int.random(in: 0..<40, using: &random) == 0 { value *= 20 }
      let range = Double.random(in: 0...0.05, using: &random) * scale
      return Datum(
        value: value,
        lower: value - range,
        upper: value + range,
        label: label(Double(Float(value))),
        emphasis: month == current
          ? .current : month == current.adding(years: -1) ? .yearEarlier : .ordinary,
        isUnderQuery: Int.random(in: 0..<10, using: &random) == 0
      )
    }
    return MonthChart.Panel(
      heading: Bool.random(using: &random) ? "Estimated duties, $ billion" : "",
      mark: mark,
      data: data,
      unitPrefix: Bool.random(using: &random) ? "$" : "",
      unitSuffix: Bool.random(using: &random) ? " bn" : "",
      hasYearEarlierLine: Bool.random(using: &random),
      trueScaleHeading: Bool.random(using: &random) ? "All on one true scale" : ""
    )
  }
}

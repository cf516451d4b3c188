package import CivilTime

/// Years over each other whose runs and common axis are known.
package struct YearsPlan: Hashable, Sendable {
  package let months: ClosedRange<Month>
  package let current: Month
  package let gapLabel: String
  package let unitPrefix: String
  package let axisUnit: String
  /// The newest first, four at most.
  package let lines: [Line]
  /// The first three events of the newest year, by date.
  package let events: [ChartEvent]
  /// `nil` where there is no figure at all.
  package let axis: ValueAxis?

  /// How many years a chart may have.
  package static let mostYears = 4

  package struct Line: Hashable, Sendable {
    package let name: String
    /// 0 for the newest year, 1 for the one before.
    package let yearsBack: Int
    /// One for each month; values that are not finite count as missing.
    package let data: [Datum?]
    /// Months with a figure, as runs of indices, parted at breaks too.
    package let runs: [Range<Int>]
  }

  package var count: Int { months.lowerBound.distance(to: months.upperBound) + 1 }

  /// The index of the current month; `nil` where it is not of the newest year.
  package var currentIndex: Int? {
    months.contains(current) ? months.lowerBound.distance(to: current) : nil
  }

  /// The plan of years on a plot as high as `linesOfText` lines of axis text.
  init(of chart: YearsChart, linesOfText: Double) {
    months = chart.months
    current = chart.current
    gapLabel = chart.gapLabel
    unitPrefix = chart.unitPrefix
    axisUnit = chart.axisUnit.isEmpty ? chart.unitSuffix : chart.axisUnit
    let first = chart.months.lowerBound
    let count = first.distance(to: chart.months.upperBound) + 1
    let within = chart.events.filter { chart.months.contains($0.date.month) }
      .sorted { $0.date < $1.date }
    events = Array(within.prefix(MonthPlan.mostEvents))
    let changes = Set(within.filter(\.breaksSeries).map { first.distance(to: $0.date.month) })
    lines = chart.lines.prefix(Self.mostYears).enumerated().map { back, line in
      let data = (0..<count).map { line.data.indices.contains($0) ? line.data[$0]?.finite : nil }
      let breaks = back == 0 ? line.breaks.union(changes) : line.breaks
      return Line(
        name: line.name,
        yearsBack: back,
        data: data,
        runs: data.indices.runs { data[$0] != nil }.flatMap { $0.parted(at: breaks) }
      )
    }
    let drawn = lines.flatMap { $0.data.compactMap(\.self) }
    if let lowest = drawn.map(\.lower).min(), let highest = drawn.map(\.upper).max() {
      axis = ValueAxis(
        from: lowest,
        to: highest,
        mayStartAboveZero: Set(drawn.map(\.value)).count > 1,
        lines: linesOfText,
        prefix: chart.unitPrefix,
        suffix: chart.unitSuffix
      )
    } else {
      axis = nil
    }
  }

  /// `Axis starts at 2.4 million.`; `nil` where it starts at zero.
  var axisSentence: String? {
    axis?.start(prefix: unitPrefix, unit: axisUnit).map { "Axis starts at \($0)." }
  }
}

extension YearsPlan {
  /// How high the plot will be, in lines of axis text, from the outer size alone.
  static func linesOfText(format: ChartFormat, height: Double) -> Double {
    format.isPrint ? (height - 93) / 7 : 25
  }
}

package import CivilTime

/// Panels over one axis of months.
package struct MonthChart: Hashable, Sendable {
  /// Consecutive months, at least one.
  package var months: ClosedRange<Month>
  /// Printed bold on the axis; need not be the last.
  package var current: Month
  /// One or two, top to bottom.
  package var panels: [Panel]
  /// The most important first; those that do not find room are left out, and the source says so.
  package var events: [ChartEvent]

  package init(
    months: ClosedRange<Month>,
    current: Month,
    panels: [Panel],
    events: [ChartEvent] = []
  ) {
    self.months = months
    self.current = current
    self.panels = panels
    self.events = events
  }

  /// How the values of a panel are drawn.
  package enum Mark: Hashable, Sendable {
    /// A line through the printed values over the band of their ranges.
    case bandedLine
    /// Columns from zero; a wide range shows as a hatched cap. `yearEarlier` data are outlined.
    case columns
    /// Dots and line in the color of rates, with a bar from lower to upper.
    case rateLine
    /// Stems from zero with a dot.
    case lollipops
  }

  package struct Panel: Hashable, Sendable {
    /// `Estimated duties, $ billion`; empty for a single panel, whose subtitle says it.
    package var heading: String
    package var mark: Mark
    /// One for each month of the chart; `nil` where there is no figure.
    package var data: [Datum?]
    /// `no figure`, or `no rate` where an input is missing.
    package var gapLabel: String
    /// Printed around the top tick's number: `$` and ` bn`.
    package var unitPrefix: String
    package var unitSuffix: String
    /// The label of the current month's value, beside a banded line: `2.7 m`.
    package var currentLabel: String
    /// The share of the height, relative to the other panel.
    package var weight: Double
    /// A dashed line at the value of the same month a year earlier.
    package var hasYearEarlierLine: Bool
    /// Heading of the strip on one true scale, beside a panel with an outlier: `MSRP, all on one
    /// true scale`; empty where none is wanted.
    package var trueScaleHeading: String
    /// The outlier's value there, as printed: `$2.7 bn`; empty for the label of its datum.
    package var trueScaleLabel: String
    /// Printed there around the top of the zoomed scale: `$` and ` m`.
    package var trueScalePrefix: String
    package var trueScaleSuffix: String
    /// After the number in "Axis starts at 2.4 million.": ` million`; empty for `unitSuffix`.
    package var axisUnit: String

    package init(
      heading: String = "",
      mark: Mark,
      data: [Datum?],
      gapLabel: String = "no figure",
      unitPrefix: String = "",
      unitSuffix: String = "",
      currentLabel: String = "",
      weight: Double = 1,
      hasYearEarlierLine: Bool = false,
      trueScaleHeading: String = "",
      trueScaleLabel: String = "",
      trueScalePrefix: String = "",
      trueScaleSuffix: String = "",
      axisUnit: String = ""
    ) {
      self.heading = heading
      self.mark = mark
      self.data = data
      self.gapLabel = gapLabel
      self.unitPrefix = unitPrefix
      self.unitSuffix = unitSuffix
      self.currentLabel = currentLabel
      self.weight = weight
      self.hasYearEarlierLine = hasYearEarlierLine
      self.trueScaleHeading = trueScaleHeading
      self.trueScaleLabel = trueScaleLabel
      self.trueScalePrefix = trueScalePrefix
      self.trueScaleSuffix = trueScaleSuffix
      self.axisUnit = axisUnit
    }
  }
}

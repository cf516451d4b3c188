package import CivilTime

/// Years laid over each other, one line for each, by month of the year.
package struct YearsChart: Hashable, Sendable {
  /// The months of the newest year, in the order of the axis.
  package var months: ClosedRange<Month>
  /// Printed bold on the axis.
  package var current: Month
  /// The newest year first, then one year back each; a year without figures is a line without data.
  ///
  /// At most four are drawn: more could not be told apart without color.
  package var lines: [Line]
  /// Printed around the top tick's number: `$` and ` bn`.
  package var unitPrefix: String
  package var unitSuffix: String
  /// After the number in "Axis starts at 2.4 million."; empty for `unitSuffix`.
  package var axisUnit: String
  /// Over the current month where it has no figure.
  package var gapLabel: String
  /// Events of the newest year; those that break series part its line alone.
  package var events: [ChartEvent]

  package struct Line: Hashable, Sendable {
    /// Printed where the line ends: `FY2025`.
    package var name: String
    /// One for each month of the chart; `nil` where there is no figure.
    package var data: [Datum?]
    /// Months counted from the first, before which the line is interrupted, because what is
    /// measured changed.
    package var breaks: Set<Int>

    package init(name: String, data: [Datum?], breaks: Set<Int> = []) {
      self.name = name
      self.data = data
      self.breaks = breaks
    }
  }

  package init(
    months: ClosedRange<Month>,
    current: Month,
    lines: [Line],
    unitPrefix: String = "",
    unitSuffix: String = "",
    axisUnit: String = "",
    gapLabel: String = "no figure",
    events: [ChartEvent] = []
  ) {
    self.months = months
    self.current = current
    self.lines = lines
    self.unitPrefix = unitPrefix
    self.unitSuffix = unitSuffix
    self.axisUnit = axisUnit
    self.gapLabel = gapLabel
    self.events = events
  }
}

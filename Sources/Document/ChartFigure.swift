package import Charting

/// A chart with the figures that it shows.
package struct ChartFigure: Hashable, Sendable {
  package var chart: Chart
  /// Every value as printed, for readers who cannot see the chart; `nil` where a table of the
  /// document holds them already.
  package var data: DataTable?
  /// Where those figures stand: `Table 2`, `attached as duties.csv`.
  package var dataReference: String

  package init(_ chart: Chart, data: DataTable? = nil, dataReference: String = "") {
    self.chart = chart
    self.data = data
    self.dataReference = dataReference
  }
}

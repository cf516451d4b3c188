import Scales
import Scene

/// The value axis of a `DumbbellChart`: its ticks, and a scale that leaves the labels their room.
struct DumbbellScale {
  let ticks: [(value: Double, label: String)]
  let scale: LinearScale
  /// The plain radius of a circle.
  let radius: Double

  /// The axis from zero over every value of `chart`, drawn from `left` to short of `right`.
  ///
  /// The last tick's label and each row's value right of its marks must end before `right`.
  init(
    _ chart: DumbbellChart,
    left: Double,
    right: Double,
    radius: Double,
    style: ChartStyle,
    measurer: any TextMeasuring
  ) {
    self.radius = radius
    let data = chart.rows.flatMap { row -> [Datum] in
      guard let row else { return [] }
      return [row.first, row.second].compactMap { $0 }
    }
    let values = data.map(\.value).filter(\.isFinite)
    let lowest = min(0, values.min() ?? 0)
    let largest = max(0, values.max() ?? 0)
    let breaks = Breaks.extendedWilkinson(from: lowest, to: largest)
    let whole = Labels.axis(breaks, prefix: chart.unitPrefix, suffix: chart.unitSuffix)
    // A unit that is longer than a third of the axis would leave the numbers no room.
    let widest = whole.map { measurer.width(of: $0, in: style.axis) }.max() ?? 0
    let labels = widest <= (right - left) / 3 ? whole : Labels.axis(breaks)
    ticks = Array(zip(breaks.values, labels)).map { (value: $0, label: $1) }

    let lower = min(breaks.lowest, lowest)
    let upper = max(breaks.highest, largest)
    let tickWidth = measurer.width(of: labels.last ?? "", in: style.axis)
    var length = right - left - max(16 * style.unit, tickWidth / 2)
    for datum in data where datum.value.isFinite && datum.value > lower {
      let label = measurer.width(of: datum.label, in: style.dataLabelCurrent)
      let room =
        right - left - DumbbellMarks.factor(of: .second) * radius - 3.2 * style.unit - label
      length = min(length, room * (upper - lower) / (datum.value - lower))
    }
    scale = LinearScale(domain: (lower, upper), range: (left, left + max(length, 1)))
  }
}

/// The published part of one row of a `ShareChart`, as stretches of 0 to 100.
struct ShareSegments: Hashable {
  struct Segment: Hashable {
    /// The place of the share's name among the names of the chart.
    let name: Int
    let datum: Datum
    let start: Double
    let end: Double
  }

  let segments: [Segment]
  /// Whether what is left to 100 stands for something that has no share of its own.
  ///
  /// What rounding leaves where every share is published does not.
  let hasRest: Bool

  /// Where the published part ends.
  var end: Double { segments.last?.end ?? 0 }

  /// The segments of `row` from zero on; `nil` where it has no share that can be drawn.
  ///
  /// Shares that together pass 100, as rounded ones may, end at 100.
  init?(_ row: ShareChart.Row?, names: Int) {
    guard let row else { return nil }
    var segments: [Segment] = []
    for (name, datum) in row.shares.prefix(names).enumerated() {
      guard let datum, datum.value.isFinite else { continue }
      let start = segments.last?.end ?? 0
      let end = min(100, start + max(0, datum.value))
      segments.append(Segment(name: name, datum: datum, start: start, end: end))
    }
    guard let last = segments.last else { return nil }
    self.segments = segments
    let isComplete = names > 1 && segments.count == names
    hasRest = last.end < (isComplete ? 99 : 100)
  }
}

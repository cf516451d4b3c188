/// A panel whose gaps, runs, outliers and axis are known.
package struct PanelPlan: Hashable, Sendable {
  package let panel: MonthChart.Panel
  /// One for each month; values that are not finite count as missing.
  package let data: [Datum?]
  /// Months without a figure, as runs of indices.
  package let gaps: [Range<Int>]
  /// Months with a figure, as runs of indices; a definition break parts them too.
  package let runs: [Range<Int>]
  /// The indices of what is off the scale of the others, ascending.
  package let outliers: [Int]
  /// The index of the current month, if it has a figure.
  package let current: Int?
  /// The index of the same month a year earlier, if it has a figure and is marked so.
  package let yearEarlier: Int?
  /// `nil` where there is no figure at all.
  package let axis: ValueAxis?

  init(
    _ panel: MonthChart.Panel,
    count: Int,
    current: Int?,
    breaks: Set<Int>,
    linesOfText: Double
  ) {
    self.panel = panel
    let data: [Datum?] = (0..<count).map { index in
      index < panel.data.count ? panel.data[index]?.finite : nil
    }
    self.data = data
    gaps = data.indices.runs { data[$0] == nil }
    runs = data.indices.runs { data[$0] != nil }.flatMap { $0.parted(at: breaks) }
    self.current = current.flatMap { data[$0] == nil ? nil : $0 }
    yearEarlier = data.firstIndex { $0?.emphasis == .yearEarlier }
    let outliers = panel.mark.startsAtZero ? Self.outliers(in: data) : []
    self.outliers = outliers

    let drawn = data.indices.compactMap { outliers.contains($0) ? nil : data[$0] }
    if let lowest = drawn.map(\.lower).min(), let highest = drawn.map(\.upper).max() {
      axis = ValueAxis(
        from: lowest,
        to: highest,
        // Where all values are equal, there is no difference to enlarge.
        mayStartAboveZero: panel.mark == .bandedLine && Set(drawn.map(\.value)).count > 1,
        lines: linesOfText,
        prefix: panel.unitPrefix,
        suffix: panel.unitSuffix
      )
    } else {
      axis = nil
    }
  }

  package func isOutlier(_ index: Int) -> Bool { outliers.contains(index) }

  /// What is marked as an outlier; where nothing is, what exceeds four times the median of the
  /// other months and twice the highest of those that do not.
  ///
  /// The median speaks only for three others or more and a scale above zero. The second condition
  /// keeps a changed level, of which the last month is the highest, on the scale.
  private static func outliers(in data: [Datum?]) -> [Int] {
    let present = data.indices.filter { data[$0] != nil }
    func value(_ index: Int) -> Double { data[index]?.value ?? 0 }
    var found = present.filter { data[$0]?.emphasis == .outlier }
    if found.isEmpty, present.count > 3 {
      let far = present.filter { index in
        let median = present.filter { $0 != index }.map(value).median
        return median > 0 && value(index) > 4 * median
      }
      let highest = present.filter { !far.contains($0) }.map(value).max() ?? 0
      found = far.filter { value($0) > 2 * highest }
      if found.count < far.count { found = [] }
    }
    // Without another month there is no scale to be off.
    return found.count < present.count ? found : []
  }
}

extension MonthChart.Mark {
  /// Whether the mark's length is its value.
  package var startsAtZero: Bool {
    switch self {
    case .columns, .lollipops: true
    case .bandedLine, .rateLine: false
    }
  }
}

extension Datum {
  /// This datum with its range in order and around its value; `nil` unless all are finite.
  var finite: Datum? {
    guard value.isFinite, lower.isFinite, upper.isFinite else { return nil }
    var datum = self
    datum.lower = min(lower, upper, value)
    datum.upper = max(lower, upper, value)
    return datum
  }
}

extension Range<Int> {
  /// The runs of consecutive indices that `belongs` accepts.
  func runs(where belongs: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in self {
      if belongs(index) {
        start = start ?? index
      } else if let from = start {
        runs.append(from..<index)
        start = nil
      }
    }
    if let start { runs.append(start..<upperBound) }
    return runs
  }

  /// This run, cut before each index of `breaks`.
  func parted(at breaks: Set<Int>) -> [Range<Int>] {
    let cuts = [lowerBound] + dropFirst().filter(breaks.contains) + [upperBound]
    return zip(cuts, cuts.dropFirst()).map { $0..<$1 }
  }
}

extension [Double] {
  /// The middle value; zero of none.
  fileprivate var median: Double {
    guard !isEmpty else { return 0 }
    let ordered = sorted()
    let middle = ordered.count / 2
    return ordered.count % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2
  }
}

/// The months of a panel whose values are far off the scale of the others.
enum Outliers {
  /// What is marked as an outlier; where nothing is, what exceeds four times the median of the
  /// other months and three times the highest of those that do not.
  ///
  /// The median speaks only for three others or more and a scale above zero. The second condition
  /// keeps a changed level, of which the last month is the highest, on the scale.
  static func indices(in data: [Datum?]) -> [Int] {
    let present = data.indices.filter { data[$0] != nil }
    func value(_ index: Int) -> Double { data[index]?.value ?? 0 }
    var found = present.filter { data[$0]?.emphasis == .outlier }
    if found.isEmpty, present.count > 3 {
      let far = present.filter { index in
        let median = present.filter { $0 != index }.map(value).median
        return median > 0 && value(index) > 4 * median
      }
      let highest = present.filter { !far.contains($0) }.map(value).max() ?? 0
      found = far.filter { value($0) > 3 * highest }
      if found.count < far.count { found = [] }
    }
    // Without another month there is no scale to be off.
    return found.count < present.count ? found : []
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

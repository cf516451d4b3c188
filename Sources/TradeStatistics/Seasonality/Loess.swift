/// Local regression on values at equal distances, with tricube weights.
///
/// Cleveland, Robust Locally Weighted Regression and Smoothing Scatterplots (1979), in the form
/// that Cleveland et al. (1990) give it for STL.
struct Loess {
  /// The curve that is fitted at each point.
  enum Degree {
    case constant
    case line
  }

  /// How many neighbors a point is fitted to, odd; values farther away count for nothing.
  let span: Int
  let degree: Degree

  /// The curve at every index of `values`, with `weights` of the same count.
  func smoothed(_ values: [Double], weights: [Double]) -> [Double] {
    values.indices.map { fit(values, weights: weights, at: $0) ?? values[$0] }
  }

  /// The curve at `position`, an index of `values` or just before or after them.
  ///
  /// The result is `nil` where all neighbors have zero weight.
  func fit(_ values: [Double], weights: [Double], at position: Int) -> Double? {
    let count = min(span, values.count)
    let start = max(0, min(position - (count - 1) / 2, values.count - count))
    let neighbors = start..<(start + count)
    let reach = reach(position, neighbors)
    var kernel = neighbors.map { weights[$0] * tricube(abs($0 - position), reach: reach) }
    let total = kernel.reduce(0, +)
    guard total > 0 else { return nil }
    for index in kernel.indices { kernel[index] /= total }
    if degree == .line { tilt(&kernel, of: neighbors, to: position, among: values.count) }
    return zip(kernel, neighbors).reduce(0) { $0 + $1.0 * values[$1.1] }
  }

  /// The distance at which weights reach zero: that of the farthest neighbor, and more where the
  /// span is longer than the series.
  private func reach(_ position: Int, _ neighbors: Range<Int>) -> Double {
    let farthest = max(position - neighbors.lowerBound, neighbors.upperBound - 1 - position)
    return Double(farthest + max(0, (span - neighbors.count) / 2))
  }

  /// (1 − (d ÷ h)³)³, with the cut-offs of the authors' own program at 0.001 and 0.999.
  private func tricube(_ distance: Int, reach: Double) -> Double {
    let distance = Double(distance)
    guard distance > 0.001 * reach else { return 1 }
    guard distance <= 0.999 * reach else { return 0 }
    let ratio = distance / reach
    let rest = 1 - ratio * ratio * ratio
    return rest * rest * rest
  }

  /// Turns the weights of a mean into those of a line, read off at `position`.
  private func tilt(
    _ kernel: inout [Double],
    of neighbors: Range<Int>,
    to position: Int,
    among count: Int
  ) {
    let center = zip(kernel, neighbors).reduce(0) { $0 + $1.0 * Double($1.1) }
    let spread = zip(kernel, neighbors).reduce(0) { sum, pair in
      let distance = Double(pair.1) - center
      return sum + pair.0 * distance * distance
    }
    // Neighbors that all but coincide determine no slope.
    guard spread.squareRoot() > 0.001 * Double(count - 1) else { return }
    let slope = (Double(position) - center) / spread
    for (offset, index) in neighbors.enumerated() {
      kernel[offset] *= slope * (Double(index) - center) + 1
    }
  }
}

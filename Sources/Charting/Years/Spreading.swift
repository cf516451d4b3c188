/// Moves things on a line apart, as little as will do, and never past each other.
enum Spreading {
  /// Positions near `wanted`, at least `distance` apart, inside `bounds` as far as they have room.
  ///
  /// The sum of the squared moves is the least possible: less its place times the distance, each
  /// position is a value of an isotonic regression (pool adjacent violators). Equal wishes keep
  /// their order. The result is in the order of `wanted`.
  static func spread(
    _ wanted: [Double],
    distance: Double,
    within bounds: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var pools: [(sum: Double, count: Int)] = []
    for (place, index) in order.enumerated() {
      var pool = (sum: wanted[index] - Double(place) * distance, count: 1)
      while let last = pools.last,
        last.sum / Double(last.count) > pool.sum / Double(pool.count)
      {
        pool = (pool.sum + last.sum, pool.count + last.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    let levels = pools.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
    let last = bounds.upperBound - Double(max(0, wanted.count - 1)) * distance
    var result = wanted
    for (place, index) in order.enumerated() {
      let level = max(bounds.lowerBound, min(levels[place], last))
      result[index] = level + Double(place) * distance
    }
    return result
  }
}

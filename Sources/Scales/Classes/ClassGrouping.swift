import Quantities

/// Finds the limits of classes.
struct ClassGrouping {
  /// A round number between two values, and how many values lie below it.
  private struct Split {
    let index: Int
    let limit: ExactDecimal
    let cost: Double
  }

  private let count: Int
  private let splits: [Split]
  private let distances: SquaredDistances

  /// What a digit more costs, in parts of all that grouping can save: few limits of two digits, and
  /// hardly any of three.
  private static let costOfDigit = 0.01

  /// Values in ascending order.
  init(_ sorted: [ExactDecimal]) {
    let distances = SquaredDistances(ClassGrouping.places(of: sorted))
    let costOfDigit = ClassGrouping.costOfDigit * distances.within(0..<sorted.count)
    splits = sorted.indices.dropFirst().compactMap { index in
      guard sorted[index - 1] < sorted[index],
        let limit = ClassGrouping.roundest(after: sorted[index - 1], upTo: sorted[index])
      else { return nil }
      return Split(
        index: index,
        limit: limit,
        cost: costOfDigit * ClassGrouping.digitsBeyondFirst(of: limit)
      )
    }
    self.distances = distances
    count = sorted.count
  }

  /// Where values stand from 0 to 1: halfway between their rank and their place in the range.
  private static func places(of sorted: [ExactDecimal]) -> [Double] {
    guard let low = sorted.first?.double, let high = sorted.last?.double, low < high else {
      return sorted.map { _ in 0 }
    }
    return sorted.map { value in
      let first = sorted.firstIndex(of: value) ?? 0
      let last = sorted.lastIndex(of: value) ?? 0
      let rank = Double(first + last) / 2 / Double(sorted.count - 1)
      return (rank + (value.double - low) / (high - low)) / 2
    }
  }

  /// The best limits for at most `most` classes; fewer where values are fewer.
  func limits(upTo most: Int) -> [ExactDecimal] {
    guard most > 1 else { return [] }
    // For each split as the last one so far: the least cost of what lies below, and the way there.
    var ways = splits.map { split in
      (cost: distances.within(0..<split.index) + split.cost, path: [split.limit])
    }
    for _ in 1..<max(1, min(most - 1, splits.count)) {
      ways = splits.indices.map { end in
        let split = splits[end]
        let options = (0..<end).map { start in
          (
            cost: ways[start].cost + distances.within(splits[start].index..<split.index)
              + split.cost,
            path: ways[start].path + [split.limit]
          )
        }
        return options.min { $0.cost < $1.cost } ?? (.infinity, [])
      }
    }
    let wholes = ways.indices.map { ways[$0].cost + distances.within(splits[$0].index..<count) }
    guard let least = wholes.min(), let end = wholes.firstIndex(of: least) else { return [] }
    return ways[end].path
  }
}

// MARK: - Round numbers

extension ClassGrouping {
  /// The multiple of the greatest 1, 2 or 5 × 10^k that lies above `low` and not above `high`.
  private static func roundest(after low: ExactDecimal, upTo high: ExactDecimal) -> ExactDecimal? {
    for exponent in stride(from: 15, through: -6, by: -1) {
      for mantissa in [5, 2, 1] {
        let step =
          exponent < 0
          ? ExactDecimal(significand: Int128(mantissa), places: -exponent)
          : ExactDecimal(
            significand: Int128(mantissa) * ExactDecimal.power(exponent),
            places: 0
          )
        guard let below = low.divided(by: step, places: 0, rounding: .down) else { continue }
        let limit = (below + .one) * step
        if limit <= high { return limit }
      }
    }
    return nil
  }

  /// 0 for 300, 1 for 250, 1.5 for 280.
  private static func digitsBeyondFirst(of number: ExactDecimal) -> Double {
    var digits = number.significand.magnitude
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    guard digits >= 10 else { return 0 }
    return Double(String(digits).count - 1) + (digits % 10 == 5 ? 0 : 0.5)
  }
}

/// Sums of squared distances from the mean, of runs of numbers.
private struct SquaredDistances {
  private var sums = [0.0]
  private var squares = [0.0]

  init(_ numbers: [Double]) {
    for number in numbers {
      sums.append((sums.last ?? 0) + number)
      squares.append((squares.last ?? 0) + number * number)
    }
  }

  func within(_ run: Range<Int>) -> Double {
    guard !run.isEmpty else { return 0 }
    let sum = sums[run.upperBound] - sums[run.lowerBound]
    return squares[run.upperBound] - squares[run.lowerBound] - sum * sum / Double(run.count)
  }
}

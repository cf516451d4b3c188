/// The seasonal-trend decomposition of Cleveland, Cleveland, McRae and Terpenning.
///
/// “STL: A Seasonal-Trend Decomposition Procedure Based on Loess”, Journal of Official Statistics
/// 6 (1), 1990, pages 3–73. The names of the paper's parameters stand in parentheses.
struct STL {
  /// How the values of one calendar month are smoothed over the years (n_s).
  enum Seasonal: Hashable, Sendable {
    /// One value for each calendar month: the mean.
    case periodic
    /// Loess of degree 1 over so many years; odd, and 7 at least.
    case evolving(span: Int)
  }

  /// Values in a season (n_p).
  ///
  /// Default: 12, for months.
  var period = 12
  /// The smoothing of each calendar month over the years.
  ///
  /// Default: over 7 years, the least that the paper advises.
  var seasonal = Seasonal.evolving(span: 7)
  /// Passes of the inner loop (n_i).
  ///
  /// Default: 1, as the paper advises with robust passes.
  var innerPasses = 1
  /// Robust passes of the outer loop (n_o); 0 for none.
  ///
  /// Default: 10, which the paper calls near certain to converge.
  var robustPasses = 10

  /// The parts of a series; each has a value for each of the series.
  struct Parts {
    /// The level without the season.
    var trend: [Double]
    /// What the time of the year adds to the trend.
    var seasonal: [Double]
    /// 1 for a value that was taken in full, 0 for an outlier that was left out.
    var robustness: [Double]
  }

  /// The span of the trend smoother (n_t): the least odd number from 1.5 n_p ÷ (1 − 1.5 ÷ n_s).
  var trendSpan: Int {
    let factor =
      switch seasonal {
      case .periodic: 1.0
      case .evolving(let span): 1 - 1.5 / Double(span)
      }
    return STL.odd(from: Int((1.5 * Double(period) / factor).rounded(.up)))
  }

  /// The span of the low-pass filter (n_l): the least odd number from n_p.
  var lowPassSpan: Int { STL.odd(from: period) }

  /// Splits `values`, at equal distances and without gaps, of two full seasons at least.
  ///
  /// - Complexity: O(n) for each pass.
  func parts(of values: [Double]) -> Parts {
    precondition(values.count >= 2 * period, "a series of less than two seasons")
    var parts = Parts(
      trend: Array(repeating: 0, count: values.count),
      seasonal: [],
      robustness: Array(repeating: 1, count: values.count)
    )
    for pass in 0...robustPasses {
      for _ in 0..<innerPasses { update(&parts, of: values) }
      guard pass < robustPasses else { break }
      let fitted = zip(parts.trend, parts.seasonal).map(+)
      parts.robustness = STL.robustness(zip(values, fitted).map { abs($0 - $1) })
    }
    return parts
  }

  private static func odd(from least: Int) -> Int { least % 2 == 1 ? least : least + 1 }
}

// MARK: - The inner loop (section 2.2)

extension STL {
  private func update(_ parts: inout Parts, of values: [Double]) {
    let detrended = zip(values, parts.trend).map(-)
    let cycles = smoothedCycles(of: detrended, weights: parts.robustness)
    let level = lowPass(cycles)
    parts.seasonal = zip(cycles.dropFirst(period), level).map(-)
    parts.trend = Loess(span: trendSpan, degree: .line).smoothed(
      zip(values, parts.seasonal).map(-),
      weights: parts.robustness
    )
  }

  /// Each calendar month smoothed over the years; one season longer at either end.
  private func smoothedCycles(of values: [Double], weights: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: values.count + 2 * period)
    for phase in 0..<period {
      let indices = Array(stride(from: phase, to: values.count, by: period))
      let cycle = smoothedCycle(indices.map { values[$0] }, weights: indices.map { weights[$0] })
      for (year, value) in cycle.enumerated() { result[phase + year * period] = value }
    }
    return result
  }

  /// One calendar month, smoothed, with a further year before and after.
  private func smoothedCycle(_ values: [Double], weights: [Double]) -> [Double] {
    let loess =
      switch seasonal {
      // A span without end gives all years the same weight.
      case .periodic: Loess(span: 10_000 * values.count + 1, degree: .constant)
      case .evolving(let span): Loess(span: span, degree: .line)
      }
    let inside = loess.smoothed(values, weights: weights)
    let before = loess.fit(values, weights: weights, at: -1) ?? inside[0]
    let after =
      loess.fit(values, weights: weights, at: values.count) ?? inside[inside.count - 1]
    return [before] + inside + [after]
  }

  /// What of the smoothed cycles is no season: three moving averages, then loess.
  private func lowPass(_ cycles: [Double]) -> [Double] {
    let averaged = [period, period, 3].reduce(cycles, STL.movingAverage)
    return Loess(span: lowPassSpan, degree: .line)
      .smoothed(averaged, weights: Array(repeating: 1, count: averaged.count))
  }

  private static func movingAverage(of values: [Double], over length: Int) -> [Double] {
    var sum = values.prefix(length).reduce(0, +)
    var result = [sum / Double(length)]
    for index in length..<values.count {
      sum += values[index] - values[index - length]
      result.append(sum / Double(length))
    }
    return result
  }
}

// MARK: - Robustness weights (section 2.4)

extension STL {
  /// Bisquare weights: zero from six times the median residual on.
  private static func robustness(_ residuals: [Double]) -> [Double] {
    let sorted = residuals.sorted()
    let middle = sorted.count / 2
    let median =
      sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    let limit = 6 * median
    // Without a residual that differs from zero there is nothing to leave out.
    guard limit > 0 else { return residuals.map { _ in 1 } }
    return residuals.map { residual in
      guard residual > 0.001 * limit else { return 1 }
      guard residual <= 0.999 * limit else { return 0 }
      let ratio = residual / limit
      return (1 - ratio * ratio) * (1 - ratio * ratio)
    }
  }
}

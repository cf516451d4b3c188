import Quantities

/// The mean of shares, each weighted by an amount.
enum WeightedMean {
  /// The mean of `shares` (percentages) with `weights` of the same count.
  ///
  /// The result is `nil` where the weights may all be zero, and for shares that are no
  /// percentages (1,000 or more), whose products would leave the range of exact decimals.
  static func of(_ shares: [Estimate], weights: [Estimate]) -> Estimate? {
    guard let weightSum = Estimate.sum(weights),
      shares.allSatisfy({ $0.bounds.upper < ExactDecimal(1_000) })
    else { return nil }
    let products = zip(shares, weights).compactMap { share, weight in
      share.bounds.times(weight.bounds).map {
        Estimate(value: share.value * weight.value, bounds: $0)
      }
    }
    guard products.count == shares.count,
      let mean = Estimate.sum(products)?.divided(by: weightSum),
      let hull = hull(of: shares)
    else { return nil }
    // Interval division does not know that both sums share their weights; a mean, however, never
    // leaves the hull of what it is the mean of.
    return Estimate(value: mean.value, bounds: mean.bounds.intersection(hull) ?? hull)
  }

  private static func hull(of shares: [Estimate]) -> Bounds? {
    shares.dropFirst().reduce(shares.first?.bounds) { $0?.hull($1.bounds) }
  }
}

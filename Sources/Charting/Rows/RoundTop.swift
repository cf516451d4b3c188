import Scales

/// The round value at which a small panel ends, the only one on its axis.
enum RoundTop {
  /// What a leading part may be, in tenths.
  private static let mantissas = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80]

  /// Zero and the smallest round number that is not below `value`, which must be finite.
  ///
  /// `above(1_798)` ends at 2,000, `above(0)` at 1.
  static func above(_ value: Double) -> Ticks {
    guard value > 0 else { return Ticks(first: 0, step: 1, count: 2, exponent: 0) }
    for exponent in -12...290 {
      for mantissa in mantissas {
        let ticks = Ticks(first: 0, step: mantissa, count: 2, exponent: exponent - 1)
        if ticks.highest >= value { return shortened(ticks) }
      }
    }
    return Ticks(first: 0, step: 1, count: 2, exponent: 300)
  }

  /// The same ticks without a decimal that is zero: 20 tenths are 2.
  private static func shortened(_ ticks: Ticks) -> Ticks {
    guard ticks.step % 10 == 0 else { return ticks }
    return Ticks(
      first: 0,
      step: ticks.step / 10,
      count: ticks.count,
      exponent: ticks.exponent + 1
    )
  }
}

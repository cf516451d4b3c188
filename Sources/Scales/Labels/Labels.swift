/// The words of numbers, for whole axes and columns at once.
package enum Labels {
  /// U+2212: a hyphen is no minus.
  package static let minus = "\u{2212}"

  /// The labels of `ticks`, ascending, all with the decimals that the spacing needs.
  ///
  /// Thousands are separated by commas; a minus stands before the prefix (`−$20`). Prefix and
  /// suffix are printed once, at the highest tick, except that a highest tick of zero gives them
  /// to the lowest. Without a suffix, an axis that reaches a million is counted in millions
  /// (`3 m`, `2`, `1`), in billions (`bn`) or trillions (`tn`), if it reaches those. An axis of
  /// more than 15 digits or 9 decimals is counted in a power of ten (`2 × 10¹⁸`). For example 0,
  /// 200, 400 with `$` and ` bn` gives `0`, `200`, `$400 bn`.
  package static func axis(_ ticks: Ticks, prefix: String = "", suffix: String = "") -> [String] {
    let reach = max(abs(ticks.lowest), abs(ticks.highest))
    guard reach < 1e15, ticks.exponent >= -9 else {
      return ticks.numerators.map { numerator in
        guard numerator != 0 else { return "0" }
        let power = "\u{A0}×\u{A0}10\(superscript(ticks.exponent))"
        return decimal(numerator, exponent: 0, prefix: prefix) + power + suffix
      }
    }
    let cut = suffix.isEmpty ? Cut(reaching: reach) : .none
    let exponent = ticks.exponent - cut.exponent
    let suffix = suffix.isEmpty ? cut.suffix : suffix
    let numerators = ticks.numerators
    let bearer = numerators.last == 0 ? numerators.startIndex : numerators.endIndex - 1
    return numerators.enumerated().map { index, numerator in
      index == bearer
        ? decimal(numerator, exponent: exponent, prefix: prefix) + suffix
        : decimal(numerator, exponent: exponent)
    }
  }

  /// `numerator × 10^exponent` in digits: `decimal(-12345, exponent: -1)` is `−1,234.5`.
  package static func decimal(_ numerator: Int, exponent: Int, prefix: String = "") -> String {
    let sign = numerator < 0 ? minus : ""
    var digits = String(numerator.magnitude)
    guard exponent < 0 else {
      if numerator != 0 { digits += String(repeating: "0", count: exponent) }
      return sign + prefix + grouped(digits)
    }
    let missing = -exponent + 1 - digits.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    return sign + prefix + grouped(String(digits.dropLast(-exponent))) + "."
      + digits.suffix(-exponent)
  }

  /// `-12` as `⁻¹²`.
  private static func superscript(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let power = String(number.magnitude).compactMap(\.wholeNumberValue).map { String(digits[$0]) }
    return (number < 0 ? "⁻" : "") + power.joined()
  }

  /// `1234567` as `1,234,567`.
  private static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}

/// The unit in which a whole axis counts.
private struct Cut {
  let exponent: Int
  let suffix: String

  static let none = Cut(exponent: 0, suffix: "")

  private init(exponent: Int, suffix: String) {
    self.exponent = exponent
    self.suffix = suffix
  }

  init(reaching magnitude: Double) {
    self =
      switch magnitude {
      case ..<1e6: .none
      case ..<1e9: Cut(exponent: 6, suffix: "\u{A0}m")
      case ..<1e12: Cut(exponent: 9, suffix: "\u{A0}bn")
      default: Cut(exponent: 12, suffix: "\u{A0}tn")
      }
  }
}

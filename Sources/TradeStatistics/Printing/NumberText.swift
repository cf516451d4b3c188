import Quantities

/// Numbers as tables and prose print them: thousands commas, true minus signs.
enum NumberText {
  /// `1,432`, `34.6`; `places` decimals at least, and no sign.
  static func magnitude(_ number: ExactDecimal, places: Int) -> String {
    let text = number.magnitude.text(places: max(0, places))
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts.first.map(String.init) ?? text
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return parts.count == 2 ? grouped + "." + parts[1] : grouped
  }

  /// With its sign, `+4`, `−16`; zero has none, and no decimals.
  static func signed(_ number: ExactDecimal, places: Int) -> String {
    guard !number.isZero else { return "0" }
    return (number.isNegative ? "\u{2212}" : "+") + magnitude(number, places: places)
  }
}

extension Bounds {
  /// The ends at the place of 10^`exponent`, the lower rounded down and the upper up.
  func roundedOutward(toPowerOfTen exponent: Int) -> Bounds {
    guard exponent > 0 else { return roundedOutward(to: -exponent) }
    return scaled(by: ExactDecimal(significand: 1, places: exponent))
      .roundedOutward(to: 0)
      .scaled(by: ExactDecimal(significand: ExactDecimal.power(exponent), places: 0))
  }
}

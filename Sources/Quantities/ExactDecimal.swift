/// A decimal number held exactly, as an integer times a power of ten.
///
/// Published figures are decimal; binary floating point would move `38.27`. Two values that are
/// equal as numbers are equal here (`1.50 == 1.5`): how many digits were printed is the business
/// of the figure, not of the number.
///
/// Range: numbers read from text have at most 15 digits before and 6 after the point
/// (`init(_:)` refuses more). The 128 bits of the significand then hold sums of thousands of such
/// numbers, and quotients of those to 12 places, without overflow.
package struct ExactDecimal: Hashable, Sendable {
  /// The value is `significand × 10^-places`; trailing zeros after the point are dropped.
  package let significand: Int128
  /// Decimal places, never negative.
  package let places: Int

  package init(significand: Int128, places: Int) {
    var significand = significand
    var places = places
    while places > 0, significand % 10 == 0 {
      significand /= 10
      places -= 1
    }
    self.significand = significand
    self.places = places
  }

  package init(_ integer: Int) {
    self.init(significand: Int128(integer), places: 0)
  }

  /// Reads plain decimal notation: `-1250`, `38.27`; no signs but a leading `-` or `−`.
  ///
  /// The result is `nil` for anything else, and beyond 15 digits before or 6 after the point.
  package init?(_ text: some StringProtocol) {
    let isNegative = text.first == "-" || text.first == "\u{2212}"
    var magnitude: Int128 = 0
    var wholeDigits = 0
    var places: Int?
    for byte in (isNegative ? text.dropFirst() : text[...]).utf8 {
      switch byte {
      case UInt8(ascii: ".") where places == nil: places = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let known = places { places = known + 1 } else { wholeDigits += 1 }
        guard wholeDigits <= 15, places ?? 0 <= 6 else { return nil }
        magnitude = magnitude * 10 + Int128(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    // A point has digits on both sides.
    guard wholeDigits > 0, places != 0 else { return nil }
    self.init(significand: isNegative ? -magnitude : magnitude, places: places ?? 0)
  }

  package static let zero = ExactDecimal(0)
  package static let one = ExactDecimal(1)
  package static let hundred = ExactDecimal(100)

  package var isZero: Bool { significand == 0 }
  package var isNegative: Bool { significand < 0 }
  package var isInteger: Bool { places == 0 }
  package var magnitude: ExactDecimal { isNegative ? -self : self }

  /// The nearest binary number, for geometry only.
  package var double: Double { Double(significand) / Double(ExactDecimal.power(places)) }

  /// `10^exponent` for 0 to 38.
  package static func power(_ exponent: Int) -> Int128 {
    precondition((0...38).contains(exponent), "a power of ten beyond 128 bits")
    return powers[exponent]
  }

  private static let powers: [Int128] = (0..<38).reduce(into: [1]) { powers, index in
    powers.append(powers[index] * 10)
  }

  /// The significand written with `places` decimals; `places` is at least `self.places`.
  fileprivate func scaled(to places: Int) -> Int128 {
    // Most numbers that meet are of the same fineness.
    places == self.places ? significand : significand * ExactDecimal.power(places - self.places)
  }
}

// MARK: - Order and arithmetic

extension ExactDecimal: Comparable {
  package static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    let places = max(a.places, b.places)
    return a.scaled(to: places) < b.scaled(to: places)
  }
}

extension ExactDecimal {
  package static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    let places = max(a.places, b.places)
    return ExactDecimal(
      significand: a.scaled(to: places) + b.scaled(to: places),
      places: places
    )
  }

  package static func - (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal { a + -b }

  package static prefix func - (a: ExactDecimal) -> ExactDecimal {
    ExactDecimal(significand: -a.significand, places: a.places)
  }

  package static func * (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    ExactDecimal(significand: a.significand * b.significand, places: a.places + b.places)
  }

  /// The quotient at `places` decimals, rounded by `rule`.
  ///
  /// The result is `nil` where the divisor is zero, and where the quotient would leave the range
  /// in which it can still be scaled and compared.
  package func divided(
    by divisor: ExactDecimal,
    places: Int,
    rounding rule: DecimalRounding
  ) -> ExactDecimal? {
    guard !divisor.isZero else { return nil }
    // self / divisor = (a / 10^p) / (b / 10^q) = a × 10^(q - p) / b, wanted times 10^places.
    let shift = divisor.places - self.places + places
    guard
      let numerator = ExactDecimal.product(significand, tenToThe: max(0, shift)),
      let denominator = ExactDecimal.product(divisor.significand, tenToThe: max(0, -shift))
    else { return nil }
    let quotient = rule.quotient(numerator, denominator)
    guard quotient.magnitude < ExactDecimal.power(33).magnitude else { return nil }
    return ExactDecimal(significand: quotient, places: places)
  }

  /// `factor × 10^exponent`, or `nil` beyond 128 bits.
  private static func product(_ factor: Int128, tenToThe exponent: Int) -> Int128? {
    guard exponent <= 38 else { return factor == 0 ? 0 : nil }
    let (product, overflow) = factor.multipliedReportingOverflow(by: power(exponent))
    return overflow ? nil : product
  }

  /// This number at no more than `places` decimals.
  package func rounded(to places: Int, _ rule: DecimalRounding = .nearest) -> ExactDecimal {
    guard self.places > places else { return self }
    let divisor = ExactDecimal.power(self.places - places)
    return ExactDecimal(significand: rule.quotient(significand, divisor), places: places)
  }
}

// MARK: - Words

extension ExactDecimal: CustomStringConvertible {
  /// Plain notation without grouping, the form of files: `6100000000`, `38.27`, `-0.5`.
  package var description: String { text(places: places) }

  /// Plain notation with exactly `places` decimals, which are at least those that the number has.
  package func text(places: Int) -> String {
    let places = max(places, self.places)
    var digits = String(scaled(to: places).magnitude)
    if digits.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.count) + digits
    }
    let whole = digits.dropLast(places)
    let fraction = digits.suffix(places)
    return (isNegative ? "-" : "") + whole + (places > 0 ? "." + fraction : "")
  }
}

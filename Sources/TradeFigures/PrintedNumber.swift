package import Quantities

/// A number as a release prints it: its digits, its scale word, and how fine it was printed.
package struct PrintedNumber: Hashable, Sendable {
  /// The digits as printed, with commas and without sign of money: `2.7`, `1,798`.
  package let digits: String
  package let scale: ScaleWord?
  /// In base units: 2 700 000.
  package let value: ExactDecimal
  package let unit: MeasurementUnit

  /// The number of `digits` (`1,798`, `38.27`) times `scale`.
  ///
  /// The result is `nil` where the digits are no decimal number with thousands commas, are
  /// negative, or have more than 15 digits before the point.
  package init?(digits: some StringProtocol, scale: ScaleWord?, unit: MeasurementUnit) {
    guard let plain = PrintedNumber.withoutCommas(digits), let mantissa = ExactDecimal(plain),
      !mantissa.isNegative
    else { return nil }
    let value =
      mantissa
      * ExactDecimal(
        significand: ExactDecimal.power(scale?.exponent ?? 0),
        places: 0
      )
    guard value < ExactDecimal(1_000_000_000_000_000) else { return nil }
    self.digits = String(digits)
    self.scale = scale
    self.value = value
    self.unit = unit
  }

  /// Reads a number with its unit and scale as printed: `$6.1 billion`, `38.27 percent`, `1,798`.
  ///
  /// The words may follow in any usual form (`289 billion dollars`, `41%`); the unit must be the
  /// one given, save that a count and a percentage may be printed bare.
  package init?(asPrinted text: some StringProtocol, unit: MeasurementUnit) {
    var words = text.lowercased()
      .split(whereSeparator: \.isWhitespace).map(String.init)
    guard var first = words.first else { return nil }
    var sawDollar = false
    for prefix in ["us$", "$"] where first.hasPrefix(prefix) {
      first.removeFirst(prefix.count)
      sawDollar = true
      break
    }
    var sawPercent = false
    if first.hasSuffix("%") {
      first.removeLast()
      sawPercent = true
    }
    words.removeFirst()
    if first.isEmpty {
      guard !words.isEmpty else { return nil }
      first = words.removeFirst()
    }
    if first.first?.isLetter == true, let spelled = NumberWords.value(of: first) {
      first = String(spelled)
    }
    let tail = first.drop { !$0.isLetter && $0 != "-" }
    if !tail.isEmpty {
      // `2.7M`, `$274-billion`: the scale word is glued to the digits.
      first.removeLast(tail.count)
      words.insert(String(tail.drop { $0 == "-" }), at: 0)
    }
    var scale: ScaleWord?
    for word in words {
      if scale == nil, let found = ScaleWord(word: word) {
        scale = found
      } else if ["dollars", "dollar", "usd"].contains(word) {
        sawDollar = true
      } else if ["%", "percent", "pct"].contains(word) || word == "per" || word == "cent" {
        sawPercent = true
      } else {
        return nil
      }
    }
    guard !sawDollar || unit == .usd, !sawPercent || unit == .percent else { return nil }
    self.init(digits: first, scale: scale, unit: unit)
  }

  /// The digits without commas, or `nil` where the commas do not stand at the thousands.
  private static func withoutCommas(_ digits: some StringProtocol) -> String? {
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.contains(",") else { return String(digits) }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
  }
}

// MARK: - Precision and bounds

extension PrintedNumber {
  private var decimals: Int {
    digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
  }

  /// Whether the number is a count or an amount printed in full: no scale word, no decimal point.
  ///
  /// Percentages never are: they always count to their last printed digit.
  package var isPrintedInFull: Bool {
    scale == nil && decimals == 0 && unit != .percent
  }

  /// The place value of the last printed digit times the scale.
  package var lastPlace: ExactDecimal {
    let exponent = (scale?.exponent ?? 0) - decimals
    return exponent >= 0
      ? ExactDecimal(significand: ExactDecimal.power(exponent), places: 0)
      : ExactDecimal(significand: 1, places: -exponent)
  }

  /// What the last printed digit stands for behind a qualifier.
  ///
  /// A whole number printed in full has rounding zeros at its end (`more than 400` is of the
  /// hundreds), except that a power of ten counts one digit finer (`nearly 1,000`).
  private var qualifiedLastPlace: ExactDecimal {
    guard isPrintedInFull, !value.isZero else { return lastPlace }
    var significand = value.significand
    var zeros = 0
    while significand % 10 == 0 {
      significand /= 10
      zeros += 1
    }
    if significand == 1 { zeros = max(0, zeros - 1) }
    return ExactDecimal(significand: ExactDecimal.power(zeros), places: 0)
  }

  /// One unit in the last place, as `qualifier` makes it.
  package func ulp(behind qualifier: Qualifier) -> ExactDecimal {
    qualifier.isEmpty ? lastPlace : qualifiedLastPlace
  }

  /// Whether a qualifier before this number says nothing, because it is printed to its last digit.
  package func isExact(behind qualifier: Qualifier) -> Bool {
    isPrintedInFull && (qualifier.isEmpty || qualifiedLastPlace == .one)
  }

  /// Where the true value lies, read as `qualifier` says; a stack of qualifiers gives the union.
  ///
  /// No bound is below zero: nothing that is published here can be negative.
  package func bounds(behind qualifier: Qualifier) -> Bounds {
    guard !isExact(behind: qualifier) else { return Bounds(value) }
    let ulp = ulp(behind: qualifier)
    let all = qualifier.claims.map { bounds(claim: $0, ulp: ulp) }
    return all.dropFirst().reduce(all.first ?? Bounds(value)) { $0.hull($1) }
  }

  private func bounds(claim: Qualifier.Claim, ulp: ExactDecimal) -> Bounds {
    let half = ulp * ExactDecimal(significand: 5, places: 1)
    let bounds =
      switch claim {
      case .none, .about: Bounds(lower: value - half, upper: value + half)
      case .atLeast: Bounds(lower: value, upper: value + ulp, upperIsOpen: true)
      case .almost, .below: Bounds(lower: value - ulp, upper: value, lowerIsOpen: true)
      }
    guard bounds.lower.isNegative else { return bounds }
    return Bounds(lower: .zero, upper: bounds.upper, upperIsOpen: bounds.upperIsOpen)
  }
}

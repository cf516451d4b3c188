/// Numbers as attributes hold them.
enum SVGNumber {
  /// The largest length, that of Cairo's drawings as well.
  private static let limit = 1_000_000.0

  /// At most two decimals, a point, no exponent and no negative zero.
  ///
  /// - Throws: For what is no number, or larger than any page; `item` is what it belongs to.
  static func text(_ value: Double, of item: String) throws(SVGError) -> String {
    text(hundredths: try hundredths(value, of: item))
  }

  static func hundredths(_ value: Double, of item: String) throws(SVGError) -> Int {
    guard abs(value) <= limit else { throw .unusableCoordinate(item: item) }
    return Int((value * 100).rounded())
  }

  static func text(hundredths: Int) -> String {
    let (units, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    switch rest {
    case 0: return "\(sign)\(units)"
    case 1..<10: return "\(sign)\(units).0\(rest)"
    case _ where rest % 10 == 0: return "\(sign)\(units).\(rest / 10)"
    default: return "\(sign)\(units).\(rest)"
    }
  }
}

/// Why a scene cannot be written.
package enum SVGError: Error, Hashable {
  /// Not a number, or larger than any page; `item` is the kind of what it belongs to.
  case unusableCoordinate(item: String)
}

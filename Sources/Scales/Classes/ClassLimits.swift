package import Quantities

/// Round limits that divide values into classes, for the shades of a table.
///
/// Between any two neighboring values the roundest number can be a limit. Of these it takes the set
/// that leaves the members of a class nearest to each other (the least sum of squared distances from
/// the class's mean: W. D. Fisher, "On Grouping for Maximum Homogeneity", 1958). Nearness counts half
/// by value, so that far months have classes of their own, and half by rank, so that the others are
/// told apart as well; and each digit that a limit has beyond its first counts against it.
package struct ClassLimits: Hashable, Sendable {
  /// Ascending; a value on a limit belongs to the class above it.
  ///
  /// No class is empty.
  package let limits: [ExactDecimal]
  /// The decimals of the finest value in each class.
  private let places: [Int]

  /// As many classes as are asked for, or as round limits can tell apart.
  ///
  /// - Parameters:
  ///   - values: as printed, in one unit, in any order.
  ///   - most: Default: 6 classes.
  package init(dividing values: [ExactDecimal], upTo most: Int = 6) {
    let sorted = values.sorted()
    let limits = ClassGrouping(sorted).limits(upTo: most)
    self.limits = limits
    var places = Array(repeating: 0, count: limits.count + 1)
    for value in sorted {
      let index = limits.count { $0 <= value }
      places[index] = max(places[index], value.places)
    }
    self.places = places
  }

  package var count: Int { limits.count + 1 }

  /// The class of a value, 0 for the lowest.
  package func index(of value: Double) -> Int { limits.count { $0.double <= value } }

  /// Whether a limit lies between the two, so that rounding could move a figure to another class.
  package func isLimit(between lower: Double, and upper: Double) -> Bool {
    limits.contains { lower < $0.double && $0.double < upper }
  }
}

// MARK: - Words

extension ClassLimits {
  /// How classes are named.
  package enum Form: Hashable, Sendable {
    /// `under 300`, `300–399`, `1,200 and over`.
    case words
    /// `< 300`, `300–399`, `1,200+`.
    case signs
  }

  /// The limits alone, in digits.
  package var limitTexts: [String] { limits.map { Labels.decimal($0) } }

  /// The names of the classes, the lowest first; one class alone is named `all`.
  ///
  /// A class ends at the greatest number below its upper limit that is as fine as its values:
  /// `2.6–2.7` under a limit of 2.8.
  package func names(_ form: Form) -> [String] {
    guard let first = limits.first, let last = limits.last else { return ["all"] }
    let middle = limits.indices.dropLast().map { index in
      let step = ExactDecimal(significand: 1, places: places[index + 1])
      let (low, high) = (limits[index], limits[index + 1] - step)
      if low == high { return Labels.decimal(low) }
      let isNegative = low.isNegative || high.isNegative
      return Labels.decimal(low) + (isNegative ? " to " : "–") + Labels.decimal(high)
    }
    let (under, over) = (Labels.decimal(first), Labels.decimal(last))
    switch form {
    case .words: return ["under\u{A0}\(under)"] + middle + ["\(over) and over"]
    case .signs: return ["<\u{A0}\(under)"] + middle + ["\(over)+"]
    }
  }
}

extension Labels {
  /// A number in digits with thousands commas: `1,234.5`.
  package static func decimal(_ number: ExactDecimal) -> String {
    decimal(Int(clamping: number.significand), exponent: -number.places)
  }
}

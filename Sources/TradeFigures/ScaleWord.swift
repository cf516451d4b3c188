/// A word or letter after a number that multiplies it by a power of ten.
package enum ScaleWord: String, Hashable, Sendable, CaseIterable {
  case thousand, million, billion, trillion

  /// Reads `million`, `m`, `mn`, `bn`, in any case.
  package init?(word: some StringProtocol) {
    switch word.lowercased() {
    case "thousand", "k": self = .thousand
    case "million", "m", "mn", "mln": self = .million
    case "billion", "b", "bn", "bln": self = .billion
    case "trillion", "tn", "trn": self = .trillion
    default: return nil
    }
  }

  /// The power of ten: 3, 6, 9 or 12.
  package var exponent: Int {
    switch self {
    case .thousand: 3
    case .million: 6
    case .billion: 9
    case .trillion: 12
    }
  }

  /// `m` and `bn`, as axis tops and dense tables print it.
  package var abbreviation: String {
    switch self {
    case .thousand: "k"
    case .million: "m"
    case .billion: "bn"
    case .trillion: "tn"
    }
  }
}

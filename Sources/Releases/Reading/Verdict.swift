import TradeFigures

/// What a number of a sentence turned out to be.
enum Verdict: Hashable, Sendable {
  case figure(MeasureID)
  /// Not a monthly figure of ours: passed over in silence.
  case notOurs
  /// In our words, but not settled; the text is the reason.
  case unsettled(String)

  var measure: MeasureID? {
    if case .figure(let measure) = self { measure } else { nil }
  }
}

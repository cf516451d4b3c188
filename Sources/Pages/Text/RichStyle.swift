internal import Document
internal import Scene

/// The styles of one text: its own, and those of words that stand out in it.
///
/// The house has no italics: emphasis of either degree is set in the stronger weight of the
/// family, Caladea Bold in articles and Inter Semi Bold in notes; literals are set in Inter.
struct RichStyle {
  let plain: TextStyle
  let strong: TextStyle
  let literal: TextStyle
  /// The distance of baselines.
  let leading: Double
  /// Of a line, from its top.
  let baseline: Double

  func style(of emphasis: RichText.Span.Emphasis) -> TextStyle {
    switch emphasis {
    case .none: plain
    case .emphasis, .strong: strong
    case .code: literal
    }
  }
}

/// The three frames in which every chart can be drawn.
package enum ChartFormat: String, Hashable, Sendable, CaseIterable {
  /// 1600 × 900 units, drawn at 1920 × 1080 pixels.
  case slide
  /// The live width of a page, 504 points.
  case full
  /// One column of a page, 246 points.
  case half

  /// The unit in which the design counts: 1 point in print, 2.6 on slides.
  package var unit: Double { self == .slide ? 2.6 : 1 }

  package var isPrint: Bool { self != .slide }
}

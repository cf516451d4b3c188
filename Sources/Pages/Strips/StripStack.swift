/// Strips one below the other, with the space that belongs between them.
enum StripStack {
  /// The tops of strips below a strip of kind `upper` that ends at `start`, and where the last ends.
  ///
  /// With `onGrid`, article text keeps to the baseline grid of the column, so that it shares
  /// baselines with the column beside it.
  static func tops(
    of strips: some Sequence<Strip>,
    after upper: Strip.Kind,
    from start: Double = 0,
    onGrid: Bool
  ) -> (tops: [Double], bottom: Double) {
    var tops: [Double] = []
    var y = start
    var (kind, part) = (upper, Int?.none)
    for strip in strips {
      // Lines of one paragraph and rows of one table touch.
      if part == nil || part != strip.part?.number {
        y += Strip.Kind.gap(from: kind, to: strip.kind)
      }
      if onGrid, strip.kind.isOnGrid {
        y = ((y / PageGrid.step) - 0.001).rounded(.up) * PageGrid.step
      }
      tops.append(y)
      y += strip.height
      (kind, part) = (strip.kindBelow, strip.part?.number)
    }
    return (tops, y)
  }

  static func height(
    of strips: some Sequence<Strip>,
    after upper: Strip.Kind,
    onGrid: Bool = false
  ) -> Double {
    tops(of: strips, after: upper, onGrid: onGrid).bottom
  }
}

/// Divides a line into bands of one width, one for each of a number of things.
package struct BandScale: Hashable, Sendable {
  package let count: Int
  package let start: Double
  package let end: Double

  /// The scale of `count` bands; less than one counts as one.
  package init(count: Int, range: (Double, Double)) {
    self.count = max(1, count)
    start = range.0
    end = range.1
  }

  /// The width of one band.
  package var step: Double { (end - start) / Double(count) }

  /// The near edge of the band at `index`, counted from 0; index `count` gives the far end.
  package func edge(_ index: Int) -> Double {
    start + Double(index) * (end - start) / Double(count)
  }

  package func center(_ index: Int) -> Double {
    start + (Double(index) + 0.5) * (end - start) / Double(count)
  }
}

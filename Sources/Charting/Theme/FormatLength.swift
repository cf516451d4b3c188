/// A length in both designs: points in print, slide units on slides.
package struct FormatLength: Hashable, Sendable {
  package var print: Double
  package var slide: Double

  package init(print: Double, slide: Double) {
    self.print = print
    self.slide = slide
  }

  init(_ print: Double, _ slide: Double) {
    self.init(print: print, slide: slide)
  }

  package func of(_ format: ChartFormat) -> Double { format == .slide ? slide : print }
}

import Scene
import Testing

@testable import CairoDrawing

@Suite("Pixel grid")
struct PixelGridTests {
  private let grid = PixelGrid(scale: 2, origin: Point(0.5, 0))

  @Test("Corners of rectangles move to corners of pixels")
  func rectangle() {
    let path = Path.rect(Rect(left: 1.1, top: 2.2, right: 5.4, bottom: 9.1))
    #expect(
      grid.snapped(fill: path)
        == .rect(Rect(left: 1.25, top: 2, right: 5.25, bottom: 9))
    )
  }

  @Test("Rectangles that touch still touch")
  func abutting() {
    for step in 0..<50 {
      let middle = 10 + 0.07 * Double(step)
      let left = grid.snapped(fill: .rect(Rect(left: 3, top: 0, right: middle, bottom: 9)))
      let right = grid.snapped(fill: .rect(Rect(left: middle, top: 0, right: 20, bottom: 9)))
      #expect(left.elements[1] == .line(point(of: right.elements[0])))
    }
  }

  private func point(of element: Path.Element) -> Point {
    if case .move(let point) = element { point } else { .zero }
  }

  @Test(
    "Lines cover whole pixels",
    arguments: [
      // Width in units, width drawn, y drawn: one pixel is half a unit.
      (0.6, 0.5, 10.25), (1.0, 1.0, 10.0), (1.4, 1.5, 10.25), (0.2, 0.2, 10.25),
    ]
  )
  func line(width: Double, drawn: Double, y: Double) {
    let snapped = grid.snapped(stroke: .line(Point(1.1, 10.1), Point(9.1, 10.1)), width: width)
    #expect(snapped.width == drawn)
    #expect(snapped.path == .line(Point(1.25, y), Point(9.25, y)))
  }

  @Test("Curves and slanted lines stay where they are")
  func others() {
    for path in [Path.circle(Point(3.3, 3.3), radius: 1), .line(Point(0.1, 0.1), Point(3, 4))] {
      #expect(grid.snapped(fill: path) == path)
      #expect(grid.snapped(stroke: path, width: 0.7).path == path)
      #expect(grid.snapped(stroke: path, width: 0.7).width == 0.7)
    }
  }
}

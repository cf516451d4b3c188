import Testing

@testable import Scene

@Suite("Halos where they are seen")
struct HaloSparingTests {
  private static let paper = Color(0xFFFFFF)
  private static let shade = Color(0xF3F6F8)
  private static let ink = Color(0x15202B)
  private static let grid = Stroke(Color(0xDFE4E9), width: 0.4)

  /// Every character is half an em wide: the label takes 80 to 120 by 92.6 to 102.
  private struct HalfEms: TextMeasuring {
    func width(of text: String, in style: TextStyle) -> Double {
      Double(text.count) * style.size / 2
    }
  }

  private static let label = Item.text(
    TextRun(
      "12345678",
      at: Point(100, 100),
      anchor: .middle,
      style: TextStyle(Typeface(family: "Inter", weight: 400), size: 10, color: ink),
      halo: Stroke(paper, width: 2, join: .round)
    )
  )

  private func spared(_ beneath: [Item]) -> [Item] {
    let scene = Scene(size: Size(200, 200), items: beneath + [Self.label])
    let result = scene.sparingHalos(
      on: Self.paper,
      shades: [Self.shade],
      measuring: HalfEms()
    )
    return Array(result.items.dropFirst(beneath.count))
  }

  private var bare: Item {
    guard case .text(var run) = Self.label else { return Self.label }
    run.halo = nil
    return .text(run)
  }

  /// A line of the grid at a height.
  private static func line(_ y: Double, from left: Double = 0, to right: Double = 200) -> Item {
    .stroke(.line(Point(left, y), Point(right, y)), grid)
  }

  @Test(
    "Without a mark beneath, a text needs none",
    arguments: [
      [], [line(80)], [line(110)], [.fill(.circle(Point(100, 80), radius: 8), ink)],
      [.fill(.rect(Rect(x: 0, y: 0, width: 100, height: 200)), shade)],
      [.fill(.rect(Rect(x: 0, y: 0, width: 200, height: 200)), paper)],
      // A line that goes around the text.
      [
        .stroke(
          .polyline([Point(60, 100), Point(60, 60), Point(140, 60), Point(140, 100)]),
          Stroke(ink, width: 2)
        )
      ],
    ] as [[Item]]
  )
  func nothing(beneath: [Item]) {
    #expect(spared(beneath) == [bare])
  }

  @Test(
    "Lines that pass right through are interrupted by a rectangle",
    arguments: [
      [line(97)], [line(97), line(93)], [line(91.5)],
      [.stroke(.line(Point(90, 0), Point(90, 200)), Stroke(ink, width: 1, dash: [2, 2]))],
    ] as [[Item]]
  )
  func lines(beneath: [Item]) {
    let ground = Rect(left: 79, top: 91.6, right: 121, bottom: 103)
    #expect(spared(beneath) == [.fill(.rect(ground), Self.paper), bare])
  }

  @Test(
    "Over anything else the halo follows the letters",
    arguments: [
      [.fill(.circle(Point(100, 106), radius: 4), ink)],
      [line(97, to: 90)],
      [.stroke(.line(Point(60, 80), Point(140, 120)), grid)],
      [.stroke(.polyline([Point(0, 97), Point(100, 97), Point(200, 97)]), grid)],
      [.stroke(.circle(Point(100, 97), radius: 30), grid)],
      [.fill(.rect(Rect(x: 0, y: 0, width: 100, height: 200)), shade), line(97)],
      [label],
    ] as [[Item]]
  )
  func marks(beneath: [Item]) {
    #expect(spared(beneath) == [Self.label])
  }

  @Test("What groups move counts where it is drawn, and what comes later does not")
  func groups() {
    let moved = Item.group(Group(origin: Point(0, 47), scale: 2, items: [Self.line(25)]))
    let scene = Scene(
      size: Size(200, 200),
      items: [moved, .group(Group(items: [Self.label, moved]))]
    )
    let result = scene.sparingHalos(on: Self.paper, shades: [], measuring: HalfEms())
    let ground = Rect(left: 79, top: 91.6, right: 121, bottom: 103)
    #expect(
      result.items
        == [moved, .group(Group(items: [.fill(.rect(ground), Self.paper), bare, moved]))]
    )
  }

  @Test("A rectangle in the color of a shade is drawn inside that shade alone")
  func shaded() {
    guard case .text(var run) = Self.label else { return }
    run.halo?.color = Self.shade
    for (right, isInside) in [(200.0, true), (100, false)] {
      let shade = Item.fill(.rect(Rect(left: 0, top: 0, right: right, bottom: 200)), Self.shade)
      let beneath = [shade, Self.line(97)]
      let scene = Scene(size: Size(200, 200), items: beneath + [.text(run)])
      let result = scene.sparingHalos(
        on: Self.paper,
        shades: [Self.shade],
        measuring: HalfEms()
      )
      let ground = Rect(left: 79, top: 91.6, right: 121, bottom: 103)
      let plate = [Item.fill(.rect(ground), Self.shade), bare]
      #expect(Array(result.items.dropFirst(2)) == (isInside ? plate : [.text(run)]))
    }
  }
}

import CairoDrawing
import Scene
import Testing

@Suite("Measuring text")
struct TextMeasurerTests {
  let measurer: TextMeasurer

  init() throws {
    measurer = TextMeasurer(try FontLibrary(folders: fontFolders))
  }

  private func width(_ text: String, _ style: TextStyle) -> Double {
    measurer.width(of: text, in: style)
  }

  @Test("Tabular figures are of one width, others are not", arguments: [inter, interSemiBold])
  func tabularFigures(face: Typeface) {
    #expect(
      width("1,111", style(face, tabular: true)) == width("9,888", style(face, tabular: true))
    )
    #expect(width("1,111", style(face)) < width("9,888", style(face)))
  }

  @Test("Widths grow with the size and nothing is rounded to whole units", arguments: pinnedFaces)
  func proportional(face: Typeface) {
    let small = width("Estimated duties", style(face, size: 7))
    let large = width("Estimated duties", style(face, size: 70))
    #expect(abs(large - 10 * small) < 0.1)
    #expect(small != small.rounded())
  }

  @Test("Neither ligatures nor contextual forms change a line")
  func noLigatures() {
    // Caladea joins "fi"; Inter makes a multiplication sign of an "x" between digits.
    let fi = width("fi", style(caladea, size: 100))
    let parts = width("f", style(caladea, size: 100)) + width("i", style(caladea, size: 100))
    #expect(abs(fi - parts) < 0.5)
    let x = width("1x1", style(size: 100, tabular: true))
    let digits = width("11", style(size: 100, tabular: true))
    #expect(abs(x - digits - width("x", style(size: 100))) < 0.5)
  }

  @Test("Tracking adds to each gap between characters")
  func tracking() {
    var tracked = style(caladeaBold, size: 40)
    tracked.tracking = -0.5
    let plain = width("TTTT", style(caladeaBold, size: 40))
    #expect(abs(width("TTTT", tracked) - (plain - 3 * 0.5)) < 0.01)
  }

  @Test("Spaces count at the ends too")
  func spaces() {
    #expect(width("a ", style()) > width("a", style()))
    #expect(width("\u{A0}", style()) == width(" ", style()))
    #expect(width("", style()) == 0)
  }

  @Test("Color does not matter, and asking twice gives the same")
  func cached() {
    let first = width("over $274 billion", style())
    #expect(width("over $274 billion", style().colored(blue)) == first)
    #expect(width("over $274 billion", style(size: 13)) > first)
    #expect(width("over $274 billion", style()) == first)
  }

  @Test(
    "What cannot be set measures zero",
    arguments: [
      TextStyle(Typeface(family: "Arial", weight: 400), size: 10, color: ink),
      TextStyle(Typeface(family: "Inter", weight: 500), size: 10, color: ink),
      TextStyle(inter, size: .nan, color: ink),
      TextStyle(inter, size: -1, color: ink),
      TextStyle(inter, size: 10, color: ink, tracking: .infinity),
    ]
  )
  func unusable(style: TextStyle) {
    #expect(width("text", style) == 0)
    #expect(throws: DrawingError.self) { try png(scene([text("text", style)])) }
  }

  @Test("Drawing does not change what text measures, on pixels or on paper")
  func sameOnAllSurfaces() throws {
    let fonts = try FontLibrary(folders: fontFolders)
    let before = measurer.width(of: "2.7 million", in: style(interSemiBold))
    for scale in [1.0, 1.2, 4.1667] {
      _ = try PNGRenderer.render(
        everything,
        scale: scale,
        background: paper,
        resolution: 300,
        fonts: fonts
      )
      #expect(TextMeasurer(fonts).width(of: "2.7 million", in: style(interSemiBold)) == before)
    }
    let info = PDFInfo(title: "", author: "", creator: "", created: "2023-04-24T09:30:00Z")
    _ = try PDFRenderer.render([everything], scale: 3, info: info, fonts: fonts)
    #expect(TextMeasurer(fonts).width(of: "2.7 million", in: style(interSemiBold)) == before)
  }
}

import CairoDrawing
import Scene
import Testing

@Suite("PNG")
struct PNGRendererTests {
  @Test(
    "The picture has the scene's size times the scale, in whole pixels",
    arguments: [
      (1.0, 200, 100), (1.2, 240, 120), (0.333, 67, 33), (4.1667, 833, 417),
    ]
  )
  func size(scale: Double, width: Int, height: Int) throws {
    let picture = try PixelReader(png(everything, scale: scale))
    #expect(picture.width == width)
    #expect(picture.height == height)
  }

  @Test("Fills, background and later items have exactly their colors")
  func colors() throws {
    let square = Path.rect(Rect(x: 10, y: 10, width: 40, height: 40))
    let items: [Item] = [
      .fill(square, blue),
      .group(Group(origin: Point(20, 20), items: [.fill(square, Color(0x167A72))])),
    ]
    let picture = try PixelReader(png(scene(items)))
    #expect(try picture.color(5, 5) == "#FFFFFF")
    #expect(try picture.color(12, 12) == "#11508E")
    #expect(try picture.color(35, 35) == "#167A72")
    #expect(try picture.color(69, 69) == "#167A72")
    #expect(try picture.color(70, 70) == "#FFFFFF")
  }

  @Test(
    "A group is drawn at its scale, its groups within it, its edges sharp",
    arguments: [1.0, 1.2]
  )
  func groupScale(scale: Double) throws {
    let inner = Group(
      origin: Point(20, 20),
      items: [.fill(.rect(Rect(x: 0.3, y: 0.3, width: 40, height: 40)), blue)]
    )
    let group = Group(origin: Point(10, 10), scale: 0.5, items: [.group(inner)])
    let picture = try PixelReader(png(scene([.group(group)]), scale: scale))
    let (start, end) = (Int((20.15 * scale).rounded()), Int((40.15 * scale).rounded()))
    #expect(try picture.color(start - 1, start) == "#FFFFFF")
    #expect(try picture.color(start, start) == "#11508E")
    #expect(try picture.color(end - 1, end - 1) == "#11508E")
    #expect(try picture.color(end, end) == "#FFFFFF")
  }

  @Test("A group without a size of its own is an error", arguments: [0, -1, Double.nan])
  func noScale(scale: Double) {
    let group = Group(scale: scale, items: [])
    #expect(throws: DrawingError.unusableCoordinate(item: "group")) {
      try png(scene([.group(group)]))
    }
  }

  @Test("A clip hides what lies outside, in the coordinates of its group")
  func clip() throws {
    let group = Group(
      origin: Point(10, 10),
      clip: Rect(x: 0, y: 0, width: 20, height: 20),
      items: [.fill(.rect(Rect(x: -50, y: -50, width: 200, height: 200)), blue)]
    )
    let picture = try PixelReader(png(scene([.group(group), .fill(.rect(corner), ink)])))
    #expect(try picture.color(9, 15) == "#FFFFFF")
    #expect(try picture.color(10, 10) == "#11508E")
    #expect(try picture.color(29, 29) == "#11508E")
    #expect(try picture.color(30, 29) == "#FFFFFF")
    // The clip ends with the group.
    #expect(try picture.color(199, 99) == "#15202B")
  }

  private let corner = Rect(x: 190, y: 90, width: 10, height: 10)

  @Test("Edges of columns and rules off the grid are sharp", arguments: [1.0, 1.2, 1.3, 4.1667])
  func snapping(scale: Double) throws {
    let items: [Item] = [
      .group(
        Group(
          origin: Point(0.37, 0.21),
          items: [
            .fill(.rect(Rect(x: 10.3, y: 20.7, width: 15.4, height: 60.1)), blue),
            .stroke(.line(Point(40.2, 10.1), Point(180.7, 10.1)), Stroke(ink, width: 1.2)),
            .stroke(.line(Point(100.1, 30), Point(100.1, 90.3)), Stroke(ink, width: 2)),
            // An outlined column, open at its base.
            .stroke(
              .polyline([
                Point(130.1, 90.2), Point(130.1, 40.3), Point(150.6, 40.3), Point(150.6, 90.2),
              ]),
              Stroke(ink, width: 2.25)
            ),
          ]
        )
      )
    ]
    let picture = try PixelReader(png(scene(items), scale: scale))
    #expect(try picture.allColors == ["#FFFFFF", "#11508E", "#15202B"])
  }

  @Test("Slanted lines stay smooth")
  func slanted() throws {
    let line = Item.stroke(.line(Point(10, 10), Point(190, 60)), Stroke(ink, width: 1))
    #expect(try PixelReader(png(scene([line]))).allColors.count > 10)
  }

  @Test("A column too low for a pixel still shows")
  func lowColumn() throws {
    let low = Rect(x: 10, y: 79.9, width: 20, height: 0.1)
    let picture = try PixelReader(png(scene([.fill(.rect(low), blue)])))
    #expect(try picture.color(15, 79) == "#11508E")
    #expect(try picture.colors(inColumn: 15).count == 2)
  }

  @Test(
    "Text stands at its anchor on its baseline",
    arguments: [TextRun.Anchor.start, .middle, .end]
  )
  func anchors(anchor: TextRun.Anchor) throws {
    let items = [text("HHHH", at: Point(100, 60), anchor: anchor, style(size: 20))]
    let picture = try PixelReader(png(scene(items)))
    let inked = try (0..<200).filter { try picture.colors(inColumn: $0).count > 1 }
    let first = try #require(inked.first)
    let last = try #require(inked.last)
    let width = TextMeasurer(try FontLibrary(folders: fontFolders))
      .width(of: "HHHH", in: style(size: 20))
    let start =
      switch anchor {
      case .start: 100.0
      case .middle: 100 - width / 2
      case .end: 100 - width
      }
    // The letter's own space lies between its edge and its ink.
    #expect((0...3).contains(Double(first) - start))
    #expect((0...3).contains(start + width - Double(last) - 1))
    // Letters stand on the baseline, sharply.
    #expect(try picture.colors(inRow: 59).count > 1)
    #expect(try picture.colors(inRow: 60) == ["#FFFFFF"])
  }

  @Test("A halo keeps lines off the letters but lies behind them")
  func halo() throws {
    func picture(_ halo: Stroke?) throws -> PixelReader {
      let run = TextRun("H", at: Point(100, 60), style: style(size: 20), halo: halo)
      let background = Item.fill(.rect(Rect(x: 0, y: 0, width: 200, height: 100)), blue)
      return try PixelReader(png(scene([background, .text(run)])))
    }
    let plain = try picture(nil)
    let haloed = try picture(Stroke(paper, width: 8, join: .round))
    #expect(try !plain.allColors.contains("#FFFFFF"))
    #expect(try haloed.allColors.contains("#FFFFFF"))
    #expect(try haloed.allColors.contains("#15202B"))
    #expect(try haloed.color(99, 50) == "#FFFFFF")
  }

  @Test("Two runs give the same bytes, in parallel too")
  func deterministic() async throws {
    let expected = try png(everything, scale: 1.2, text: [("Title", "Columns")])
    await withTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<8 {
        group.addTask { try? png(everything, scale: 1.2, text: [("Title", "Columns")]) }
      }
      for await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test(
    "A size without pixels, or with too many, is an error",
    arguments: [
      (Size(0, 10), 1.0), (Size(10, 10), 0), (Size(10, 10), -1), (Size(.nan, 10), 1),
      (Size(100_000, 10), 1), (Size(10, 10), .infinity),
    ]
  )
  func unusableSize(size: Size, scale: Double) {
    #expect {
      try png(Scene(size: size, items: []), scale: scale)
    } throws: { error in
      if case .unusableSize = error as? DrawingError { true } else { false }
    }
  }

  @Test("A resolution must be a number of pixels", arguments: [0, -1, Double.nan, 1e9])
  func unusableResolution(dpi: Double) throws {
    let fonts = try FontLibrary(folders: fontFolders)
    #expect {
      try PNGRenderer.render(
        everything,
        scale: 1,
        background: paper,
        resolution: dpi,
        fonts: fonts
      )
    } throws: { error in
      if case .unusableResolution = error as? DrawingError { true } else { false }
    }
  }

  @Test(
    "What is not a number is never drawn",
    arguments: [
      .fill(.rect(Rect(x: .nan, y: 0, width: 1, height: 1)), ink),
      .stroke(.line(.zero, Point(.infinity, 5)), Stroke(ink, width: 1)),
      .stroke(.line(.zero, Point(5, 5)), Stroke(ink, width: .nan)),
      .stroke(.line(.zero, Point(5, 5)), Stroke(ink, width: 1, dash: [.nan])),
      text("a", at: Point(.nan, 0)),
      .group(Group(origin: Point(0, 1e300), items: [])),
    ] as [Item]
  )
  func unusableCoordinate(item: Item) {
    for draw in [{ try png(scene([item])) }, { try pdf([scene([item])]) }] {
      #expect {
        _ = try draw()
      } throws: { error in
        if case .unusableCoordinate = error as? DrawingError { true } else { false }
      }
    }
  }

  @Test(
    "A character that the face lacks, or that starts a line, is an error",
    arguments: [
      ("▲ 3%", caladea), ("中文", inter), ("two\nlines", inter), ("tab\t", inter), ("\u{0}", inter),
      ("\u{2028}", caladeaBold),
    ]
  )
  func missingGlyph(string: String, face: Typeface) {
    let expected = DrawingError.missingGlyph(text: string, face: face)
    let item = text(string, style(face))
    #expect(throws: expected) { try png(scene([item])) }
    #expect(throws: expected) { try pdf([scene([item])]) }
  }

  @Test("Every sign of the report is in the faces that use it", arguments: pinnedFaces)
  func signs(face: Typeface) throws {
    _ = try png(scene([text("−÷†‡·–—×≥≤≈%$,.“”’…\u{A0}éñ", style(face))]))
  }
}

import Scene
import TestSupport
import Testing

@Suite("SVG writer")
struct SVGWriterTests {
  /// One of everything that a scene has.
  private static let everything: [Item] = [
    .group(
      Group(
        .layer("data"),
        origin: Point(5, 2.5),
        clip: Rect(x: 0, y: 0, width: 90, height: 45),
        items: [
          .fill(.rect(Rect(x: 1, y: 2, width: 3, height: 4)), blue),
          .stroke(
            .polyline([Point(0, 0), Point(10, 5.125), Point(10, 9)]),
            Stroke(blue, width: 1.5, dash: [4, 2], join: .round, cap: .round)
          ),
        ]
      )
    ),
    .group(
      Group(.artifact, items: [.stroke(.line(Point(0, 9), Point(9, 9)), Stroke(ink, width: 1))])
    ),
    .group(Group(.plain, items: [text("R&D < 5", x: 50, anchor: .middle)])),
    text(
      "2024",
      x: 90,
      anchor: .end,
      TextStyle(display, size: 13, color: blue, hasTabularFigures: true, tracking: -0.4),
      halo: Stroke(paper, width: 2.2, join: .round)
    ),
    .image(Picture(png: [0x89, 0x50], frame: Rect(x: 1, y: 1, width: 8, height: 6))),
  ]

  @Test("Each kind of item has its element")
  func transcript() throws {
    let document = try svg(Self.everything, source: "Source: releases.")
    try expectTranscript(document, named: "everything.svg")
  }

  @Test("The title, the description and every text are found in it")
  func words() throws {
    let xml = try #require(ParsedXML(try svg(Self.everything, title: "“A” & <b>")))
    #expect(xml.texts(of: "title") == ["“A” & <b>"])
    #expect(xml.texts(of: "desc") == ["Columns."])
    #expect(xml.texts(of: "text") == ["R&D < 5", "2024"])
    let root = try #require(xml.attributes(of: "svg").first)
    #expect(root["role"] == "img")
    #expect(root["aria-labelledby"] == "duties-title duties-desc")
  }

  @Test("What is referred to is there, once, and pictures of one page share no id")
  func ids() throws {
    let first = try #require(ParsedXML(try svg(Self.everything, id: "figure-1")))
    let second = try #require(ParsedXML(try svg(Self.everything, id: "figure-2")))
    let ids = first.ids + second.ids
    #expect(Set(ids).count == ids.count)
    #expect(first.references.count == 4)
    #expect(Set(first.references).isSubset(of: first.ids))
  }

  @Test(
    "An id prefix is a name in HTML and in style sheets",
    arguments: [
      ("figure-1", "figure-1"), ("duties 2025", "duties-2025"), ("1st", "picture-1st"),
      ("a\"#ü", "a---"), ("", "picture-"),
    ]
  )
  func prefixes(given: String, used: String) {
    #expect(SVGDescription(title: "", description: "", idPrefix: given).idPrefix == used)
  }

  @Test("Light colors are attributes; dark ones are in one style sheet, for those in use")
  func darkVariant() throws {
    let document = try svg([.fill(.rect(Rect(x: 0, y: 0, width: 9, height: 9)), blue)])
    let xml = try #require(ParsedXML(document))
    #expect(xml.attributes(of: "path").map { $0["fill"] } == ["#FFFFFF", "#11508E"])
    #expect(
      xml.texts(of: "style") == [
        """
        @media screen and (prefers-color-scheme:dark){
        #duties .fill-paper{fill:#10161D}
        #duties .fill-current{fill:#7CBBF2}
        }
        """
      ]
    )
  }

  @Test("Without a palette there is neither a style sheet nor a class")
  func lightOnly() throws {
    let document = try svg(Self.everything, palette: [])
    #expect(!document.contains("<style") && !document.contains("class="))
  }

  @Test("A text with a halo is written once, and the halo is drawn from it")
  func halo() throws {
    let xml = try #require(ParsedXML(try svg([text("7.9", halo: Stroke(paper, width: 2))])))
    #expect(xml.texts(of: "text") == ["7.9"])
    #expect(xml.elements.map(\.name).suffix(2) == ["use", "text"])
    #expect(xml.attributes(of: "use").first?["stroke"] == "#FFFFFF")
  }

  @Test("Text keeps the width that it was measured with")
  func width() throws {
    let xml = try #require(ParsedXML(try svg([text("777")])))
    let attributes = try #require(xml.attributes(of: "text").first)
    #expect(attributes["textLength"] == "12.6")
    #expect(attributes["lengthAdjust"] == "spacingAndGlyphs")
  }

  @Test("Blanks that XML would drop are kept", arguments: [" a", "a ", "a  b"])
  func blanks(string: String) throws {
    let xml = try #require(ParsedXML(try svg([text(string)])))
    #expect(xml.attributes(of: "text").first?["xml:space"] == "preserve")
    #expect(xml.texts(of: "text") == [string])
  }

  @Test("A link leads to its address, and the picture is no single image then")
  func links() throws {
    let frame = Rect(x: 0, y: 0, width: 9, height: 9)
    let address = Item.link(
      Link(.address("https://example.org/?a=1&b=2"), frame: frame, items: [text("here")])
    )
    let xml = try #require(ParsedXML(try svg([address])))
    #expect(xml.attributes(of: "a").first?["xlink:href"] == "https://example.org/?a=1&b=2")
    #expect(xml.attributes(of: "svg").first?["role"] == "group")
    let page = Item.link(Link(.page(2, y: 0), frame: frame, items: [text("page 2")]))
    let plain = try #require(ParsedXML(try svg([page])))
    #expect(plain.attributes(of: "a").isEmpty)
    #expect(plain.texts(of: "text") == ["page 2"])
  }

  @Test("The outer size is in points or pixels, the drawing in its own units")
  func size() throws {
    let bytes = try SVGWriter.write(
      scene([]),
      scale: 1.2,
      unit: .pixels,
      background: paper,
      description: SVGDescription(title: "T", description: "", idPrefix: "t"),
      measuring: FakeMeasurer()
    )
    let root = try #require(ParsedXML(String(decoding: bytes, as: UTF8.self))?.elements.first)
    #expect(root.attributes["width"] == "120" && root.attributes["height"] == "60")
    #expect(root.attributes["viewBox"] == "0 0 100 50")
    #expect(root.attributes["aria-labelledby"] == "t-title")
    #expect(try svg([]).contains("width=\"100pt\" height=\"50pt\""))
  }

  @Test("A place that no page has is refused", arguments: [Double.nan, .infinity, -1e7])
  func unusable(value: Double) throws {
    let items = [text("a", x: value), .fill(.line(.zero, Point(0, value)), ink)]
    for (item, kind) in zip(items, ["text", "fill"]) {
      #expect(throws: SVGError.unusableCoordinate(item: kind)) { try svg([item]) }
    }
  }

  @Test("The same scene gives the same bytes")
  func determinism() throws {
    #expect(try svg(Self.everything) == svg(Self.everything))
  }
}

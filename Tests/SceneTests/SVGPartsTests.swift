import Testing

@testable import Scene

@Suite("Parts of SVG")
struct SVGPartsTests {
  @Test(
    "Numbers have two decimals at most, and zero no sign",
    arguments: [
      (0, "0"), (-0.004, "0"), (-0.0, "0"), (0.005, "0.01"), (1.5, "1.5"), (-12.346, "-12.35"),
      (7.05, "7.05"), (100, "100"), (1_000_000, "1000000"), (0.1 + 0.2, "0.3"),
    ] as [(Double, String)]
  )
  func numbers(value: Double, text: String) throws {
    #expect(try SVGNumber.text(value, of: "text") == text)
  }

  @Test("A path says upright lines shortly, and knows where it is after it closed")
  func path() throws {
    var path = Path.rect(Rect(x: 1, y: 2, width: 3, height: 4))
    path.append(.line(Point(1, 9)))
    path.append(.curve(Point(2, 9), Point(3.333, 8), Point(-4, 7)))
    path.append(.line(Point(0, 0)))
    #expect(try path.svgData(of: "fill") == "M1 2H4V6H1ZV9C2 9 3.33 8 -4 7L0 0")
  }

  @Test(
    "Marks are escaped, and what XML forbids is replaced",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d", "a &lt; b &amp; c &gt; d"),
      ("\"]]>\"", "\"]]&gt;\"", "&quot;]]&gt;&quot;"),
      ("a\tb\nc\r", "a\tb\nc&#13;", "a&#9;b&#10;c&#13;"),
      ("\0\u{8}\u{1B}\u{7F}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", nil),
      ("$1 – “é”\u{A0}😀", "$1 – “é”\u{A0}😀", nil),
    ] as [(String, String, String?)]
  )
  func escapes(text: String, inText: String, inAttribute: String?) {
    #expect(XMLText.escaped(text, inAttribute: false) == inText)
    #expect(XMLText.escaped(text, inAttribute: true) == inAttribute ?? inText)
  }

  // RFC 4648, section 10.
  @Test(
    "Base 64 gives the standard's own examples",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
  )
  func base64(text: String, encoded: String) {
    #expect(Base64.text(Array(text.utf8)) == encoded)
  }

  @Test(
    "A family has others to stand in for it",
    arguments: [
      ("Inter", "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"),
      ("Caladea", "Caladea, Cambria, 'Times New Roman', serif"),
      (
        "Inter Display",
        "'Inter Display', Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"
      ),
    ]
  )
  func families(family: String, stack: String) {
    #expect(FontStack.families(for: family) == stack)
  }
}

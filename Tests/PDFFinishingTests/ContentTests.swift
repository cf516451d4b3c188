import Testing

@testable import PDFFinishing

@Suite("Content streams")
struct ContentTests {
  private static func marked(_ content: String) throws -> String {
    String(decoding: try ArtifactMarker.marked(Array(content.utf8), page: 3), as: UTF8.self)
  }

  @Test(
    "Decoration becomes an artifact, and nothing else changes",
    arguments: [
      ("/Private << /MCID 3 >> BDC 0 0 1 1 re f EMC", "/Artifact BMC 0 0 1 1 re f EMC"),
      ("q /P <</MCID 0>> BDC (a) Tj EMC Q", "q /P <</MCID 0>> BDC (a) Tj EMC Q"),
      (
        "/P << /MCID 0 >> BDC (/Private << /MCID 1 >> BDC \\) f) Tj EMC",
        "/P << /MCID 0 >> BDC (/Private << /MCID 1 >> BDC \\) f) Tj EMC"
      ),
      ("/P <</MCID 0>> BDC [<0041> -3 (f (nested) S)] TJ EMC % f S\nq Q", nil),
      ("0 0 10 10 re W n /P <</MCID 0>> BDC BI /W 1 ID f\u{1}f EI EMC", nil),
    ] as [(String, String?)]
  )
  func artifacts(content: String, expected: String?) throws {
    #expect(try Self.marked(content) == expected ?? content)
  }

  @Test(
    "What is painted outside all elements is refused",
    arguments: [
      ("0 0 1 1 re f", "f"), ("/P <</MCID 0>> BDC EMC 1 0 m S", "S"), ("BT (a) Tj ET", "Tj"),
      ("/X Do", "Do"), ("/Private <</MCID 0>> BDC EMC 0 0 1 1 re B*", "B*"),
    ]
  )
  func untagged(content: String, operation: String) {
    #expect(throws: FinishingError.untagged(operation: operation, page: 3)) {
      try Self.marked(content)
    }
  }

  @Test("The color profile has the size and the tags that it says it has")
  func profile() {
    let bytes = ColorProfile.bytes
    func number(_ offset: Int) -> Int {
      bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    #expect(number(0) == bytes.count)
    #expect(String(decoding: bytes[36..<40], as: UTF8.self) == "acsp")
    let count = number(128)
    #expect(count == 9 + 1)
    for index in 0..<count {
      let entry = 132 + 12 * index
      #expect(number(entry + 4) % 4 == 0 && number(entry + 4) + number(entry + 8) <= bytes.count)
    }
  }

  @Test(
    "Characters have the names of the standard encoding",
    arguments: [
      (32, "space"), (65, "A"), (126, "asciitilde"), (128, "Euro"), (150, "endash"), (160, "space"),
      (169, "copyright"), (215, "multiply"), (255, "ydieresis"), (129, nil), (31, nil),
    ] as [(Int, String?)]
  )
  func names(code: Int, name: String?) {
    #expect(GlyphNames.name(of: code) == name)
  }
}

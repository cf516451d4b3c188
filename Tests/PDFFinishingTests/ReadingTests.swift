import CairoDrawing
import Scene
import Testing

@testable import PDFFinishing

@Suite("Reading a file back")
struct ReadingTests {
  @Test(
    "Strings are read as readers read them",
    arguments: [
      ("(a) Tj", ["a"]), ("[(a)-3(b)]TJ", ["a", "b"]), ("(a\\)\\(b) Tj", ["a)(b"]),
      ("(a(b)c) Tj", ["a(b)c"]), ("(\\101\\n\\\\) Tj", ["A\n\\"]), ("<4142 4> Tj", ["AB@"]),
      ("(open", ["open"]), ("<41", ["A"]), ("(\\", [""]), ("", []),
    ] as [(String, [String])]
  )
  func strings(source: String, expected: [String]) {
    let strings = PDFStrings.strings(in: Array(source.utf8))
    #expect(strings.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test("A character map knows single codes and ranges, and what stands outside them")
  func characterMap() {
    let map = CharacterMap(
      codeLength: 1,
      characters: CharacterMap.characters(
        in: Array(
          """
          1 begincodespacerange
          <00> <ff>
          endcodespacerange
          2 beginbfchar
          <41> <0032>
          <42> <D83DDE00>
          endbfchar
          2 beginbfrange
          <50> <52> <0061>
          <7FFFFFFFFFFFFFFF> <7FFFFFFFFFFFFFFF> <0061>
          endbfrange
          """.utf8
        )
      )
    )
    #expect(map.text(shownBy: Array("(AB)Tj".utf8)) == "2😀")
    #expect(map.text(shownBy: Array("(PRz)Tj".utf8)) == "ac\u{FFFD}")
  }

  @Test("A page is cut where elements begin and end")
  func pieces() {
    let map = CharacterMap(codeLength: 1, characters: [0x61: "a", 0x62: "b"])
    let pieces = PageContent.pieces(
      of: Array(
        "/Artifact BMC 0 0 1 1 re f EMC /P <</MCID 7>> BDC /f 1 Tf (a) Tj /Span << >> BDC (b) Tj "
          .utf8
      ) + Array("EMC EMC /P << /MCID 8 >> BDC (b) Tj EMC EMC EMC".utf8),
      fonts: ["f": map]
    )
    #expect(pieces.filter { !$0.text.isEmpty }.map(\.text) == ["a", "b", "b"])
    #expect(pieces.filter { !$0.text.isEmpty }.map(\.number) == [7, 7, 8])
    #expect(pieces.first?.number == nil)
  }

  @Test("Attachments come back as they went in, in the order of their names")
  func attachments() throws {
    let attachments = [
      PDFFinishing.Attachment(
        name: "b – ünï.csv",
        summary: "Größe",
        mediaType: "text/csv",
        relationship: .source,
        bytes: Array(0...255)
      ),
      PDFFinishing.Attachment(
        name: "a.json",
        summary: "",
        mediaType: "application/json",
        relationship: .data,
        bytes: []
      ),
    ]
    let file = try FinishedPDF(FinishingTests.finished(Self.table("2.7"), attachments: attachments))
    #expect(file.attachments == [attachments[1], attachments[0]])
    #expect(file.program == "tradesnap")
    #expect(file.pageCount == 1)
  }

  @Test(
    "What is no PDF is an error",
    arguments: ["", "hello", "%PDF-1.7\n", "%PDF-1.7\ntrailer\n<< /Root 1 0 R >>\n%%EOF"]
  )
  func noPDF(text: String) {
    #expect(throws: FinishingError.self) { try FinishedPDF(Array(text.utf8)) }
  }

  @Test("A file cut off or overwritten anywhere is read or refused, never more")
  func damage() throws {
    let bytes = try FinishingTests.finished(Self.table("2.7"))
    for step in 0..<60 {
      let position = bytes.count * step / 60
      _ = try? FinishedPDF(Array(bytes[..<position]))
      var changed = bytes
      changed[position] ^= 0x15
      _ = try? FinishedPDF(changed)
    }
  }

  @Test("Two files with the same content do not differ")
  func same() throws {
    let file = try FinishedPDF(FinishingTests.finished(Self.table("2.7")))
    #expect(file.differences(from: file).isEmpty)
  }

  @Test("A changed digit is found with its table, row and column")
  func digit() throws {
    let found = try FinishedPDF(FinishingTests.finished(Self.table("2.8")))
    let expected = try FinishedPDF(FinishingTests.finished(Self.table("2.7")))
    #expect(
      found.differences(from: expected) == [
        .content(
          page: 1,
          place: ContentPlace(
            heading: "Duties",
            kind: .table(title: "Table 1. Entries", row: "March", column: "Value")
          ),
          found: "2.8",
          expected: "2.7"
        )
      ]
    )
  }

  @Test("A figure drawn otherwise is found, and so is decoration")
  func drawing() throws {
    func file(width: Double, rule: Double) throws -> FinishedPDF {
      try FinishedPDF(
        FinishingTests.finished([
          .group(Group(.artifact, items: [Self.bar(rule)])),
          .group(Group(.figure(alternative: "Columns"), items: [Self.bar(width)])),
        ])
      )
    }
    let expected = try file(width: 5, rule: 1)
    #expect(
      try file(width: 6, rule: 1).differences(from: expected) == [
        .content(
          page: 1,
          place: ContentPlace(heading: "", kind: .figure("Columns")),
          found: "",
          expected: ""
        )
      ]
    )
    #expect(
      try file(width: 5, rule: 2).differences(from: expected) == [
        .content(page: 1, place: nil, found: "", expected: "")
      ]
    )
  }

  @Test("The same drawn in another order, which may cover something, is found")
  func order() throws {
    let bytes = try FinishingTests.finished([
      .group(Group(.paragraph, items: [FinishingTests.text("2.7")])),
      .group(Group(.paragraph, items: [FinishingTests.text("2.8")])),
    ])
    let file = try QPDFFile(bytes)
    let stream = try #require(file.pages.first?["/Contents"].items.first)
    let content = String(decoding: try stream.contents(), as: UTF8.self)
    let first = try #require(content.firstRange(of: "/P <<")).lowerBound
    let rest = content[content.index(after: first)...]
    let second = try #require(rest.firstRange(of: "/P <<")).lowerBound
    let end = try #require(content[second...].firstRange(of: "EMC")).upperBound
    let moved =
      content[..<first] + content[second..<end] + " " + content[first..<second] + content[end...]
    stream.replaceContents(Array(moved.utf8))
    let differences = try FinishedPDF(file.written()).differences(from: FinishedPDF(bytes))
    #expect(differences == [.order(page: 1)])
  }

  @Test("What no page shows is found too: an alternative text, a title, a file inside")
  func unseen() throws {
    func file(_ alternative: String, data: String) throws -> FinishedPDF {
      try FinishedPDF(
        FinishingTests.finished(
          [.group(Group(.figure(alternative: alternative), items: [Self.bar(5)]))],
          attachments: [
            PDFFinishing.Attachment(
              name: "a.csv",
              summary: "",
              mediaType: "text/csv",
              relationship: .data,
              bytes: Array(data.utf8)
            )
          ]
        )
      )
    }
    let expected = try file("Up", data: "1")
    let other = try file("Down", data: "1").differences(from: expected)
    #expect(other.count == 1)
    guard case .object(let path) = try #require(other.first) else {
      Issue.record("\(other)")
      return
    }
    #expect(path.hasPrefix("Root/StructTreeRoot") && path.hasSuffix("/Alt"), "\(path)")
    #expect(
      try file("Up", data: "2").differences(from: expected)
        == [.attachment(name: "a.csv", isFound: true, isExpected: true)]
    )
  }

  private static func bar(_ width: Double) -> Item {
    .fill(.rect(Rect(x: 10, y: 10, width: width, height: 20)), Color(0x15202B))
  }

  /// A table of one figure under a heading and a caption.
  private static func table(_ value: String) -> [Item] {
    func row(_ items: [(Role, String)]) -> Item {
      .group(
        Group(
          .tableRow,
          items: items.map { .group(Group($0.0, items: [FinishingTests.text($0.1)])) }
        )
      )
    }
    return [
      .group(Group(.heading(level: 1), items: [FinishingTests.text("Duties")])),
      .group(Group(.caption, items: [FinishingTests.text("Table 1. Entries")])),
      .group(
        Group(
          .table,
          items: [
            row([(.headerCell(.column), "Month"), (.headerCell(.column), "Value")]),
            row([(.headerCell(.row), "March"), (.dataCell, value)]),
          ]
        )
      ),
    ]
  }
}

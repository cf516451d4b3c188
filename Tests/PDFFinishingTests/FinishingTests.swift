import CairoDrawing
import Foundation
import Scene
import Testing

@testable import PDFFinishing

@Suite("Finished documents")
struct FinishingTests {
  private static let face = Typeface(family: "Inter", weight: 400)
  private static let style = TextStyle(face, size: 12, color: Color(0x15202B))

  static func text(_ words: String, x: Double = 20, y: Double = 50) -> Item {
    .text(TextRun(words, at: Point(x, y), style: style))
  }

  static let description = PDFDescription(
    title: "Trade & Snapshot",
    author: "Publisher",
    subject: "Figures",
    keywords: "trade, duties",
    language: "en-US",
    program: "tradesnap",
    created: "2023-04-24T09:30:00Z"
  )

  static func drawn(_ items: [Item]) throws -> DrawnPDF {
    try PDFRenderer.render(
      [Scene(size: Size(200, 100), items: items)],
      info: PDFInfo(
        title: description.title,
        author: description.author,
        creator: "tradesnap",
        created: description.created
      ),
      fonts: FontLibrary(folders: [
        "/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/crosextra",
      ])
    )
  }

  static func finished(_ items: [Item], attachments: [PDFFinishing.Attachment] = []) throws
    -> [UInt8]
  {
    let drawn = try drawn(items)
    return try PDFFinisher.finish(
      drawn.bytes,
      elements: drawn.elements,
      description: description,
      attachments: attachments.map { try PackedAttachment($0) }
    )
  }

  private static let everything: [Item] = [
    .group(Group(.artifact, items: [text("Page 1 of 1")])),
    .group(
      Group(
        .section,
        items: [
          .group(Group(.heading(level: 2), items: [text("Duties")])),
          .group(
            Group(
              .paragraph,
              items: [
                text("See "),
                .link(
                  Link(
                    .address("https://example.org"),
                    frame: Rect(x: 0, y: 0, width: 10, height: 10),
                    items: [text("this")]
                  )
                ),
              ]
            )
          ),
          .group(Group(.figure(alternative: "Columns (two)"), items: [text("6.1")])),
          .group(
            Group(
              .table,
              items: [
                .group(
                  Group(
                    .tableRow,
                    items: [
                      .group(Group(.headerCell(.row), items: [text("March")])),
                      .group(
                        Group(
                          .dataCell,
                          items: [
                            .group(Group(.spoken("more than"), items: [text(">")])), text("2.7"),
                          ]
                        )
                      ),
                      .stroke(.line(.zero, Point(50, 0)), Stroke(Color(0), width: 0.5)),
                    ]
                  )
                )
              ]
            )
          ),
          .group(Group(.note, items: [text("Source")])),
        ]
      )
    ),
  ]

  @Test("The tree holds content and no decoration, and says what signs and pictures do not")
  func tree() throws {
    let bytes = try Self.finished(Self.everything)
    let tree = try Tool.run("pdfinfo", ["-struct-text"], bytes)
      .replacing(/\s\((block|inline)\)/, with: "")
      .replacing(/Object \d+ \d+/, with: "Object")
      .replacing(#/ /BBox[^\n]*/#, with: " /BBox")
    #expect(
      tree == """
        Document
          Sect
            H2
              "Duties"
            P
              Span
                "See "
              Link
                Object
                "this"
            Figure:
               /BBox
               /Placement /Block
              "6.1"
            Table
              TR
                TH:
                   /Scope /Row
                  "March"
                TD
                  Span
                    ">"
                  Span
                    "2.7"
            Note <note-1>
              "Source"

        """
    )
    let source = try Tool.run("qpdf", ["--qdf", "--object-streams=disable", "-"], bytes)
    #expect(source.contains("/Alt (Columns \\(two\\))"))
    #expect(source.contains("/ActualText (more than)"))
    #expect(source.contains("/Lang (en-US)") && source.contains("/DisplayDocTitle true"))
    #expect(source.contains("/Contents (this: https://example.org)"))
    #expect(source.contains("<rdf:li xml:lang=\"x-default\">Trade &amp; Snapshot</rdf:li>"))
    #expect(source.contains("/Artifact BMC") && !source.contains("/Private"))
  }

  @Test("Files travel inside, byte for byte, and the same input gives the same file")
  func attachments() throws {
    let attachment = PDFFinishing.Attachment(
      name: "figures.csv",
      summary: "All figures",
      mediaType: "text/csv",
      relationship: .source,
      bytes: Array("month,value\r\n2023-03,2.7\r\n".utf8)
    )
    let bytes = try Self.finished(Self.everything, attachments: [attachment])
    #expect(try bytes == Self.finished(Self.everything, attachments: [attachment]))
    let content = try Tool.run("qpdf", ["--show-attachment=figures.csv"], bytes)
    #expect(Array(content.utf8) == attachment.bytes)
    #expect(
      try Tool.run("qpdf", ["--check"], bytes).contains("No syntax or stream encoding errors")
    )
  }

  @Test("A figure that says nothing is refused")
  func muteFigure() throws {
    #expect(throws: FinishingError.noAlternative(index: 1)) {
      _ = try Self.finished(
        [.group(Group(.figure(alternative: ""), items: [Self.text("x")]))] as [Item]
      )
    }
  }

  @Test("A list of elements that is not the tree's is refused")
  func otherElements() throws {
    let drawn = try Self.drawn(Self.everything)
    var elements = drawn.elements
    elements[2].type = "P"
    #expect(throws: FinishingError.structure(expected: "P", found: "Sect", index: 2)) {
      try PDFFinisher.finish(drawn.bytes, elements: elements, description: Self.description)
    }
    #expect(throws: FinishingError.self) {
      try PDFFinisher.finish(
        drawn.bytes,
        elements: drawn.elements + [StructureElement("P")],
        description: Self.description
      )
    }
  }

  @Test("Bytes that are no PDF are refused with the library's words")
  func noPDF() {
    #expect(throws: FinishingError.self) {
      try PDFFinisher.finish(Array("no".utf8), elements: [], description: Self.description)
    }
  }
}

/// Poppler's and qpdf's programs, which `make test` installs.
enum Tool {
  static func run(_ name: String, _ arguments: [String], _ document: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    try Data(document).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(name)")
    // Output to "-" follows the file, other options come before it.
    let isConverting = arguments.last == "-"
    process.arguments =
      isConverting
      ? arguments.dropLast() + [file.path(), "-"] : arguments + [file.path()]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = Pipe()
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

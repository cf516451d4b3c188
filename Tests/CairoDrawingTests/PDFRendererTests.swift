import CairoDrawing
import Scene
import Testing

@Suite("PDF")
struct PDFRendererTests {
  @Test("Two runs give the same bytes, in parallel too")
  func deterministic() async throws {
    let expected = try pdf([everything, everything])
    #expect(String(decoding: expected.prefix(5), as: UTF8.self) == "%PDF-")
    await withTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<8 { group.addTask { try? pdf([everything, everything]) } }
      for await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test("No page, or one without area, is an error")
  func pages() {
    #expect(throws: DrawingError.noPages) { try pdf([]) }
    let flat = Size(612, 0)
    #expect(throws: DrawingError.unusableSize(flat, scale: 1)) {
      try pdf([everything, Scene(size: flat, items: [])])
    }
  }

  @Test(
    "The time of creation has one form",
    arguments: [
      "", "2023-04-24", "2023-04-24T09:30:00", "2023-04-24 09:30:00Z", "2023-4-24T9:30:00Z ",
    ]
  )
  func time(text: String) {
    #expect(throws: DrawingError.unusableTime(text)) { try pdf([everything], created: text) }
  }

  @Test("Links and bookmarks lead to pages of the document", arguments: [0, 3, -1])
  func unknownPage(page: Int) {
    let expected = DrawingError.unknownPage(page, pageCount: 2)
    let frame = Rect(x: 0, y: 0, width: 10, height: 10)
    let link = Item.link(Link(.page(page, y: 0), frame: frame, items: []))
    #expect(throws: expected) { try pdf([scene([link]), everything]) }
    let entry = OutlineEntry(title: "Duties", level: 1, page: page, y: 0)
    #expect(throws: expected) { try pdf([everything, everything], outline: [entry]) }
  }

  @Test("An outline does not skip a level", arguments: [[2], [1, 3], [1, 2, 0]])
  func outlineLevels(levels: [Int]) throws {
    let outline = levels.map { OutlineEntry(title: "\($0)", level: $0, page: 1, y: 0) }
    let wrong = try #require(levels.last)
    #expect(throws: DrawingError.unusableOutlineLevel(title: "\(wrong)", level: wrong)) {
      try pdf([everything], outline: outline)
    }
  }
}

@Suite("PDF as its readers see it", .enabled(if: PDFTool.areInstalled))
struct PDFReadingTests {
  @Test("Pages have the sizes of their scenes, and the document says what it is")
  func pages() throws {
    let document = try pdf([
      scene([text("one")], width: 612, height: 792),
      scene([text("two")], width: 595.28, height: 841.89),
      scene([], width: 100, height: 50),
    ])
    let info = try PDFTool.pdfinfo.output(["-f", "1", "-l", "9", "FILE"], of: document)
    #expect(info.contains("Pages:           3"))
    #expect(info.contains("Page    1 size:  612 x 792 pts (letter)"))
    #expect(info.contains("Page    2 size:  595.28 x 841.89 pts (A4)"))
    #expect(info.contains("Page    3 size:  100 x 50 pts"))
    #expect(info.contains("Title:           Trade Snapshot – March 2023"))
    #expect(info.contains("Author:          Publisher"))
    #expect(info.contains("Creator:         tradesnap"))
    #expect(info.contains("Tagged:          yes"))
    let dates = try PDFTool.pdfinfo.output(["-isodates", "FILE"], of: document)
    #expect(dates.contains("CreationDate:    2023-04-24T09:30:00Z"))
    #expect(dates.contains("ModDate:         2023-04-24T09:30:00Z"))
    #expect(try PDFTool.qpdf.output(["--check", "FILE"], of: document).contains("No syntax"))
  }

  @Test("Every font is embedded as a subset with a map to Unicode")
  func fonts() throws {
    let lines = pinnedFaces.enumerated().map { index, face in
      text("≥ 2.7 million − \(face.family)", at: Point(10, 15 + 15 * Double(index)), style(face))
    }
    let table = try PDFTool.pdffonts.output(["FILE"], of: pdf([scene(lines)]))
    let rows = table.split(separator: "\n").dropFirst(2)
    #expect(rows.count >= 5)
    for name in [
      "Inter-Regular", "Inter-SemiBold", "InterDisplay-SemiBold", "Caladea-Regular", "Caladea-Bold",
    ] {
      #expect(rows.contains { $0.contains("+\(name) ") })
    }
    for row in rows { #expect(row.contains("yes yes yes")) }
  }

  @Test("Text extracts as it was given", arguments: pinnedFaces)
  func extraction(face: Typeface) throws {
    let line = "“more than” $274\u{A0}billion − 3.1% ÷ † ‡ · – × ≥ ≤ ≈ 10x4 office first 1,798"
    let page = scene([text(line, at: Point(10, 50), style(face))], width: 612)
    let extracted = try PDFTool.pdftotext.output(["FILE", "-"], of: pdf([page]))
    // Readers make a plain space of one that does not break.
    #expect(extracted == line.replacing("\u{A0}", with: " ") + "\n\n\u{C}")
  }

  @Test("Text is as wide as it measures", arguments: [1.0, 2.5])
  func width(scale: Double) throws {
    let words = "Effective−duty−rate"
    let page = scene([text(words, at: Point(10, 50), style(interSemiBold, size: 9))])
    let boxes = try PDFTool.pdftotext.output(["-bbox", "FILE", "-"], of: pdf([page], scale: scale))
    let box = try #require(boxes.firstMatch(of: /xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/))
    let (left, right) = (try #require(Double(box.1)), try #require(Double(box.2)))
    let measured = TextMeasurer(try FontLibrary(folders: fontFolders))
      .width(of: words, in: style(interSemiBold, size: 9))
    #expect(abs(left - 10 * scale) < 0.01)
    #expect(abs(right - left - measured * scale) < 0.003 * measured * scale)
  }

  @Test("Links and bookmarks stand where they should, at any scale", arguments: [1.0, 0.5])
  func links(scale: Double) throws {
    let frame = Rect(x: 20, y: 10, width: 100, height: 14)
    let first = scene(
      [
        .group(
          Group(
            .paragraph,
            origin: Point(10, 20),
            items: [
              .link(
                Link(.address("https://example.org/it's?q=ü a"), frame: frame, items: [text("out")])
              ),
              .link(Link(.page(2, y: 60), frame: frame, items: [text("in")])),
            ]
          )
        )
      ],
      width: 612,
      height: 792
    )
    let outline = [
      OutlineEntry(title: "Trade − value", level: 1, page: 1, y: 100),
      OutlineEntry(title: "Duties", level: 2, page: 2, y: 40),
      OutlineEntry(title: "Notes", level: 1, page: 2, y: 0),
    ]
    let document = try pdf([first, scene([text("two")])], scale: scale, outline: outline)
    let objects = try PDFTool.qpdf.output(
      ["--qdf", "--object-streams=disable", "FILE", "-"],
      of: document
    ).replacing(/\s+/, with: " ")
    #expect(objects.contains("/URI (https://example.org/it%27s?q=%C3%BC%20a)"))
    // PDF counts from the bottom: 30 + 100 and 792 - 20 - 10 - 14, times the scale.
    let rect = [30.0, 748, 130, 762].map { number($0 * scale) }.joined(separator: " ")
    #expect(objects.matches(of: try Regex("/Rect \\[ \(rect) \\]")).count == 2)
    // Page 2 is 100 high.
    let destinations = objects.matches(of: /\/XYZ (\S+) (\S+) 0/).map { String($0.2) }
    #expect(Set(destinations) == Set([692.0, 60, 100, 40].map { number($0 * scale) }))
    #expect(objects.contains("/Title (Duties)"))
    #expect(objects.matches(of: /\/Count\s1\s/).count >= 1)
  }

  /// A number as Cairo writes it.
  private func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  @Test("Elements are listed as they are opened, decoration among them, with what they say")
  func elements() throws {
    let frame = Rect(x: 20, y: 40, width: 50, height: 20)
    let page = scene([
      .group(Group(.artifact, items: [text("Page 1 of 1")])),
      .group(
        Group(
          .figure(alternative: "Columns"),
          origin: Point(10, 10),
          items: [.group(Group(.layer("data"), items: [.fill(.rect(frame), blue)]))]
        )
      ),
      .group(
        Group(
          .table,
          items: [
            .group(
              Group(
                .tableRow,
                items: [
                  .group(Group(.headerCell(.row), items: [text("Month")])),
                  .group(
                    Group(.dataCell, items: [.group(Group(.spoken("up"), items: [text("▲")]))])
                  ),
                ]
              )
            )
          ]
        )
      ),
    ])
    let drawn = try drawnPDF([page])
    #expect(
      drawn.elements == [
        StructureElement("Document"), StructureElement("Private"),
        StructureElement(
          "Figure",
          alternative: "Columns",
          place: StructureElement.Place(
            page: 1,
            frame: Rect(x: 30, y: 30, width: 50, height: 20)
          )
        ),
        StructureElement("Table"), StructureElement("TR"),
        StructureElement("TH", scope: .row), StructureElement("TD"),
        StructureElement("Span", actualText: "up"),
      ]
    )
  }
}

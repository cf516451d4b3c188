import CairoDrawing
import Scene
import Testing

@testable import PDFFinishing

@Suite("Elements over pages and lines")
struct SpanningTests {
  private func tree(_ pages: [[Item]]) throws -> (text: String, source: String) {
    let drawn = try PDFRenderer.render(
      pages.map { Scene(size: Size(200, 100), items: $0) },
      info: PDFInfo(title: "T", author: "A", creator: "C", created: "2023-04-24T09:30:00Z"),
      fonts: FontLibrary(folders: [
        "/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/crosextra",
      ])
    )
    let bytes = try PDFFinisher.finish(
      drawn.bytes,
      elements: drawn.elements,
      description: FinishingTests.description
    )
    let text = try Tool.run("pdfinfo", ["-struct-text"], bytes)
      .replacing(/\s\((block|inline)\)/, with: "")
      .replacing(/Object \d+ \d+/, with: "Object")
    return (text, try Tool.run("qpdf", ["--qdf", "--object-streams=disable", "-"], bytes))
  }

  private func furniture(_ page: Int) -> Item {
    .group(Group(.artifact, items: [FinishingTests.text("Page \(page)", y: 90)]))
  }

  private func row(_ words: String) -> Item {
    .group(Group(.tableRow, items: [.group(Group(.dataCell, items: [FinishingTests.text(words)]))]))
  }

  @Test("A table and a paragraph that go on on the next page are one element each")
  func pages() throws {
    var upper = Group(.table, items: [row("1")])
    upper.staysOpen = true
    var lower = Group(.table, items: [row("2")])
    lower.resumesElement = true
    var start = Group(.paragraph, items: [FinishingTests.text("More ", y: 70)])
    start.staysOpen = true
    var end = Group(.paragraph, items: [FinishingTests.text("words.")])
    end.resumesElement = true
    let (text, _) = try tree([
      [furniture(1), .group(upper), furniture(1)],
      [furniture(2), .group(lower), .group(start), furniture(2)],
      [furniture(3), .group(end)],
    ])
    #expect(
      text == """
        Document
          Table
            TR
              TD
                "1"
            TR
              TD
                "2"
          P
            Span
              "More "
            Span
              "words."

        """
    )
  }

  @Test("A link over two lines is one element with one annotation, pressed on either line")
  func link() throws {
    var link = Link(
      .address("https://example.org"),
      frame: Rect(x: 20, y: 40, width: 50, height: 12),
      items: [FinishingTests.text("two "), FinishingTests.text("lines", y: 64)]
    )
    link.frames.append(Rect(x: 20, y: 54, width: 30, height: 12))
    let (text, source) = try tree([[.group(Group(.paragraph, items: [.link(link)]))]])
    #expect(text.ranges(of: "Link").count == 1 && text.contains("\"two lines\""))
    #expect(source.ranges(of: "/Subtype /Link").count == 1)
    #expect(source.contains("/QuadPoints"))
    #expect(source.contains("/Contents (two lines: https://example.org)"))
  }

  @Test("A list says how its items are labeled, and each item has a label and a body")
  func list() throws {
    let item = Group(
      .listItem,
      items: [
        .group(Group(.listLabel, items: [FinishingTests.text("1.")])),
        .group(
          Group(
            .listBody,
            items: [.group(Group(.paragraph, items: [FinishingTests.text("One", x: 40)]))]
          )
        ),
      ]
    )
    let (text, _) = try tree([[.group(Group(.list(.decimal), items: [.group(item)]))]])
    #expect(
      text == """
        Document
          L:
             /ListNumbering /Decimal
            LI
              Lbl
                "1."
              LBody
                P
                  "One"

        """
    )
  }
}

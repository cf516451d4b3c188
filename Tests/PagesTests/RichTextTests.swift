import Document
import Pages
import Scene
import TestSupport
import Testing

@Suite("Rich text")
struct RichTextTests {
  private func page(_ blocks: [Block]) throws -> Scene {
    let laid = laidOut(Samples.document(sections: [Samples.section("Text", blocks)]))
    return try #require(laid.pages.dropFirst().first)
  }

  @Test("Emphasis is set in the stronger weight, literals in the other family")
  func emphasis() throws {
    let text = RichText([
      RichText.Span("Some "), RichText.Span("stressed", emphasis: .emphasis), RichText.Span(", "),
      RichText.Span("strong", emphasis: .strong), RichText.Span(" and "),
      RichText.Span("a.csv", emphasis: .code), RichText.Span("."),
    ])
    let page = try page([.paragraph(text)])
    #expect(page.box(of: "stressed")?.run.style.face == Typeface(family: "Caladea", weight: 700))
    #expect(page.box(of: "strong")?.run.style.face == Typeface(family: "Caladea", weight: 700))
    #expect(page.box(of: "a.csv")?.run.style.face == Typeface(family: "Inter", weight: 400))
    let paragraph = try #require(page.groups { $0 == .paragraph }.first)
    let words = paragraph.items.flatMap { $0.runs(ofArtifacts: false) }.map(\.text).joined()
    #expect(words == "Some stressed, strong and a.csv.")
  }

  @Test("A link over several lines is one link, underlined and pressed on each")
  func links() throws {
    let text = RichText([
      RichText.Span("See "),
      RichText.Span(Samples.words(30), address: "https://example.org"),
      RichText.Span(" for more."),
    ])
    let page = try page([.paragraph(text)])
    let links = page.items.flatMap(\.deepLinks)
    let link = try #require(links.first)
    #expect(links.count == 1 && link.target == .address("https://example.org"))
    #expect(link.frames.count > 2)
    for (upper, lower) in zip(link.frames, link.frames.dropFirst()) {
      #expect(lower.top - upper.top == 14)
    }
    let words = link.items.flatMap { $0.runs(ofArtifacts: false) }.map(\.text).joined()
    #expect(words.trimmed == Samples.words(30))
    // A line of words over a rule.
    #expect(link.items.count == 2 * link.frames.count)
  }

  @Test("A list has a label and a body for each item, and hangs its labels in the margin")
  func list() throws {
    let items = ["First", "", Samples.words(60)].map { RichText($0) }
    let page = try page([.list(items: items, isOrdered: true), .list(items: [], isOrdered: false)])
    let lists = page.groups { if case .list = $0 { true } else { false } }
    #expect(lists.map(\.role) == [.list(.decimal)])
    #expect(page.groups { $0 == .listItem }.count == 2)
    #expect(page.groups { $0 == .listLabel }.count == 2)
    let label = try #require(page.box(of: "2."))
    let body = try #require(page.box(of: "First"))
    #expect(label.frame.right < body.frame.left)
    PageChecks.expectSound(page, number: 2)
  }
}

extension Item {
  /// Links as they are, outermost first.
  fileprivate var deepLinks: [Link] {
    switch self {
    case .group(let group): group.items.flatMap(\.deepLinks)
    case .link(let link): [link]
    case .text, .fill, .stroke, .image: []
    }
  }
}

import Document
import Testing

@Suite("Page")
struct PageTests {
  /// Everything that a document can hold, twice, so that names meet.
  private func whole(_ words: String = "Words") throws -> PageReader {
    let blocks = Samples.blocks(words) + Samples.blocks(words)
    var document = Samples.document(
      blocks,
      title: words,
      rows: [Samples.row(words), Samples.row(words)]
    )
    document.sections += document.sections
    document.information.publisher = words
    document.information.footer = words
    document.cover.headline = words
    document.cover.summary = words
    document.cover.notice = words
    return try Samples.page(document)
  }

  @Test(
    "Words are words, whatever marks they hold",
    arguments: [
      "</p><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a < b & c > d",
      "--> ]]> &lt;", "line\nline",
    ]
  )
  func escaping(words: String) throws {
    let page = try whole(words)
    #expect(page.all("script").isEmpty)
    #expect(page.all("img").allSatisfy { $0.attribute("alt") == Samples.picture.alternative })
    #expect(page.all("title").first?.text == words)
    #expect(page.all("caption").contains { $0.text.contains(words) })
    #expect(page.all("h2").first { $0.text == words } != nil)
  }

  @Test("Control characters become visible, for a page may not hold them")
  func controls() throws {
    let page = try whole("a\u{0}b\u{1B}c")
    #expect(page.all("title").first?.text == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test("Nothing runs and nothing is loaded")
  func selfContained() throws {
    let source = try Samples.source(Samples.document(Samples.blocks()))
    let page = try PageReader(source)
    #expect(page.all("script").isEmpty && page.all("link").isEmpty)
    #expect(!source.contains("@import") && !source.contains("url(http"))
    for element in page.elements {
      #expect(!element.attributes.contains { $0.name.hasPrefix("on") })
      if let address = element.attribute("src") { #expect(address.hasPrefix("data:image/png")) }
      if element.name != "a" { #expect(element.attribute("href") == nil) }
    }
  }

  @Test("Names are given once, and everything that is referred to exists")
  func names() throws {
    let page = try whole()
    let names = page.elements.compactMap { $0.attribute("id") }
    #expect(Set(names).count == names.count)
    for element in page.elements {
      for key in ["href", "xlink:href", "aria-labelledby"] {
        guard let value = element.attribute(key), key != "href" || value.hasPrefix("#") else {
          continue
        }
        for name in value.split(separator: " ") {
          let wanted = name.drop { $0 == "#" }
          #expect(names.contains(String(wanted)), "\(key) of \(element.name): \(name)")
        }
      }
    }
    let labels = page.elements.compactMap { $0.attribute("aria-label") }
    #expect(Set(labels).count == labels.count)
  }

  @Test("Headings have no gaps, and one of them is the page's")
  func headings() throws {
    let levels = try whole().elements.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test("Headings of one level stay siblings where the first of them would leave a gap")
  func siblings() throws {
    let page = try Samples.page([.heading("First", level: 3), .heading("Second", level: 3)])
    #expect(page.all("h3").map(\.text) == ["First", "Second"])
    #expect(page.all("h3").allSatisfy { $0.attribute("class") == "minor" })
  }

  @Test("The landmarks are a header, a contents list, the main part and a footer")
  func landmarks() throws {
    let page = try whole()
    let parts = page.elements.filter { $0.path == ["html", "body"] }.map(\.name)
    #expect(parts == ["a", "header", "nav", "main", "footer"])
    #expect(page.all("html").first?.attribute("lang") == "en-US")
    #expect(page.all("title").first?.path == ["html", "head"])
    let viewport = page.all("meta").first { $0.attribute("name") == "viewport" }
    #expect(viewport?.attribute("content") == "width=device-width, initial-scale=1")
  }

  @Test("The same document gives the same bytes")
  func deterministic() throws {
    let document = Samples.document(Samples.blocks(), rows: [Samples.row("Entries")])
    #expect(try Samples.source(document) == Samples.source(document))
  }

  @Test("A document without anything is still a page")
  func empty() throws {
    var document = Samples.document([])
    document.sections = []
    document.cover.headline = ""
    let page = try Samples.page(document)
    #expect(page.all("h1").first?.text == "Trade Snapshot March\u{A0}2023")
    #expect(page.all("table").isEmpty)
  }
}

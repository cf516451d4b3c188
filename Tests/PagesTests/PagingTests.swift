import Charting
import Document
import Pages
import Scene
import TestSupport
import Testing

@Suite("Paging")
struct PagingTests {
  @Test("Headings asked for at one level stand at one level, and leave no gap")
  func headingLevels() {
    let section = Samples.section(
      "Notes",
      [
        .heading("First", level: 3), .note("One."), .heading("Second", level: 3), .note("Two."),
        .heading("Third", level: 2), .note("Three."), .heading("Fourth", level: 3), .note("Four."),
      ]
    )
    let outline = laidOut(Samples.document(sections: [section])).outline
    #expect(outline.suffix(4).map(\.level) == [2, 2, 2, 3])
  }

  @Test("Columns of notes start on one line, whether with a heading or with text")
  func firstLines() throws {
    let section = Samples.section(
      "Notes",
      [.columns(left: [.heading("First", level: 3), .note("One.")], right: [.note("Two.")])]
    )
    let page = laidOut(Samples.document(sections: [section])).pages[1]
    let heading = try #require(page.box(of: "First"))
    let text = try #require(page.box(of: "Two."))
    #expect(abs(heading.baseline - text.baseline) < 0.01)
  }

  @Test("Contents name the page on which each section starts, and lead there")
  func contents() throws {
    let sections = (0..<7).map { number in
      Samples.section(
        "Subject \(number)",
        [.table(Samples.monthTable(rows: 10 + 7 * number))],
        startsPage: number == 4
      )
    }
    let laid = laidOut(Samples.document(sections: sections))
    let links = laid.pages[0].links
    #expect(links.count == sections.count)
    for (link, section) in zip(links, sections) {
      let found = laid.pages.firstIndex { page in
        page.contentRuns.contains { $0.text.trimmed == section.title }
      }
      let page = try #require(found) + 1
      #expect(link.words == [section.shortTitle, "\(page)"])
      guard case .page(page, let y) = link.target else {
        Issue.record("leads to \(link.target)")
        continue
      }
      let title = try #require(laid.pages[page - 1].box(of: section.title))
      #expect(abs(title.baseline - 21 - y) < 0.01)
    }
  }

  @Test("Sections with one short title share an entry of the contents")
  func sharedEntry() {
    let sections = ["Trade", "Trade", "Audits"].map { Samples.section($0, [.note("Words.")]) }
    let laid = laidOut(Samples.document(sections: sections))
    #expect(laid.pages[0].links.map(\.words) == [["Trade", "2"], ["Audits", "2"]])
  }

  @Test("Short sections share a page, and the running head names them")
  func sharedPage() {
    let sections = [
      Samples.section("Modes", [.paragraph("Words.")]),
      Samples.section("Labor", [.paragraph("Words.")]),
      Samples.section("Tables", [.paragraph("Words.")], startsPage: true),
    ]
    let laid = laidOut(Samples.document(sections: sections))
    #expect(laid.pages.count == 3)
    #expect(laid.pages[1].box(of: "Modes · Labor") != nil)
    #expect(laid.pages[2].box(of: "Tables") != nil)
  }

  @Test("Each page counts itself and all pages")
  func folios() {
    let sections = (0..<4).map { Samples.section("S\($0)", [], startsPage: true) }
    let laid = laidOut(Samples.document(sections: sections))
    for (index, page) in laid.pages.enumerated() {
      #expect(page.box(of: "Page \(index + 1) of 5") != nil)
    }
  }

  @Test("A table of 200 rows is one table, repeats its header for the eye, and loses no row")
  func longTable() {
    let table = Samples.monthTable(rows: 200)
    let laid = laidOut(Samples.document(sections: [Samples.section("Tables", [.table(table)])]))
    let pages = laid.pages.dropFirst()
    #expect(pages.count == 5)
    for (index, page) in pages.enumerated() {
      #expect(page.boxes.count { $0.run.text.trimmed == "million" } == 1)
      #expect(page.contentRuns.count { $0.text.trimmed == "million" } == (index == 0 ? 1 : 0))
      let tables = page.groups { $0 == .table }
      #expect(tables.count == 1)
      #expect(tables.first?.items.count ?? 0 > 3)
      #expect(tables.first?.resumesElement == (index > 0))
      #expect(tables.first?.staysOpen == (index < pages.count - 1))
    }
    let runs = pages.flatMap(\.contentRuns).map(\.text.trimmed)
    for row in 0..<200 { #expect(runs.count { $0 == "Row \(row)" } == 1) }
    #expect(runs.last == "> printed as more than.")
  }

  @Test("A heading stands on the page of the text that follows it")
  func headings() throws {
    for filler in 36..<50 {
      let blocks: [Block] = [
        .table(Samples.monthTable(rows: filler)), .heading("A heading", level: 2),
        .paragraph(Samples.words(40)),
      ]
      let laid = laidOut(Samples.document(sections: [Samples.section("Tables", blocks)]))
      let page = try #require(
        laid.pages.first { $0.contentRuns.contains { $0.text == "A heading" } }
      )
      #expect(page.contentText.contains("Aheadingword0"))
      let lines = page.contentRuns.count { $0.style.size == 10.5 }
      #expect(lines >= 2, "after \(filler) rows")
    }
  }

  @Test("Columns that are taller than a page go on on the next one")
  func tallColumns() {
    let left: [Block] = (0..<30).map { .note("L\($0)z " + Samples.words(30)) }
    let right: [Block] = (0..<12).map { .paragraph("R\($0)z " + Samples.words(30)) }
    let laid = laidOut(
      Samples.document(sections: [
        Samples.section("Notes", [.columns(left: left, right: right)])
      ])
    )
    #expect(laid.pages.count > 2)
    for (index, page) in laid.pages.enumerated() {
      PageChecks.expectSound(page, number: index + 1)
    }
    let text = laid.pages.map(\.contentText).joined()
    for number in 0..<30 { #expect(text.contains("L\(number)zword0")) }
    for number in 0..<12 { #expect(text.contains("R\(number)zword0")) }
  }

  @Test("Paragraphs side by side share their baselines, whatever stands between them")
  func sharedBaselines() throws {
    let left: [Block] = [
      .paragraph(Samples.words(30)), .factBox(FactBox(label: "Fact", facts: [])),
      .paragraph(Samples.words(20)), .note(Samples.words(30)), .paragraph(Samples.words(20)),
    ]
    let right: [Block] = [.paragraph(Samples.words(60)), .paragraph(Samples.words(60))]
    let laid = laidOut(
      Samples.document(sections: [
        Samples.section("Notes", [.columns(left: left, right: right)])
      ])
    )
    let baselines = laid.pages[1].boxes
      .filter { $0.run.style.size == 10.5 }
      .map(\.baseline)
    let first = try #require(baselines.min())
    #expect(abs(first - 103) < 0.01)
    for y in baselines {
      let steps = (y - first) / 14
      #expect(abs(steps - steps.rounded()) * 14 <= 0.1)
    }
  }

  @Test("Lines of a paragraph are read with a space between them, and nothing moves")
  func spaces() {
    let words = Samples.words(60)
    let laid = laidOut(
      Samples.document(sections: [Samples.section("Notes", [.paragraph(words)])])
    )
    let paragraphs = laid.pages[1].groups { $0 == .paragraph }
    let read = paragraphs.map { group in
      group.items.flatMap { $0.runs(ofArtifacts: false) }.map(\.text).joined()
    }
    #expect(read == [words])
  }

  @Test("A document without sections is one page")
  func noSections() {
    let laid = laidOut(Samples.document())
    #expect(laid.pages.count == 1)
    #expect(laid.pages[0].links.isEmpty)
    #expect(laid.outline.map(\.title) == ["Key figures"])
  }

  @Test("Figures are numbered in reading order, and two side by side are equally high")
  func figures() {
    let blocks: [Block] = [
      .columns(
        left: [.figure(ChartFigure(Samples.chart("a")))],
        right: [.figure(ChartFigure(Samples.chart("b")))]
      ),
      .figure(ChartFigure(Samples.chart("c"))),
      .columns(
        left: [.paragraph(Samples.words(90))],
        right: [.figure(ChartFigure(Samples.chart("d")))]
      ),
    ]
    var asked: [(String, Double?)] = []
    let layout = PageLayout(paper: .letter, measuring: FakeMeasurer()) {
      chart,
      format,
      height,
      number in
      asked.append(("\(chart.title)\(number)", height))
      let natural = chart.title == "a" ? 220.0 : 196
      var scene = plainFigures(chart, format, height, number)
      scene.size.height = height ?? natural
      return scene
    }
    let laid = layout.pages(of: Samples.document(sections: [Samples.section("S", blocks)]))
    let runs = laid.pages.flatMap(\.contentRuns).map(\.text.trimmed)
    #expect(
      runs.filter { $0.hasPrefix("Figure") }
        == ["Figure 1 a", "Figure 2 b", "Figure 3 c", "Figure 4 d"]
    )
    #expect(asked.contains { $0.0 == "b2" && $0.1 == 220 })
  }
}

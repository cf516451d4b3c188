import Document
import Pages
import Scene
import TestSupport
import Testing

@Suite("Events, cases and references")
struct NewsTests {
  private func pages(_ blocks: [Block]) -> [Scene] {
    let section = Samples.section("News", blocks, startsPage: true)
    return Array(laidOut(Samples.document(sections: [section])).pages.dropFirst())
  }

  private func event(_ number: Int, isUpcoming: Bool = false) -> EventList.Event {
    EventList.Event(
      day: "Apr\u{A0}\(number)",
      year: "2023",
      title: "Event \(number)",
      whereabouts: "9 a.m. EDT, Washington",
      text: RichText(Samples.words(60)),
      isUpcoming: isUpcoming
    )
  }

  @Test("Events keep in one piece, and their list is one over pages")
  func events() {
    let events = (1...20).map { event($0, isUpcoming: $0 > 18) }
    let pages = pages([.events(EventList(events: events))])
    #expect(pages.count > 1)
    for (index, page) in pages.enumerated() {
      PageChecks.expectSound(page, number: index + 2)
      let lists = page.groups { $0 == .list(.none) }
      #expect(lists.count == 1)
      #expect(lists.first?.resumesElement == (index > 0))
      #expect(lists.first?.staysOpen == (index < pages.count - 1))
      #expect(page.groups { $0 == .listItem }.allSatisfy { !$0.staysOpen })
    }
    let labels = pages.flatMap { $0.groups { $0 == .listLabel } }.map { group in
      group.items.flatMap { $0.runs(ofArtifacts: false) }.map(\.text).joined()
    }
    #expect(labels.count == 20)
    #expect(labels.first == "Apr\u{A0}1 2023" && labels.last == "Apr\u{A0}20 2023 · upcoming")
  }

  @Test("A case beside a longer text ends with its last line")
  func caseBox() throws {
    let box = CaseBox(
      eyebrow: "Seizure case",
      title: "Officers seize jewelry",
      facts: [FactBox.Fact(number: "2,400", caption: "bracelets")],
      text: RichText(Samples.words(30))
    )
    let page = try #require(
      pages([
        .columns(left: [.paragraph(RichText(Samples.words(84)))], right: [.caseBox(box)])
      ]).first
    )
    let lines = page.boxes.filter { $0.run.style.size == 10.5 }
    let bottom = page.items.flatMap(\.fills).map(\.bottom).max() ?? 0
    #expect(abs(bottom - ((lines.map(\.baseline).max() ?? 0) + 2)) < 0.01)
    PageChecks.expectSound(page, number: 2)
  }

  @Test("A figure names the table of its figures and leads there, or names the file")
  func references() throws {
    let chart = Samples.chart("Entries")
    let laid = pages([
      .figure(ChartFigure(chart, dataReference: "Table 2")),
      .figure(ChartFigure(chart, dataReference: "attached as duties.csv")),
      .table(Samples.monthTable(rows: 3, title: "First")),
      .table(Samples.monthTable(rows: 26, title: "Second")),
    ])
    let target = try #require(laid.firstIndex { $0.contentText.contains("Table2Second") }) + 2
    let link = try #require(laid.flatMap(\.links).first)
    #expect(link.words == ["Table\u{A0}2, page\u{A0}\(target)"])
    guard case .page(target, _) = link.target else {
      Issue.record("leads to \(link.target)")
      return
    }
    #expect(laid.contains { $0.box(of: "Data: attached as duties.csv") != nil })
  }

  @Test("A figure without a reference prints the figures that it brings")
  func figureData() throws {
    let shown = ChartFigure(
      Samples.chart("Entries"),
      data: Samples.monthTable(rows: 3, title: "")
    )
    let page = try #require(pages([.figure(shown)]).first)
    #expect(page.box(of: "Row 2") != nil)
  }

  @Test("A section starts on a page that would stay empty for the most part, and goes on")
  func emptyPage() {
    let sections = [
      Samples.section("One", [.paragraph(RichText(Samples.words(60)))]),
      Samples.section(
        "Two",
        (0..<11).map { .paragraph(RichText(Samples.words(40 + $0))) }
      ),
    ]
    let laid = laidOut(Samples.document(sections: sections))
    #expect(laid.pages.count == 3)
    #expect(laid.outline.first { $0.title == "About Two" }?.page == 2)
  }
}

extension Item {
  /// The boxes of filled shapes, on the page.
  fileprivate var fills: [Rect] {
    switch self {
    case .fill(let path, _): [path.extent].compactMap { $0 }
    case .group(let group):
      group.items.flatMap(\.fills).map { $0.offset(group.origin.x, group.origin.y) }
    case .link(let link): link.items.flatMap(\.fills)
    case .stroke, .text, .image: []
    }
  }
}

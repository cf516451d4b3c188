import CivilTime
import Document
import Issue
import Testing

@testable import TradeReport

@Suite("The issue in the report")
struct IssueSectionsTests {
  private static func article(_ headline: String, picture: Bool = false) -> IssueArticle {
    IssueArticle(
      headline: headline,
      date: CalendarDate("2023-04-24"),
      picture: picture
        ? IssuePicture(path: "a.png", png: [1], width: 4, height: 3, alternative: "A drawing.")
        : nil,
      body: [
        .paragraph([Words("About "), Words("5 million", emphasis: .strong), Words(" boxes.")]),
        .heading("More"), .list(items: [[Words("one")]], isOrdered: true),
        .quotation([[Words("said", address: "https://example.gov/a")]]),
      ]
    )
  }

  private static func event(_ first: String, _ last: String? = nil) throws -> IssueEvent {
    IssueEvent(
      title: "Forum",
      first: try #require(CalendarDate(first)),
      last: last.flatMap { CalendarDate($0) },
      time: "9 a.m. to 5 p.m.",
      timeZone: "EDT",
      place: "Alexandria, Virginia",
      address: "https://www.example.gov/forum?a=b",
      text: [Words("Come.")]
    )
  }

  private func document(_ issue: PrintedIssue) -> Document {
    ReportComposer(
      statistics: Fixture.own,
      settings: ReportSettings(),
      month: Fixture.march2023,
      issue: issue
    ).document()
  }

  @Test("Sections come before the statistics, in their order, with Roman numerals")
  func order() {
    let issue = PrintedIssue(
      month: Fixture.march2023,
      volume: 7,
      number: 9,
      title: "News",
      sections: ["Activity", "Outreach", "News you can use", "More"].map {
        IssueSection(title: $0, articles: [Self.article($0)])
      }
    )
    let document = self.document(issue)
    #expect(
      document.sections.prefix(5).map(\.title) == [
        "I.\u{A0}Activity", "II.\u{A0}Outreach", "III.\u{A0}News you can use", "IV.\u{A0}More",
        "Entries and value",
      ]
    )
    #expect(document.information.issueLine == "Volume\u{A0}7, Issue\u{A0}9")
    #expect(document.information.nameplate == "News")
    #expect(document.information.title == "News, March\u{A0}2023")
  }

  @Test("Without an issue, the report is as it was")
  func none() {
    let without = ReportComposer(Fixture.own, Fixture.march2023).document()
    #expect(without.sections.first?.title == "Entries and value")
    #expect(without.information.issueLine == "Volume\u{A0}5, Issue\u{A0}3")
    var bare = document(PrintedIssue(month: Fixture.march2023))
    #expect(bare == without)
    bare.information.title = ""
    #expect(bare != without)
  }

  @Test(
    "A figure is taken apart into its number with its scale, and the words around it",
    arguments: [
      ("more than 244 times", ["more than", "244", "times"]),
      ("244", ["", "244", ""]),
      ("nearly $4.41 million in goods", ["nearly", "$4.41\u{A0}million", "in goods"]),
      ("12 percent", ["", "12\u{A0}percent", ""]),
      ("one of 76 customs administrations", ["one of", "76", "customs administrations"]),
    ]
  )
  func figure(text: String, parts: [String]) throws {
    var article = Self.article("First", picture: true)
    article.figure = IssueFigure(text: text, caption: "in 5 million boxes")
    let figure = try #require(Article(article, isLead: true).figure)
    #expect([figure.lead, figure.number, figure.unit] == parts)
    #expect(figure.caption == "in 5\u{A0}million boxes")
  }

  @Test("The only section has no number; its first article leads where it has a picture")
  func articles() throws {
    let section = IssueSection(
      title: "Activity",
      articles: [Self.article("First 5 million", picture: true), Self.article("Second")]
    )
    let composed = IssueSections(issue: PrintedIssue(month: Fixture.march2023, sections: [section]))
      .all
    #expect(composed.map(\.title) == ["Activity"])
    guard case .article(let first) = try #require(composed.first?.blocks.first),
      case .article(let second) = try #require(composed.first?.blocks.last)
    else {
      Testing.Issue.record("no articles")
      return
    }
    #expect(first.isLead && !second.isLead)
    #expect(first.headline == "First 5\u{A0}million")
    #expect(first.dateline == "April\u{A0}24,\u{A0}2023")
    #expect(first.picture?.alternative == "A drawing.")
    #expect(
      first.body == [
        .paragraph(
          RichText([
            .init("About "), .init("5\u{A0}million", emphasis: .strong), .init(" boxes."),
          ])
        ), .heading("More"), .list(items: [RichText("one")], isOrdered: true),
        .quotation([RichText([.init("said", address: "https://example.gov/a")])]),
      ]
    )
  }

  @Test(
    "An event has its days, and is upcoming only after the day of the issue",
    arguments: [
      ("2023-04-05", nil, "Apr\u{A0}5", "2023", false),
      ("2023-04-17", "2023-04-19", "Apr\u{A0}17–19", "2023", false),
      ("2023-04-28", nil, "Apr\u{A0}28", "2023", false),
      ("2023-04-30", "2023-05-02", "Apr\u{A0}30–May\u{A0}2", "2023", true),
      ("2023-12-30", "2024-01-02", "Dec\u{A0}30–Jan\u{A0}2", "2023–2024", true),
    ] as [(String, String?, String, String, Bool)]
  )
  func events(first: String, last: String?, day: String, year: String, isUpcoming: Bool) throws {
    let event = try Self.event(first, last)
    let shown = EventWords(issued: CalendarDate("2023-04-28")).event(event)
    #expect(shown.day == day)
    #expect(shown.year == year)
    #expect(shown.isUpcoming == isUpcoming)
    #expect(!EventWords(issued: nil).event(event).isUpcoming)
    #expect(shown.whereabouts == "9 a.m. to 5 p.m.\u{A0}EDT, Alexandria, Virginia")
    #expect(shown.text.plain == "Come. Details: www.example.gov.")
    #expect(shown.text.spans.map(\.address).contains("https://www.example.gov/forum?a=b"))
  }

  @Test("A case stands beside a short article, and its place and day stand above it")
  func cases() throws {
    let seizure = SeizureCase(
      title: "Jewelry",
      date: CalendarDate("2023-04-03"),
      place: "Louisville",
      facts: [SeizureCase.Fact(number: "$4.41 million", caption: "value")],
      text: [Words("Held.")]
    )
    var issue = PrintedIssue(
      month: Fixture.march2023,
      sections: [IssueSection(title: "A", content: [.cases], articles: [Self.article("B")])],
      cases: [seizure]
    )
    let block = try #require(IssueSections(issue: issue).all.first?.blocks.first)
    guard case .columns(_, let right) = block, case .caseBox(let box)? = right.first else {
      Testing.Issue.record("no box beside the article")
      return
    }
    #expect(box.eyebrow == "Seizure case · Louisville · April\u{A0}3,\u{A0}2023")
    #expect(box.facts.map(\.number) == ["$4.41\u{A0}million"])
    issue.sections[0].articles = [Self.article("B", picture: true)]
    #expect(IssueSections(issue: issue).all.first?.blocks.count == 2)
    issue.sections[0].content = []
    #expect(IssueSections(issue: issue).all.first?.blocks.count == 1)
  }

  @Test("An action has a row, and each of its modifications one")
  func actions() throws {
    let action = EnforcementAction(
      kind: "Withhold release order",
      subject: "Gloves",
      date: try #require(CalendarDate("2021-11-04")),
      modifications: [
        .init(date: try #require(CalendarDate("2023-04-26")), text: "Lifted.")
      ],
      address: "https://www.example.gov/order"
    )
    let blocks = ActionTable(actions: [action]).blocks
    guard case .table(let table)? = blocks.first, case .note(let note)? = blocks.last else {
      Testing.Issue.record("no table with a note")
      return
    }
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["Nov\u{A0}4,\u{A0}2021", "Withhold release order: Gloves", "–"],
        ["Apr\u{A0}26,\u{A0}2023", "Modification: Gloves", "Lifted."],
      ]
    )
    #expect(note.spans.contains { $0.address == "https://www.example.gov/order" })
  }

  @Test("Sources and contacts end the notes, with addresses as they can be typed")
  func notes() throws {
    let issue = PrintedIssue(
      month: Fixture.march2023,
      sources: [IssueSource(title: "Release", address: "https://www.example.gov/a/")],
      contacts: [Contact(purpose: "Press", name: "Desk", address: "mailto:desk@example.gov")]
    )
    let end = try #require(document(issue).sections.last?.blocks.last)
    guard case .balanced(let blocks) = end else {
      Testing.Issue.record("the notes end in \(end)")
      return
    }
    let lists = blocks.suffix(4).compactMap { block -> String? in
      if case .list(let items, _) = block { return items.map(\.plain).joined() }
      return nil
    }
    #expect(lists == ["Release, www.example.gov/a", "Press: Desk, desk@example.gov"])
  }
}

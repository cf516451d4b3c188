import Charting
import Document
import Testing

@Suite("Blocks of a page")
struct BlockTests {
  @Test("A chart is a figure with number, title, subtitle and source, and says what it shows")
  func figure() throws {
    let page = try Samples.page([.figure(ChartFigure(Samples.chart()))])
    let caption = try #require(page.all("figcaption").first)
    #expect(caption.text == "Figure\u{A0}1 Duties rose Subtitle of Duties rose")
    #expect(page.first(class: "source")?.text == "Source of Duties rose")
    #expect(page.all("desc").allSatisfy { $0.text == "Alternative of Duties rose" })
    // Words that the page has are not drawn as well.
    #expect(!page.all("text").contains { $0.text.contains("of Duties rose") })
  }

  @Test("Over the full width a chart is drawn for wide and narrow screens, in a column once")
  func drawings() throws {
    let figure = Block.figure(ChartFigure(Samples.chart()))
    #expect(try Samples.page([figure]).all("svg").count == 2)
    #expect(try Samples.page([.columns(left: [figure], right: [])]).all("svg").count == 1)
  }

  @Test("A chart has its figures under it")
  func figures() throws {
    let data = Samples.table(title: "", DataTable.Cell("292.6"))
    let page = try Samples.page([.figure(ChartFigure(Samples.chart(), data: data))])
    let details = try #require(page.all("details").first)
    #expect(details.path.last == "figure" && details.text.contains("292.6"))
    #expect(page.all("caption").map(\.text) == ["Figure\u{A0}1: Duties rose"])
  }

  @Test(
    "Or it says where they are, and leads to a table of the page",
    arguments: [
      ("Table 2", "Data: Table\u{A0}2", "#table_2"), ("Second", "Data: Table\u{A0}2", "#table_2"),
      ("attached as duties.csv", "Data: attached as duties.csv", nil),
      ("", "The figures of this chart are in the tables of this report.", nil),
    ] as [(String, String, String?)]
  )
  func reference(words: String, text: String, address: String?) throws {
    let page = try Samples.page([
      .figure(ChartFigure(Samples.chart(), dataReference: words)),
      .table(Samples.table(title: "First", DataTable.Cell("1"))),
      .table(Samples.table(title: "", DataTable.Cell("1"))),
      .table(Samples.table(title: "Second", DataTable.Cell("1"))),
    ])
    let line = page.elements.last { $0.attribute("class") == "source" }
    #expect(line?.text == text)
    let links = page.all("a").filter { $0.path.contains("figure") }
    #expect(links.first?.attribute("href") == address)
  }

  @Test(
    "Words lead to pages and mailboxes, and to nothing that runs",
    arguments: [
      ("https://e.org/a?b&c", true), ("mailto:a@e.org", true), ("javascript:alert(1)", false),
      ("data:text/html,x", false), ("e.org", false),
    ]
  )
  func links(address: String, isLink: Bool) throws {
    let page = try Samples.page([
      .paragraph(RichText([RichText.Span("here", address: address)]))
    ])
    let links = page.all("a").filter { $0.path.contains("main") }
    #expect(links.map { $0.attribute("href") } == (isLink ? [address] : []))
    #expect(page.all("p").contains { $0.text == "here" })
  }

  @Test("An article has its date for machines, and its picture in the page")
  func article() throws {
    let article = Article(
      headline: "Headline",
      dateline: "April 24, 2023",
      picture: Samples.picture,
      body: [.paragraph(RichText("Text"))]
    )
    let page = try Samples.page([.article(article)])
    let time = page.all("time").first { $0.path.contains("article") }
    #expect(time?.text == "April 24, 2023" && time?.attribute("datetime") == "2023-04-24")
    let image = try #require(page.all("img").first)
    #expect(image.attribute("src") == "data:image/png;base64,iVBO")
    #expect(image.attribute("alt") == "A ship")
  }

  @Test("A figure of an article is read as one sentence, inside the article and before its text")
  func pullFigure() throws {
    let article = Article(
      headline: "Headline",
      figure: PullFigure(lead: "more than", number: "244", unit: "times", caption: "it met."),
      body: [.paragraph(RichText("Text"))]
    )
    let page = try Samples.page([.article(article)])
    let aside = try #require(page.all("aside").first)
    #expect(aside.path.contains("article") && aside.attribute("aria-label") == nil)
    let paragraphs = page.all("p").filter { $0.path.contains("article") }
    #expect(paragraphs.map(\.text) == ["more than 244 times it met.", "Text"])
  }

  @Test(
    "Days of events have their dates for machines",
    arguments: [
      ("Apr 5", ["2023-04-05"]), ("Apr 17–19", ["2023-04-17", "2023-04-19"]),
      ("Apr 30 – May 2", ["2023-04-30", "2023-05-02"]), ("spring", []),
    ] as [(String, [String])]
  )
  func events(day: String, dates: [String]) throws {
    let event = EventList.Event(
      day: day,
      year: "2023",
      title: "Forum",
      text: RichText("Text"),
      isUpcoming: true
    )
    let page = try Samples.page([.events(EventList(events: [event]))])
    let times = page.all("time").filter { $0.path.contains("li") }
    #expect(times.map { $0.attribute("datetime") } == dates)
    #expect(page.first(class: "day")?.text == day)
    #expect(page.first(class: "of")?.text == "2023 · upcoming")
  }

  @Test("Large numbers stand beside what they count")
  func facts() throws {
    let box = FactBox(label: "Average", facts: [FactBox.Fact(number: "9", caption: "pieces")])
    let page = try Samples.page([.factBox(box)])
    #expect(page.all("dt").map(\.text) == ["pieces"] && page.all("dd").map(\.text) == ["9"])
    #expect(page.all("aside").first?.path.contains("section") == true)
  }
}

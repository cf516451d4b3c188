import Charting
import Document
import Pages
import Scene
import TestSupport
import Testing

@Suite("Articles on pages")
struct ArticleTests {
  private func laid(_ articles: [Article], title: String = "Activity") -> [Scene] {
    let section = Samples.section(title, articles.map { .article($0) }, startsPage: true)
    return Array(laidOut(Samples.document(sections: [section])).pages.dropFirst())
  }

  private func picture(_ width: Int, _ height: Int) -> CaptionedPicture {
    CaptionedPicture(
      png: [],
      width: width,
      height: height,
      alternative: "Two people at a desk.",
      caption: "At the desk.",
      credit: "A photographer"
    )
  }

  @Test("A lead article has the section's name over its title; both are headings")
  func lead() throws {
    let page = try #require(laid([Article(headline: "Head", isLead: true, body: [])]).first)
    let name = try #require(page.box(of: "About Activity"))
    #expect(name.run.style.size == 9 && abs(name.baseline - 79) < 0.01)
    let title = try #require(page.box(of: "Head"))
    #expect(title.run.style.size == 22 && abs(title.baseline - 108) < 0.01)
    let levels = page.groups { if case .heading = $0 { true } else { false } }.map(\.role)
    #expect(levels == [.heading(level: 1), .heading(level: 2)])
  }

  @Test(
    "A picture keeps its proportions, and its caption stands beside it",
    arguments: [(1_320, 744), (1_320, 880), (600, 900), (90, 60), (4_000, 200)]
  )
  func proportions(width: Int, height: Int) throws {
    let article = Article(
      headline: "Head",
      isLead: true,
      picture: picture(width, height),
      body: [.paragraph(RichText(Samples.words(50)))]
    )
    let page = try #require(laid([article]).first)
    let figures = page.groups { if case .figure = $0 { true } else { false } }
    let figure = try #require(figures.first)
    #expect(figure.role == .figure(alternative: "Picture 1. Two people at a desk."))
    guard case .image(let image) = figure.items.first else {
      Issue.record("no picture")
      return
    }
    let frame = image.frame
    #expect(abs(frame.width / frame.height - Double(width) / Double(height)) < 0.001)
    #expect(frame.width <= 330 && frame.height <= 220 && frame.width <= Double(width))
    let captions = page.groups { $0 == .caption }
    #expect(captions.flatMap { $0.items.flatMap { $0.runs(ofArtifacts: false) } }.count == 2)
    let caption = try #require(page.box(of: "At the desk."))
    #expect(caption.frame.left > 54 + frame.width)
    PageChecks.expectSound(page, number: 2)
  }

  @Test(
    "A figure stands at the foot of the picture, under its caption, and is read as one sentence",
    arguments: [("244", 24.0), ("$123,456,789.01 million", 13.0)]
  )
  func pullFigure(number: String, leastSize: Double) throws {
    let article = Article(
      headline: "Head",
      isLead: true,
      picture: picture(1_320, 744),
      figure: PullFigure(lead: "more than", number: number, unit: "times", caption: "they met."),
      body: [.paragraph(RichText("Then " + Samples.words(50)))]
    )
    let page = try #require(laid([article]).first)
    PageChecks.expectSound(page, number: 2)
    let runs = page.contentRuns.map(\.text)
    let all = runs.joined()
    #expect(all.contains("A photographermore than \(number) times they met.Then word0"))
    let last = try #require(page.box(of: "they met."))
    let body = try #require(page.box(of: "Then " + Samples.words(9)) ?? firstBodyLine(of: page))
    // 12 between picture and text, less what the boxes of text leave above and below.
    #expect(last.baseline < body.baseline - 20 && last.baseline > body.baseline - 34)
    #expect(last.frame.left > 54 + 330)
    let shown = try #require(
      page.boxes.first { $0.run.style.color == Theme.standard.colors.current && $0.baseline > 120 }
    )
    #expect(shown.run.style.size >= leastSize)
  }

  private func firstBodyLine(of page: Scene) -> TextBox? {
    page.boxes.first { $0.run.text.hasPrefix("Then ") }
  }

  @Test("Without a picture, a figure stands between title and text", arguments: [true, false])
  func pullFigureAlone(isLead: Bool) throws {
    let article = Article(
      headline: "Head",
      isLead: isLead,
      figure: PullFigure(number: "76", caption: "came."),
      body: [.paragraph(RichText("Then " + Samples.words(50)))]
    )
    let page = try #require(laid([article]).first)
    PageChecks.expectSound(page, number: 2)
    #expect(page.contentRuns.map(\.text).joined().contains("Head76 came.Then word0"))
  }

  @Test(
    "Beside a picture, the caption starts with a column of text unless that is far away",
    arguments: [
      (1_320, 744, true, 344.0), (1_320, 744, false, 258), (900, 675, false, 258),
      (400, 800, false, 87), (300, 200, true, 344), (4_000, 200, false, 258),
    ]
  )
  func captions(width: Int, height: Int, isLead: Bool, left: Double) throws {
    let article = Article(
      headline: "Head",
      isLead: isLead,
      picture: picture(width, height),
      body: [.paragraph(RichText(Samples.words(50)))]
    )
    let page = try #require(laid([article]).first)
    PageChecks.expectSound(page, number: 2)
    let caption = try #require(page.box(of: "At the desk."))
    #expect(abs(caption.frame.left - 54 - left) < 0.01)
  }

  @Test("A heading inside an article stands closer to its text than to what is above")
  func headingSpace() throws {
    let body: [ArticleBlock] = (0..<6).flatMap {
      [.heading("Heading \($0)"), .paragraph(RichText("P\($0) " + Samples.words(40)))]
    }
    let page = try #require(laid([Article(headline: "Head", body: body)]).first)
    for number in 1..<6 {
      let heading = try #require(page.box(of: "Heading \(number)"))
      let text = try #require(page.boxes.first { $0.run.text.hasPrefix("P\(number) ") })
      #expect(abs(text.baseline - heading.baseline - 14) < 0.01, "heading \(number)")
    }
  }

  @Test("Text runs through two balanced columns that share baselines", arguments: 1..<40)
  func balanced(paragraphs: Int) throws {
    let words = Samples.words(17 + paragraphs % 9)
    let body = Array(repeating: ArticleBlock.paragraph(RichText(words)), count: paragraphs)
    let pages = laid([Article(headline: "Head", body: body)])
    for page in pages {
      let lines = page.boxes.filter { $0.run.style.size == 10.5 }
      let left = lines.filter { $0.frame.left < 300 }.map(\.baseline)
      let right = lines.filter { $0.frame.left >= 300 }.map(\.baseline)
      #expect(left.count >= right.count && left.count - right.count <= 4)
      for baseline in right { #expect(left.contains { abs($0 - baseline) < 0.01 }) }
    }
    let text = pages.map(\.contentText).joined()
    #expect(text.ranges(of: words.filter { $0 != " " }).count == paragraphs)
  }

  @Test("A paragraph over a page's end is one element, with two lines on either side")
  func overPages() throws {
    var broken = 0
    for count in stride(from: 400, to: 1_100, by: 37) {
      let body = [Samples.words(40), Samples.words(count), Samples.words(30)]
        .map { ArticleBlock.paragraph(RichText($0)) }
      let pages = laid([Article(headline: "Head", body: body)])
      guard pages.count == 2 else { continue }
      let ends = pages[0].groups { $0 == .paragraph }.last
      let starts = pages[1].groups { $0 == .paragraph }.first
      let open = try #require(ends), resumed = try #require(starts)
      broken += open.staysOpen ? 1 : 0
      #expect(open.staysOpen == resumed.resumesElement)
      #expect(open.items.count >= 2 && resumed.items.count >= 2)
      // Read on, the words of the two pages are parted.
      let last = open.items.flatMap { $0.runs(ofArtifacts: false) }.last
      #expect(!open.staysOpen || last?.text.hasSuffix(" ") == true)
    }
    #expect(broken > 2)
  }

  @Test("Of articles after the first, each stands under a rule, with a smaller title")
  func later() throws {
    let body: [ArticleBlock] = [.paragraph(RichText(Samples.words(20)))]
    let page = try #require(
      laid([
        Article(headline: "First", isLead: true, body: body), Article(headline: "Next", body: body),
      ]).first
    )
    #expect(page.box(of: "Next")?.run.style.size == 15)
    PageChecks.expectSound(page, number: 2)
  }
}

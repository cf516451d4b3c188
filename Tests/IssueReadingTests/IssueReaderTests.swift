import CivilTime
import Issue
import IssueReading
import Testing

@Suite("Reading an issue")
struct IssueReaderTests {
  private func faults(_ changes: [String: String]) throws -> [String] {
    let error = try #require(throws: IssueFaults.self) {
      try IssueReader(MemoryFolder.issue(changes)).read()
    }
    return error.faults.map(\.words)
  }

  @Test("Everything is read, events and modifications in the order of time")
  func everything() throws {
    let read = try IssueReader(MemoryFolder.issue()).read()
    let issue = read.issue
    #expect(issue.month == Month("2023-03"))
    #expect(issue.volume == 5)
    #expect(issue.number == 3)
    #expect(issue.title == "Trade News Snapshot")
    #expect(issue.date == CalendarDate("2023-05-04"))
    let section = try #require(issue.sections.first)
    #expect(section.title == "Activity")
    #expect(section.content == [.events, .cases, .actions])
    let article = try #require(section.articles.first)
    #expect(article.headline == "A summit")
    #expect(article.date == CalendarDate("2023-04-17"))
    #expect(
      article.picture
        == IssuePicture(
          path: "pictures/hall.png",
          png: MemoryFolder.png(width: 640, height: 360),
          width: 640,
          height: 360,
          alternative: "A hall seen from above.",
          caption: "The hall",
          credit: "Nobody"
        )
    )
    #expect(
      article.body == [
        .paragraph([
          Words("The summit "), Words("began", emphasis: .emphasis), Words(" with a "),
          Words("speech", address: "https://example.org/speech"), Words("."),
        ])
      ]
    )
    #expect(
      issue.cases == [
        SeizureCase(
          title: "Jewelry",
          date: CalendarDate("2023-04-03"),
          place: "Louisville, Kentucky",
          facts: [SeizureCase.Fact(number: "2,400", caption: "pieces")],
          text: [Words("Three parcels were "), Words("held", emphasis: .emphasis), Words(".")]
        )
      ]
    )
    #expect(issue.actions.first?.modifications.map(\.text) == ["Lifted."])
    #expect(issue.actions.first?.address == "https://example.org/order")
    #expect(issue.events.map(\.title) == ["Summit", "Forum"])
    #expect(issue.events.last?.timeZone == "EDT")
    #expect(issue.events.first?.last == CalendarDate("2023-04-19"))
    #expect(issue.sources.map(\.address) == ["https://example.org/"])
    #expect(issue.contacts.map(\.address) == ["mailto:desk@example.org"])
    #expect(
      read.files.map(\.path).sorted() == ["articles/summit.md", "issue.yml", "pictures/hall.png"]
    )
    #expect(read.files.first?.path == "issue.yml")
  }

  @Test(
    "A fault of issue.yml is told with its line, the words at fault, and what to do",
    arguments: [
      (
        "month: 2023-03", "month: March",
        "issue.yml:1: “month” cannot be “March”: it must be a month, written as 2023-03"
      ),
      ("volume: 5", "volume: five", "issue.yml:2: “volume” must be a whole number from 1"),
      ("volume: 5", "volumn: 5", "issue.yml:2: unknown key “volumn” [Did you mean “volume”?]"),
      (
        "date: 2023-05-04", "date: 2023-02-30",
        "issue.yml:5: “date” cannot be “2023-02-30”: it must be a day, written as 2023-04-24"
      ),
      (
        "title: Trade News Snapshot", "draft: true",
        "issue.yml:4: this is still a draft [Finish it, then remove the line “draft: true”.]"
      ),
      (
        "[events, cases, actions]", "[events, cases, action]",
        "issue.yml:9: “content” cannot be “action”: it must be one of events, cases, actions [Did you mean “actions”?]\nissue.yml:19: “actions” are listed, but no section shows them [Add “content: [actions]” to a section.]"
      ),
      (
        "[events, cases, actions]", "[events, actions]",
        "issue.yml:11: “cases” are listed, but no section shows them [Add “content: [cases]” to a section.]"
      ),
      (
        "[events, cases, actions]", "[events, cases, actions, events]",
        "issue.yml:9: “content” cannot be “events”: it is shown twice"
      ),
      (
        "[articles/summit.md]", "[articles/summit.md, articles/summit.md]",
        "issue.yml:8: “articles” cannot be “articles/summit.md”: it is listed twice"
      ),
      (
        "time: 9 a.m. to 5 p.m., zone: EDT", "time: 9 a.m.",
        "issue.yml:26: “time” cannot be “9 a.m.”: a time needs its zone, as in “zone: EDT”"
      ),
      (
        "time: 9 a.m. to 5 p.m., zone: EDT", "zone: EDT",
        "issue.yml:26: “zone” cannot be “EDT”: there is no time that it belongs to"
      ),
      (
        "end: 2023-04-19", "end: 2023-04-17",
        "issue.yml:27: “end” cannot be “2023-04-17”: it must be after 2023-04-17"
      ),
      (
        "{date: 2023-04-26, text: Lifted.}", "{date: 2020-04-26, text: Lifted.}",
        "issue.yml:23: “date” cannot be “2020-04-26”: it must be after 2021-11-04"
      ),
      (
        "mailto:desk@example.org", "desk@example.org",
        "issue.yml:31: “link” cannot be “desk@example.org”: it must be an address that begins with https://, http://, mailto:"
      ),
      (
        "https://example.org/order", "javascript:alert",
        "issue.yml:24: “link” cannot be “javascript:alert”: it must be an address that begins with https://, http://, mailto:"
      ),
      (
        "were *held*", "were <b>held</b>",
        "issue.yml:17: HTML is not printed [Write it in Markdown; put \\ before a < that is meant as such.]\nissue.yml:17: HTML is not printed [Write it in Markdown; put \\ before a < that is meant as such.]"
      ),
      (
        "kind: Withhold release order", "link: https://example.org",
        "issue.yml:19: the key “link” is set more than once"
      ),
    ]
  )
  func issueFault(old: String, new: String, expected: String) throws {
    let text = MemoryFolder.issueText
    try #require(text.contains(old))
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    let words = try faults(["issue.yml": parts.joined(separator: new)])
    #expect(words.joined(separator: "\n") == expected)
  }

  @Test(
    "A fault of an article is told with its line, the words at fault, and what to do",
    arguments: [
      (
        "headline: A summit", "headlin: A summit",
        "articles/summit.md:2: unknown key “headlin” [Did you mean “headline”?]\narticles/summit.md:2: the key “headline” is missing"
      ),
      (
        "section: Activity", "section: Activty",
        "articles/summit.md:3: “section” cannot be “Activty”: the issue has no section of that title [Did you mean “Activity”?]"
      ),
      (
        "date: 2023-04-17", "date: April 17",
        "articles/summit.md:4: “date” cannot be “April 17”: it must be a day, written as 2023-04-24"
      ),
      (
        "pictures/hall.png", "pictures/gone.png",
        "articles/summit.md:5: there is no file pictures/gone.png"
      ),
      (
        "pictures/hall.png", "../hall.png",
        "articles/summit.md:5: “picture” cannot be “../hall.png”: it must not leave the folder of the issue"
      ),
      (
        "pictures/hall.png", "/etc/passwd",
        "articles/summit.md:5: “picture” cannot be “/etc/passwd”: it must be a path from the folder of the issue"
      ),
      (
        "pictures/hall.png", "articles/summit.md",
        "articles/summit.md:5: the picture articles/summit.md is not a PNG [Save it as PNG.]"
      ),
      (
        "alt: A hall seen from above.", "alt: ''",
        "articles/summit.md:6: “alt” cannot be “”: it must say something"
      ),
      (
        "alt: A hall seen from above.", "alt:",
        "articles/summit.md:6: “alt” must be text [Put it in quotes if it is meant as text.]"
      ),
      ("alt: A hall seen from above.\n", "", "articles/summit.md:2: the key “alt” is missing"),
      (
        "picture: pictures/hall.png\n", "",
        "articles/summit.md:5: “alt” cannot be “A hall seen from above.”: there is no picture that it belongs to\narticles/summit.md:6: “caption” cannot be “The hall”: there is no picture that it belongs to\narticles/summit.md:7: “credit” cannot be “Nobody”: there is no picture that it belongs to"
      ),
      (
        "credit: Nobody", "draft: true",
        "articles/summit.md:8: this is still a draft [Finish it, then remove the line “draft: true”.]"
      ),
      (
        "---\nheadline", "headline",
        "articles/summit.md:1: the article does not begin with front matter [Begin it with a line of ---, the headline, and another line of ---.]"
      ),
      (
        "Nobody\n---", "Nobody",
        "articles/summit.md:1: the front matter is never closed [Put a line of --- between the keys and the text.]"
      ),
      (
        "The summit *began* with a [speech](https://example.org/speech).", "  ",
        "articles/summit.md:10: the article has no text [Write it below the front matter.]"
      ),
      (
        "(https://example.org/speech)", "(speech.html)",
        "articles/summit.md:10: the link leads to “speech.html” [Links begin with https://, http://, mailto:.]"
      ),
    ]
  )
  func articleFault(old: String, new: String, expected: String) throws {
    let text = MemoryFolder.articleText
    try #require(text.contains(old))
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    let words = try faults(["articles/summit.md": parts.joined(separator: new)])
    #expect(words.joined(separator: "\n") == expected)
  }

  @Test(
    "A figure is quoted from the text, with all that belongs to its number",
    arguments: [
      ("met more than 244 times.", "more than 244 times"), ("met (244 times).", "244 times"),
      ("- one\n- it met 244\ntimes", "244 times"), ("seized $4.41 million", "$4.41 million"),
      ("the agency’s 76 rules", "agency's 76 rules"),
      ("a *strong* 12 percent.", "strong 12 percent"),
      ("over 3 boxes, and 3 boxes", "3 boxes"), ("> said 5,000", "5,000"),
    ]
  )
  func figure(text: String, figure: String) throws {
    let read = try IssueReader(MemoryFolder.issue(Self.article(text, figure))).read()
    let article = try #require(read.issue.sections.first?.articles.first)
    #expect(article.figure == IssueFigure(text: figure, caption: "it met."))
  }

  @Test(
    "A figure that the text does not hold, or holds as part of another, is refused",
    arguments: [
      ("met more than 244 times.", "244 times", "a word beside it"),
      ("met well over 244 times.", "over 244 times", "a word beside it"),
      ("seized $4.41 million", "$4.41", "a word beside it"),
      ("seized $4.41 million", "4.41 million", "do not stand in the text"),
      ("met 1,244 times", "244 times", "do not stand in the text"),
      ("met 244.5 times", "244", "do not stand in the text"),
      ("met 12% of all", "12", "do not stand in the text"),
      ("met 244 times", "245 times", "do not stand in the text"),
      ("met often", "often", "a number in digits"),
    ]
  )
  func figureFault(text: String, figure: String, reason: String) throws {
    let words = try faults(Self.article(text, figure))
    try #require(words.count == 1)
    #expect(words[0].hasPrefix("articles/summit.md:9: “figure” cannot be “\(figure)”: "))
    #expect(words[0].contains(reason), "\(words[0])")
  }

  @Test(
    "A figure needs a caption, and a caption a figure",
    arguments: [
      ("figure: 244 guests", "articles/summit.md:2: the key “figure-caption” is missing"),
      (
        "figure: 244 guests\nfigure-caption: ''",
        "articles/summit.md:10: “figure-caption” cannot be “”: it must say something"
      ),
      (
        "figure-caption: it met.",
        "articles/summit.md:9: “figure-caption” cannot be “it met.”: there is no figure that it belongs to"
      ),
    ]
  )
  func figureCaption(keys: String, expected: String) throws {
    let article = MemoryFolder.articleText
      .replacing("credit: Nobody\n", with: "credit: Nobody\n\(keys)\n")
      .replacing("The summit", with: "The 244 guests")
    #expect(try faults(["articles/summit.md": article]) == [expected])
  }

  /// An article of one text with a figure on line 9.
  private static func article(_ text: String, _ figure: String) -> [String: String] {
    let head = MemoryFolder.articleText.split(separator: "---\n")[0]
    return [
      "articles/summit.md":
        "---\n\(head)figure: \"\(figure)\"\nfigure-caption: it met.\n---\n\(text)\n"
    ]
  }

  @Test("All faults of all files are told together, in the order of reading")
  func allTogether() throws {
    let words = try faults([
      "issue.yml": MemoryFolder.issueText.replacing("volume: 5", with: "volume: no")
        .replacing("end: 2023-04-19", with: "end: soon"),
      "articles/summit.md": MemoryFolder.articleText.replacing(
        "alt: A hall seen from above.",
        with: "alt: ''"
      )
        + "\n\n# Big\n\n![](x.png)\n",
      "articles/stray.md": MemoryFolder.articleText,
    ])
    #expect(
      words.map { $0.prefix { $0 != " " } } == [
        "issue.yml:2:", "issue.yml:27:", "articles/summit.md:6:", "articles/summit.md:12:",
        "articles/summit.md:14:", "articles/stray.md:",
      ]
    )
  }

  @Test("An article in another section than the one that lists it is told")
  func otherSection() throws {
    let words = try faults([
      "issue.yml": MemoryFolder.issueText.replacing(
        "sections:\n",
        with: "sections:\n  - {title: Outreach, articles: [articles/two.md]}\n"
      ),
      "articles/two.md": MemoryFolder.articleText,
    ])
    #expect(
      words == [
        "articles/two.md:3: “section” cannot be “Activity”: the issue lists it under “Outreach”"
      ]
    )
  }

  @Test("An empty section, two sections of one title, and an empty file are told")
  func emptiness() throws {
    #expect(
      try faults([
        "issue.yml": MemoryFolder.issueText.replacing(
          "sections:\n",
          with: "sections:\n  - {title: Outreach}\n  - {title: Activity, articles: []}\n"
        )
      ]) == [
        "issue.yml:7: the section “Outreach” is empty [Give it “articles” or “content”, or remove it.]",
        "issue.yml:8: the section “Activity” is empty [Give it “articles” or “content”, or remove it.]",
        "issue.yml:9: “title” cannot be “Activity”: two sections have it",
      ]
    )
    #expect(
      try faults(["issue.yml": "# nothing"]).first
        == "issue.yml: the file says nothing [Begin with its month, as in “month: 2023-03”.]"
    )
    #expect(
      try faults(["issue.yml": "- a"]).first == "issue.yml:1: the file must be keys with values"
    )
  }

  @Test("Line ends of another system, and a mark before the first byte, change nothing")
  func lineEnds() throws {
    let plain = try IssueReader(MemoryFolder.issue()).read().issue
    let other = try IssueReader(
      MemoryFolder.issue([
        "issue.yml": "\u{FEFF}" + MemoryFolder.issueText.replacing("\n", with: "\r\n"),
        "articles/summit.md": "\u{FEFF}" + MemoryFolder.articleText.replacing("\n", with: "\r\n"),
      ])
    ).read().issue
    #expect(other == plain)
  }

  @Test(
    "Bytes that are no whole PNG are told by what they are",
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], "is a JPEG, not a PNG"),
      (Array("<svg>".utf8), "is a SVG, not a PNG"),
      ([], "is not a PNG"),
      (MemoryFolder.png(width: 4, height: 4).dropLast(), "is cut off"),
      (MemoryFolder.png(width: 0, height: 4), "has no usable size"),
      (MemoryFolder.png(width: 4, height: 90_000), "has no usable size"),
    ] as [([UInt8], String)]
  )
  func pictures(bytes: [UInt8], expected: String) throws {
    var folder = MemoryFolder.issue()
    folder.files["pictures/hall.png"] = bytes
    let error = try #require(throws: IssueFaults.self) { try IssueReader(folder).read() }
    #expect(error.faults.map(\.message) == ["the picture pictures/hall.png \(expected)"])
    #expect(error.faults.first?.line == 5)
  }
}

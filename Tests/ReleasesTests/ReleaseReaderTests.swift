import CivilTime
import Releases
import Testing
import TradeFigures

@Suite("Reading releases")
struct ReleaseReaderTests {
  @Test("A phrase gives its figures, nothing more, and reports what it must", arguments: Phrase.all)
  func phrase(_ phrase: Phrase) throws {
    let reading = try read(phrase.text, month: phrase.month, format: phrase.format)
    #expect(figures(of: reading) == phrase.figures.sorted())
    #expect(reading.notUnderstood.count == phrase.reports)
  }

  @Test("What is printed reads back as the same figure", arguments: Phrase.all)
  func printed(_ phrase: Phrase) throws {
    let reading = try read(phrase.text, month: phrase.month, format: phrase.format)
    for read in reading.observations {
      let figure = read.observation.figure
      let again = Figure(
        asPrinted: figure.asPrinted,
        qualifier: figure.qualifier,
        unit: figure.unit
      )
      #expect(again?.valueText == figure.valueText)
      #expect(again?.bounds == figure.bounds)
    }
  }

  @Test("Line and column are those of the number with its sign, behind the qualifier")
  func places() throws {
    let reading = try read(
      "Title of the page\n\n\u{201C}In March 2023\u{201D}, CBP processed more than 2.7 million entry\n"
        + "summaries valued at more than $274 billion."
    )
    let found = reading.observations.map(\.observation)
    #expect(found.map(\.figure.asPrinted) == ["2.7 million", "$274 billion"])
    #expect(found.map(\.place) == [TextPlace(line: 3, column: 42), TextPlace(line: 4, column: 31)])
  }

  @Test("Markup keeps the places of Markdown as given")
  func markdownPlaces() throws {
    let reading = try read(
      "# News\n\n- **29** [audits](https://example.com) completed",
      format: .markdown
    )
    #expect(reading.observations.map(\.observation.place) == [TextPlace(line: 3, column: 5)])
  }

  @Test("Places in HTML are those of the extracted text, and the reading says so")
  func htmlPlaces() throws {
    let page = """
      <!DOCTYPE html><html><head><title>Trade update</title><script>"29 audits"</script></head>
      <body><nav><a>12 audits</a></nav>
      <p>Release Date:
         April 20, 2023</p><div>CBP completed <em>29</em>&nbsp;audits in March&nbsp;2023.</div>
      </body></html>
      """
    let reading = try read(page, month: nil, format: .html)
    #expect(reading.placesAreInExtractedText)
    #expect(figures(of: reading) == ["2023-03 audits 29"])
    #expect(reading.observations.map(\.observation.place) == [TextPlace(line: 3, column: 15)])
    #expect(reading.published == CalendarDate("2023-04-20"))
    #expect(reading.title == "Trade update")
  }

  @Test("A page in an older encoding is read in that encoding")
  func encoding() throws {
    var bytes = Array("<html><p>CBP".utf8) + [0x92]
    bytes +=
      Array("s auditors completed 29 audits".utf8) + [0xA0] + Array("in March 2023.</p>".utf8)
    let reading = try ReleaseReader().read(
      bytes: bytes,
      format: .html,
      source: Source(address: "page.html", sha256: "", kind: .publisher)
    )
    #expect(figures(of: reading) == ["2023-03 audits 29"])
  }

  @Test(
    "The reference month comes from the title, then a dated sentence, then what is assumed",
    arguments: [
      ("CBP Releases May 2024 Monthly Update\n\nCBP completed 29 audits.", "2024-05"),
      ("CBP completed 29 audits in May 2024.", "2024-05"),
      ("CBP completed 29 audits.", "2023-03"),
      ("On May 4, 2024, an event took place. CBP completed 29 audits.", "2023-03"),
      ("CBP completed 29 audits, compared with 33 in March 2022.", "2023-03"),
    ]
  )
  func reference(text: String, month: String) throws {
    let reading = try read(text)
    #expect(reading.month == Month(month))
    #expect(figures(of: reading).contains("\(month) audits 29"))
  }

  @Test("Without any month the date of publication completes a month's name")
  func publicationCompletes() throws {
    let reading = try read(
      "Release Date: Jan 19, 2025\n\nIn December, CBP completed 29 audits.",
      month: nil
    )
    #expect(figures(of: reading) == ["2024-12 audits 29"])
  }

  @Test(
    "The date of publication stands at the start of its line",
    arguments: [
      ("Release Date: April 20, 2023", "2023-04-20"), ("Published 2023-04-20", "2023-04-20"),
      ("Last Modified: Mar 05, 2024", "2024-03-05"), ("Posted 20 April 2023", "2023-04-20"),
      ("Last Modified: Mar 05, 2024\n\nReleased 04/20/2023", "2023-04-20"),
      ("On April 20, 2023, CBP met.", nil),
    ]
  )
  func published(text: String, date: String?) throws {
    #expect(try read(text).published == date.flatMap { CalendarDate($0) })
  }

  @Test("A heading that repeats the body adds nothing")
  func heading() throws {
    let reading = try read(
      "CBP processes nearly 3 million entry summaries in March\n\n"
        + "CBP processed 2.9 million entry summaries in March."
    )
    #expect(figures(of: reading) == ["2023-03 entry-summaries 2900000"])
    #expect(reading.notUnderstood.isEmpty)
  }

  @Test("Two figures for one month are not chosen between")
  func contradiction() throws {
    let reading = try read("CBP completed 29 audits in March. In March, 31 audits were completed.")
    #expect(figures(of: reading) == ["2023-03 audits 29"])
    #expect(reading.notUnderstood.map(\.reason) == ["two figures for audits in 2023-03"])
    #expect(reading.notUnderstood.map(\.place) == [TextPlace(line: 1, column: 35)])
  }

  @Test("Stacked qualifiers are kept with a warning")
  func stacked() throws {
    let reading = try read("CBP collected nearly more than $9 billion in estimated duties.")
    #expect(
      reading.observations.map(\.warnings)
        == [["two qualifiers stand before one number: nearly more than"]]
    )
  }

  @Test("What cannot be read says why")
  func errors() {
    func reading(_ bytes: [UInt8], _ format: ReleaseFormat = .plain) throws -> ReleaseReading {
      try ReleaseReader().read(
        bytes: bytes,
        format: format,
        source: Source(address: "x", sha256: "", kind: .publisher)
      )
    }
    #expect(throws: ReleaseError.empty) { try reading([]) }
    #expect(throws: ReleaseError.empty) { try reading(Array(" \n\n".utf8)) }
    #expect(throws: ReleaseError.empty) { try reading(Array("<html></html>".utf8), .html) }
    #expect(throws: ReleaseError.binary(offset: 2)) { try reading([0x41, 0x42, 0x00]) }
    #expect(throws: ReleaseError.binary(offset: 1)) { try reading([0x41, 0xFF, 0x42]) }
    let limit = ReleaseReader.byteLimit
    #expect(throws: ReleaseError.tooLarge(bytes: limit + 1, limit: limit)) {
      try reading([UInt8](repeating: 0x41, count: limit + 1))
    }
    let nested = String(repeating: "<div>", count: 300) + "29 audits"
    #expect(throws: ReleaseError.tooDeeplyNested) { try reading(Array(nested.utf8), .html) }
  }

  @Test(
    "The format is known by name or by content",
    arguments: [
      ("a.HTM", "text", ReleaseFormat.html), ("a.md", "<html>", .markdown),
      ("a.txt", "# A", .plain),
      ("-", "<!DOCTYPE html>", .html), ("-", "# Title\n", .markdown), ("-", "Plain text.", .plain),
    ]
  )
  func format(name: String, content: String, format: ReleaseFormat) {
    #expect(ReleaseFormat.detect(name: name, bytes: Array(content.utf8)) == format)
  }
}

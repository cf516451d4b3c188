import Foundation
import TestSupport
import Testing

@Suite("Facts")
struct FactsTests {
  /// One element of the JSON.
  private struct Sentence: Decodable {
    let measure: String
    let measures: [String]
    let month: String
    let style: String
    let sentence: String
    let direction: String?
    let evidence: [String]
  }

  private struct Identified: Decodable {
    let id: String
  }

  @Test("Text has a sentence a line and an empty line between topics")
  func text() throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.run("facts", "2023-01")
    #expect(result.status == 0 && result.messages.isEmpty)
    #expect(
      result.output.hasPrefix(
        "CBP processed more than 2.6 million entry summaries valued at more than $265 billion in "
          + "January 2023, up from 2.5 million and $260 billion in December.\n"
      )
    )
    #expect(result.output.contains(".\n\nCBP identified"))
    #expect(result.output.hasSuffix(".\n"))
  }

  @Test("Without a month the newest is taken, and a month without figures is named")
  func months() throws {
    let workplace = try Workplace.withBundledFigures()
    #expect(try workplace.run("facts").output.contains("December 2025"))
    let missing = try workplace.run("facts", "2023-05")
    #expect(missing.status != 0 && missing.output.isEmpty)
    #expect(missing.messages.contains("no figure for 2023-05"), "\(missing.messages)")
  }

  @Test(
    "JSON names observations that the ledger lists",
    arguments: ["newsletter", "bulletin", "slide"]
  )
  func json(style: String) throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.run("ingest", "--quiet", Workplace.sampleRelease)
    let listing = try workplace.run("figures", "--all-vintages", "--format", "json").output
    let ids = try JSONDecoder().decode([Identified].self, from: Data(listing.utf8)).map(\.id)
    #expect(Set(ids).count == ids.count)
    let output = try workplace.run("facts", "2023-03", "--style", style, "--format", "json").output
    let sentences = try JSONDecoder().decode([Sentence].self, from: Data(output.utf8))
    #expect(sentences.count > 10)
    for sentence in sentences {
      #expect(sentence.month == "2023-03" && sentence.style == style)
      #expect(sentence.measures.first == sentence.measure)
      #expect(!sentence.evidence.isEmpty && Set(ids).isSuperset(of: sentence.evidence))
    }
    #expect(
      sentences.contains { $0.direction == "down" } && sentences.contains { $0.direction == nil }
    )
    // A sentence of a release is found by its line and column.
    let duties = ids.filter { $0.hasPrefix("2023-03/estimated-duties/") }
    #expect(duties.contains { $0.contains(#/:[0-9]+:[0-9]+$/#) }, "\(duties)")
  }

  @Test("HTML and Markdown keep names with signs in them from being read as markup")
  func markup() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file(
      "tradesnap.yml",
      text: "publisher-short: \"A&B <i>*x*</i>\"\nnameplate: \"Trade <b> & more\"\n"
    )
    let html = try workplace.run("facts", "2023-03", "--format", "html").output
    #expect(html.hasPrefix("<h2>Trade &lt;b&gt; &amp; more, March 2023</h2>\n"), "\(html)")
    #expect(html.contains("<p>A&amp;B &lt;i&gt;*x*&lt;/i&gt; processed more than 2.7 million"))
    #expect(!html.contains("<i>") && !html.contains("<b>"))
    let list = try workplace.run("facts", "2023-03", "--style", "slide", "--format", "html").output
    #expect(list.contains("<ul>\n<li>") && list.contains("</li>\n</ul>\n"))
    let markdown = try workplace.run("facts", "2023-03", "--format", "markdown").output
    #expect(
      markdown.hasPrefix("# Trade \\<b\\> \\& more, March 2023\n\n## Entries and value\n\n- ")
    )
    #expect(markdown.contains("- A\\&B \\<i\\>\\*x\\*\\</i\\> processed"))
  }

  @Test("Two runs give the same sentences")
  func determinism() throws {
    let workplace = try Workplace.withBundledFigures()
    let first = try workplace.run("facts", "2024-11", "--format", "json").output
    #expect(try workplace.run("facts", "2024-11", "--format", "json").output == first)
  }
}

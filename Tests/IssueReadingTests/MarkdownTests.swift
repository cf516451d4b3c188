import Issue
import Testing

@testable import IssueReading

@Suite("Markdown of articles")
struct MarkdownTests {
  @Test(
    "What the house prints becomes passages",
    arguments: [
      ("One\ntwo", [.paragraph([Words("One two")])]),
      (
        "A\n\n## Part\n\nB", [.paragraph([Words("A")]), .heading("Part"), .paragraph([Words("B")])]
      ),
      (
        "- a\n- b *c*",
        [
          .list(
            items: [[Words("a")], [Words("b "), Words("c", emphasis: .emphasis)]],
            isOrdered: false
          )
        ]
      ),
      ("1. a\n2. b", [.list(items: [[Words("a")], [Words("b")]], isOrdered: true)]),
      ("> a\n>\n> b", [.quotation([[Words("a")], [Words("b")]])]),
      (
        "**s** `c`",
        [.paragraph([Words("s", emphasis: .strong), Words(" "), Words("c", emphasis: .code)])]
      ),
      (
        "[*a* b](https://x.org)",
        [
          .paragraph([
            Words("a", emphasis: .emphasis, address: "https://x.org"),
            Words(" b", address: "https://x.org"),
          ])
        ]
      ),
      ("<https://x.org/a>", [.paragraph([Words("https://x.org/a", address: "https://x.org/a")])]),
      ("It's \"so\" -- 5 &lt; 6\\*", [.paragraph([Words("It’s “so” – 5 < 6*")])]),
      ("", []),
    ] as [(String, [Passage])]
  )
  func passages(text: String, expected: [Passage]) {
    let outcome = MarkdownReader.read(text, firstLine: 1)
    #expect(outcome.faults.isEmpty)
    #expect(outcome.passages == expected)
  }

  @Test(
    "Everything else is a fault on its line",
    arguments: [
      ("a\n\n<div>x</div>", 3, .html), ("a\nb <br> c", 2, .html), ("<!-- x -->", 1, .html),
      ("a ![x](y.png)", 1, .picture), ("| a |\n|---|\n| b |", 1, .table),
      ("a\n\n    code", 3, .codeBlock), ("```\nx\n```", 1, .codeBlock), ("a\n\n***", 3, .rule),
      ("a[^1]\n\n[^1]: note", 1, .footnote), ("a ~~b~~", 1, .strikethrough),
      ("- [ ] a", 1, .taskList), ("a  \nb", 1, .lineBreak), ("a\\\nb", 1, .lineBreak),
      ("# a", 1, .headingLevel(1)), ("a\n===", 1, .headingLevel(1)), ("### a", 1, .headingLevel(3)),
      ("## a *b*", 1, .richHeading("a b")), ("- a\n\n  b", 1, .nestedItem),
      ("- a\n  - b", 1, .nestedItem), ("> - a", 1, .nestedQuotation), ("3. a", 1, .listStart(3)),
      ("*a **b***", 1, .doubleEmphasis("b")), ("[a](ftp://x.org)", 1, .address("ftp://x.org")),
      ("[a](javascript:x)", 1, .address("javascript:x")),
      ("[a](https://)", 1, .address("https://")),
      ("[a](mailto:x)", 1, .address("mailto:x")),
      ("[a](https://x.org \"t\")", 1, .linkTitle("t")),
      ("[](https://x.org)", 1, .emptyLink("https://x.org")),
      ("a\nb\u{7}", 2, .control(7)),
    ] as [(String, Int, MarkdownProblem)]
  )
  func faults(text: String, line: Int, problem: MarkdownProblem) {
    let faults = MarkdownReader.read(text, firstLine: 11).faults
    #expect(faults.first?.problem == problem)
    #expect(faults.first?.line == line + 10)
  }

  @Test(
    "A text that must be one paragraph is told where it is not",
    arguments: ["a\n\nb", "- a", ""]
  )
  func oneParagraph(text: String) {
    let (words, faults) = MarkdownReader.words(of: text, firstLine: 4)
    #expect(words.isEmpty)
    #expect(faults.map(\.problem) == [.notOneParagraph])
    #expect(faults.first?.line == 4)
  }

  @Test("No text is lost, and none crashes, however deep or broken it is")
  func hostile() {
    for text in [
      String(repeating: "> ", count: 5_000) + "a", String(repeating: "*", count: 20_000),
      String(repeating: "[", count: 20_000), String(repeating: "- ", count: 5_000) + "a",
      String(repeating: "*a _b ", count: 5_000), "\u{0}\u{FFFD}", "[a]: <b\n\n[a]",
    ] {
      let outcome = MarkdownReader.read(text, firstLine: 1)
      #expect(!outcome.passages.isEmpty || !outcome.faults.isEmpty)
    }
  }
}

import Testing

@testable import Pages

@Suite("Line breaker")
struct LineBreakerTests {
  /// A measure of one point a character.
  private let breaker = LineBreaker { Double($0.count) }

  @Test(
    "Lines take as many words as fit",
    arguments: [
      ("one two three", 7.0, ["one two", "three"]),
      ("one two three", 13.0, ["one two three"]),
      ("one two three", 3.0, ["one", "two", "thr", "ee"]),
      ("  one \n two\t", 7.0, ["one two"]),
      ("", 7.0, []),
      ("   ", 7.0, []),
    ]
  )
  func greedy(text: String, width: Double, expected: [String]) {
    #expect(breaker.lines(of: text, width: width) == expected)
  }

  @Test("A no-break space never ends a line")
  func noBreakSpace() {
    #expect(
      breaker.lines(of: "up to $274\u{A0}billion more or less", width: 14)
        == ["up to", "$274\u{A0}billion", "more or less"]
    )
    #expect(
      breaker.lines(of: "up to $274\u{A0}billion", width: 9)
        == ["up to", "$274\u{A0}", "billion"]
    )
  }

  @Test("The first line is shorter by the indent")
  func indent() {
    #expect(breaker.lines(of: "one two six", width: 7, indent: 4) == ["one", "two six"])
  }

  @Test("A last line of one word takes a companion from the line above")
  func runt() {
    #expect(breaker.lines(of: "aa bb cc dd", width: 9) == ["aa bb", "cc dd"])
    #expect(breaker.lines(of: "aaaaaaaa bb", width: 9) == ["aaaaaaaa", "bb"])
  }

  @Test("Balanced lines keep their number and are about equally long")
  func balanced() {
    let text = "Fewer entries and lower duties than a year earlier"
    let greedy = breaker.lines(of: text, width: 40)
    let balanced = breaker.balancedLines(of: text, width: 40)
    #expect(greedy.count == 2)
    #expect(balanced == ["Fewer entries and lower", "duties than a year earlier"])
  }

  @Test("No line is wider than asked, and no character is lost", arguments: 0..<100)
  func anyText(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      String(repeating: "m", count: Int.random(in: 1...30, using: &random))
    }
    let width = Double.random(in: 5...60, using: &random)
    for lines in [
      breaker.lines(of: words.joined(separator: " "), width: width),
      breaker.balancedLines(of: words.joined(separator: " "), width: width),
    ] {
      #expect(lines.allSatisfy { Double($0.count) <= width })
      #expect(lines.joined().filter { $0 != " " } == words.joined())
    }
  }
}

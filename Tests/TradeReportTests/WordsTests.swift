import CivilTime
import TradeFigures
import Testing

@testable import TradeReport

@Suite("Words")
struct WordsTests {
  @Test(
    "Numbers stay with their units, and ranges together",
    arguments: [
      ("10 to 16 percent lower", "10\u{A0}to\u{A0}16\u{A0}percent lower"),
      ("nearly $6.1 billion.", "nearly $6.1\u{A0}billion."),
      ("1 to 3 percentage points", "1\u{A0}to\u{A0}3\u{A0}percentage points"),
      ("fell to 400 in March", "fell to 400 in March"),
      ("of the 12 months", "of the 12 months"),
      ("On April 17, he", "On April\u{A0}17, he"), ("in April 2023", "in April 2023"),
    ]
  )
  func binding(text: String, bound: String) {
    #expect(Typography.bound(text) == bound)
  }

  @Test("Lists take commas and one conjunction")
  func lists() {
    #expect(Lists.joined([]) == "")
    #expect(Lists.joined(["a"]) == "a")
    #expect(Lists.joined(["a", "b"]) == "a and b")
    #expect(Lists.joined(["a", "b", "c"], with: "or") == "a, b or c")
  }

  @Test("One is singular, all else plural")
  func counts() {
    #expect(Lists.count(1, "audit") == "1 audit")
    #expect(Lists.count(29, "audit") == "29 audits")
    #expect(Lists.count(8, "month", spelled: true) == "eight months")
    #expect(Lists.count(0, "entry", plural: "entries", spelled: true) == "no entries")
  }

  @Test(
    "Months are listed by run and year",
    arguments: [
      (["2024-06", "2024-07", "2024-09"], "June, July and September\u{A0}2024"),
      (
        ["2022-05", "2022-06", "2022-07", "2022-08", "2023-02"],
        "May to August\u{A0}2022 and February\u{A0}2023"
      ),
      (["2024-11", "2024-12", "2025-01"], "November\u{A0}2024 to January\u{A0}2025"),
    ]
  )
  func months(texts: [String], expected: String) {
    #expect(Lists.months(texts.compactMap { Month($0) }) == expected)
  }

  @Test("A source goes by its title, its host, or the last part of its path")
  func sourceNames() {
    func name(_ address: String, title: String = "") -> String {
      SourceTables.name(of: Source(address: address, sha256: "", title: title, kind: .secondary))
    }
    #expect(name("https://www.example.com/a/b") == "example.com")
    #expect(name("Trade News (https://example.gov/x)") == "Trade News")
    #expect(name("Reports/2023-03/release.txt") == "release.txt")
    #expect(name("x", title: "A title") == "A title")
  }

  @Test("A title takes the richest words that have room")
  func titles() {
    let long = Array(repeating: "word", count: 17).joined(separator: " ")
    #expect(TitleWriter.fitting([long, "Short title", "Shorter"]) == "Short title")
    #expect(TitleWriter.fitting([long]) == long)
  }

  @Test("An alternative text is cut at whole sentences")
  func alternatives() {
    let long = String(repeating: "x", count: 245) + "."
    #expect(AlternativeText.fitting(["First.", long, "Last."]) == "First. Last.")
  }
}

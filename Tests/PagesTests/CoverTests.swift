import Charting
import CivilTime
import Document
import Pages
import Scene
import TestSupport
import Testing

@Suite("Cover")
struct CoverTests {
  @Test(
    "Texts stand on the baselines of the design",
    arguments: [
      ("Unofficial compilation.", 37.0), ("Customs Agency", 64), ("Volume 5, Issue 3", 64),
      ("Trade Snapshot", 103), ("March\u{A0}2023", 103),
      ("Fiscal year 2023 · month 6 of 12", 130), ("Data as of April\u{A0}24,\u{A0}2023", 130),
      ("Fewer entries and lower", 166), ("duties than a year earlier", 188), ("In this issue", 161),
      ("Key figures", 318), ("As printed", 337), ("FYTD", 337), ("Page 1 of 2", 762),
    ]
  )
  func baselines(text: String, y: Double) throws {
    let document = Samples.document(sections: [Samples.section("Entries", [])])
    let page = try #require(laidOut(document).pages.first)
    #expect(abs(try #require(page.box(of: text)).baseline - y) < 0.01)
  }

  @Test("Rows of key figures keep to the grid of the design")
  func rows() throws {
    let page = try #require(laidOut(Samples.document()).pages.first)
    func y(_ text: String) throws -> Double { try #require(page.box(of: text)).baseline }
    #expect(abs(try y("Measure 0.0") - 370) < 0.01)
    #expect(abs(try y("Measure 0.1") - 394.4) < 0.01)
    #expect(abs(try y("Measure 1.0") - 456.2) < 0.01)
  }

  @Test("A summary of more than seven lines loses whole sentences from its end")
  func longSummary() {
    let sentences = (0..<12).map { "Sentence \($0) has \(Samples.words(12))." }
    let laid = laidOut(Samples.document(summary: sentences.joined(separator: " ")))
    let text = laid.pages[0].contentText
    #expect(text.contains("Sentence0has"))
    #expect(!text.contains("Sentence11has"))
    #expect(laid.omittedSummary.hasSuffix(sentences[11]))
    let kept = sentences.filter { text.contains($0.filter { !$0.isWhitespace }) }
    #expect(
      (kept.joined(separator: " ") + " " + laid.omittedSummary)
        == sentences.joined(separator: " ")
    )
  }

  @Test("A month without any figure has all its rows")
  func noFigures() {
    let keyFigures = Samples.keyFigures([
      KeyFigures.Group(
        name: "Trade",
        rows: (0..<12).map {
          Samples.row("Measure \($0)", value: "no figure", spark: Array(repeating: nil, count: 13))
        }
      )
    ])
    let laid = laidOut(Samples.document(headline: "", summary: "", keyFigures: keyFigures))
    #expect(laid.pages.count == 1)
    #expect(laid.pages[0].contentRuns.count { $0.text == "no figure" } == 36)
    PageChecks.expectSound(laid.pages[0], number: 1)
  }

  @Test("Thirteen rows in six groups close up; more go on on page 2 under a repeated header")
  func manyRows() {
    func laid(_ groups: Int, of rows: Int) -> LaidOutDocument {
      let keyFigures = Samples.keyFigures(
        (0..<groups).map { group in
          KeyFigures.Group(
            name: "Group \(group)",
            rows: (0..<rows).map { Samples.row("M\(group).\($0)") }
          )
        },
        notes: ["Note."]
      )
      return laidOut(Samples.document(keyFigures: keyFigures))
    }
    #expect(laid(6, of: 2).pages.count == 1)
    #expect(laid(13, of: 1).pages.count == 2)
    let many = laid(10, of: 4)
    #expect(many.pages.count > 1)
    for (index, page) in many.pages.enumerated() {
      #expect(page.boxes.contains { $0.run.text.trimmed == "As printed" })
      PageChecks.expectSound(page, number: index + 1)
    }
    let text = many.pages.map(\.contentText).joined()
    for group in 0..<10 { #expect(text.contains("Group\(group)M\(group).0")) }
  }

  @Test("The fiscal year strip has twelve squares, those to come outlined")
  func strip() throws {
    let page = try #require(laidOut(Samples.document()).pages.first)
    let strip = try #require(
      page.groups { $0 == .artifact }.first { $0.items.count == 12 }
    )
    let colors = strip.items.map { item -> Color? in
      if case .fill(_, let color) = item { return color }
      return nil
    }
    let theme = Theme.standard.colors
    #expect(
      colors == Array(repeating: theme.bar, count: 5) + [theme.current]
        + Array(repeating: nil, count: 6)
    )
  }

  @Test("A missing month of the small columns is a dotted stub and no column")
  func spark() throws {
    let keyFigures = Samples.keyFigures([
      KeyFigures.Group(name: "", rows: [Samples.row("Measure", spark: [4, nil, 2])])
    ])
    let page = try #require(laidOut(Samples.document(keyFigures: keyFigures)).pages.first)
    let figure = try #require(
      page.groups { if case .figure = $0 { true } else { false } }.first
    )
    #expect(figure.items.count == 3)
    guard case .fill(_, let first) = figure.items[0],
      case .stroke(_, let stub) = figure.items[1], case .fill(_, let last) = figure.items[2]
    else {
      Issue.record("columns, stub, columns expected: \(figure.items)")
      return
    }
    #expect(first == Theme.standard.colors.bar)
    #expect(!stub.dash.isEmpty)
    #expect(last == Theme.standard.colors.current)
  }
}

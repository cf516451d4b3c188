import CivilTime
import TradeFigures
import TradeStatistics
import Testing

@testable import TradeReport

@Suite("Facts in words")
struct FactsComposerTests {
  private static func sentences(_ data: Case, _ style: FactStyle) -> [FactSentence] {
    FactsComposer(
      statistics: data.statistics,
      settings: ReportSettings(),
      month: data.month
    ).sentences(style)
  }

  private static func texts(_ month: String, _ style: FactStyle = .newsletter) throws -> [String] {
    let statistics = try #require(PublishedFigures.statistics)
    return sentences(Case(statistics: statistics, month: try #require(Month(month))), style)
      .map(\.text)
  }

  @Test(
    "No sentence of any month claims what the bounds leave open",
    arguments: Case.all,
    FactStyle.allCases
  )
  func honesty(data: Case, style: FactStyle) {
    for sentence in Self.sentences(data, style) {
      let faults = FactHonesty(sentence: sentence).faults
      #expect(faults.isEmpty, "\(sentence.text): \(faults)")
      for fact in sentence.facts {
        if case .change(let comparison) = fact.claim { #expect(!comparison.isUnderQuery) }
      }
    }
  }

  @Test(
    "The check on honesty finds a move that the facts do not hold",
    arguments: [
      ("Entry summaries fell 7.2 percent.", false),
      ("Entry summaries were lower than in March.", false),
      ("Entry summaries rose, or were down at most 7.2 percent, or unchanged.", false),
      ("Entry summaries were down at most 7.2 percent, or unchanged.", true),
      ("CBP processed more than 2.6 million entry summaries.", true),
    ]
  )
  func honestyOfTheCheck(text: String, isHonest: Bool) throws {
    let statistics = Fixture.own
    let april = Fixture.march2023.next
    let sentence = FactSentence(
      topic: "",
      month: april,
      facts: statistics.facts(of: .entrySummaries, in: april),
      text: text,
      skeleton: ""
    )
    #expect(FactHonesty(sentence: sentence).faults.isEmpty == isHonest)
  }

  @Test(
    "Sentences are ready to paste: a capital, one period, plain spaces, percent in words",
    arguments: Case.all,
    FactStyle.allCases
  )
  func form(data: Case, style: FactStyle) {
    for sentence in Self.sentences(data, style) {
      let text = sentence.text
      #expect(text.first?.isUppercase == true || text.first?.isNumber == true, "\(text)")
      #expect(text.hasSuffix(".") == (style == .newsletter), "\(text)")
      #expect(!text.contains("%") && !text.contains("\u{A0}") && !text.contains("  "), "\(text)")
      #expect(!text.contains(" ,") && !text.contains("..") && !text.contains("()"), "\(text)")
      #expect(!text.contains(#/(^| )1 (entries|shipments|audits|notifications)/#), "\(text)")
      #expect(!sentence.evidence.isEmpty && !sentence.measures.isEmpty, "\(text)")
      if style == .slide {
        #expect(text.split(separator: " ").count <= 10, "\(text)")
      }
    }
  }

  @Test(
    "No two neighbors are built alike",
    arguments: Case.all,
    FactStyle.allCases
  )
  func variety(data: Case, style: FactStyle) {
    let sentences = Self.sentences(data, style)
    for (first, second) in zip(sentences, sentences.dropFirst()) {
      #expect(first.skeleton != second.skeleton, "\(first.text) / \(second.text)")
      #expect(Self.bones(first.text) != Self.bones(second.text), "\(first.text) / \(second.text)")
    }
  }

  /// The sentence without what is particular to it: names of months, figures and qualifiers.
  private static func bones(_ text: String) -> [String] {
    let particular: Set<String> = [
      "more", "than", "nearly", "over", "almost", "million", "billion", "percent", "rose", "fell",
    ]
    return text.split(separator: " ").map { $0.lowercased().filter(\.isLetter) }
      .filter { word in
        !word.isEmpty && !particular.contains(word)
          && !Month.names.contains { $0.lowercased() == word }
      }
  }

  @Test("January 2023 is set against December as a trade newsletter would")
  func january() throws {
    let texts = try Self.texts("2023-01")
    #expect(
      texts.first
        == "CBP processed more than 2.6 million entry summaries valued at more than $265 billion in "
        + "January 2023, up from 2.5 million and $260 billion in December."
    )
    let all = texts.joined(separator: " ")
    for words in [
      "Entry summaries rose 1.9 to 10.3 percent and their value 1.7 to 2.6 percent.",
      "nearly $7.3 billion in estimated duties in January 2023, up 5.1 to 8.2 percent from "
        + "$6.8 billion in December",
      "compared with 310 entries and $59 million in December",
      "Forced-labor entries fell 9 percent, while their value rose 15.9 to 19.7 percent.",
      "up from 1,501 shipments and more than $178 million in December",
      "against 26 audits and $86.9 million in December",
      "to more than $7 million from $25 million in December",
    ] {
      #expect(all.contains(words), "\(words)")
    }
  }

  @Test("April 2023 has a fall in value, a rise in duties, and no fall in entries")
  func april() throws {
    let all = try Self.texts("2023-04").joined(separator: " ")
    #expect(
      all.contains(
        "Entry summaries were down at most 7.2 percent, or unchanged, while their value fell "
          + "5.8 to 6.6 percent."
      )
    )
    #expect(all.contains("up 4.9 to 8.4 percent from nearly $6.1 billion in March"))
    let bulletin = try Self.texts("2023-04", .bulletin)
    #expect(
      bulletin.first?.contains(
        "more than 2.6 million, down at most 7.2 percent, or unchanged, from"
      )
        == true
    )
    let slide = try Self.texts("2023-04", .slide)
    #expect(slide.contains("Entry value down 5.8 to 6.6 percent from March"))
    #expect(slide.contains("Entries down at most 7.2 percent, or unchanged, from March"))
  }

  @Test("A figure under query is said to be so, in every style", arguments: FactStyle.allCases)
  func doubt(style: FactStyle) throws {
    let differing = try Self.texts("2024-11", style).filter { $0.contains("$6.97 billion") }
    #expect(!differing.isEmpty)
    #expect(differing.allSatisfy { $0.contains("sources differ") })
    let copied = try Self.texts("2024-12", style)
    #expect(
      copied.filter { $0.contains("$283 billion") }.allSatisfy {
        $0.lowercased().contains("under query")
      }
    )
    #expect(copied.contains { $0.contains("$283 billion") })
  }

  @Test("A changed definition is named, and no change is given across it")
  func definition() throws {
    let texts = try Self.texts("2025-06")
    #expect(texts.first == "CBP processed imports valued at $265 billion in June 2025.")
    #expect(texts.filter { $0.contains("definition") }.count == 3)
  }

  @Test("Computed rates are said to be computed", arguments: FactStyle.allCases)
  func computed(style: FactStyle) throws {
    let texts = try Self.texts("2023-04", style).filter { $0.contains("2.48") }
    #expect(texts.count == 1)
    #expect(texts.allSatisfy { $0.contains("computed") })
  }

  @Test("The ocean share names the order, and rests on it too")
  func order() throws {
    let data = Case(
      statistics: try #require(PublishedFigures.statistics),
      month: Fixture.march2023
    )
    let sentence = try #require(
      Self.sentences(data, .newsletter).first {
        $0.text.contains("followed by air, truck and rail")
      }
    )
    #expect(sentence.measures == [.oceanShare, .modeOrder])
    #expect(sentence.direction == nil)
  }
}

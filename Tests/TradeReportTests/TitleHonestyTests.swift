import Charting
import CivilTime
import TradeFigures
import TradeStatistics
import Testing

@testable import TradeReport

/// Titles and alternative texts against the facts of the measures that the chart shows.
@Suite("Charts say what the facts hold")
struct TitleHonestyTests {
  @Test("No title of any month claims what the bounds leave open", arguments: Case.all)
  func titles(data: Case) {
    for name in ChartName.allCases {
      let title = Self.chart(name, data).title
      let faults = Self.faults(title, of: name, in: data)
      // The order of the two amounts is a claim about one month, not about a change.
      #expect(faults.isEmpty || title.contains("exceeded"), "\(title): \(faults)")
    }
  }

  @Test("No alternative text claims a change that is no fact", arguments: Case.all)
  func alternatives(data: Case) {
    for name in ChartName.allCases {
      // "Highest March 2025, …" speaks of another month, and is judged apart.
      let text = Self.chart(name, data).alternative
        .replacing(#/Highest .+?\.(?=\s|$)/#, with: "")
      let faults = Self.faults(text, of: name, in: data)
      #expect(faults.isEmpty, "\(text): \(faults)")
    }
  }

  @Test(
    "The check finds a title that says too much",
    arguments: [
      ("Entry summaries were more than 2.6 million in April 2023, 4 percent lower", false),
      ("Entry summaries were more than 2.6 million in April 2023", true),
    ]
  )
  func honestyOfTheCheck(title: String, isHonest: Bool) {
    let data = Case(statistics: Fixture.own, month: Fixture.march2023.next)
    #expect(Self.faults(title, of: .entries, in: data).isEmpty == isHonest)
  }

  private static func chart(_ name: ChartName, _ data: Case) -> (title: String, alternative: String)
  {
    let chart = ChartComposer(
      statistics: data.statistics,
      settings: ReportSettings(),
      month: data.month
    ).chart(.named(name))
    return (chart.title, chart.alternative)
  }

  private static func faults(_ text: String, of name: ChartName, in data: Case) -> [String] {
    let edition = Edition(
      statistics: data.statistics,
      settings: ReportSettings(),
      month: data.month
    )
    let window = edition.window(of: name.measures)
    let facts = name.measures.flatMap { data.statistics.facts(of: $0, in: data.month) }
    let ranks = name.measures.compactMap { edition.rank($0, in: window) }
    // A rank among the months shown is no fact of its own, and is taken as proven by its bounds.
    let proven = text.replacing(#/the (most|highest|fewest|lowest) of the months shown/#) { match in
      ranks.isEmpty ? String(match.output.0) : ""
    }
    .replacing("hides whether duties rose or fell", with: "")
    .replacing("above", with: "higher").replacing("below", with: "lower")
    .replacing(#/(highest|lowest) of the months shown/#) { match in
      ranks.isEmpty ? String(match.output.0) : ""
    }
    let sentence = FactSentence(
      topic: "",
      month: data.month,
      facts: facts,
      text: proven,
      skeleton: ""
    )
    return FactHonesty(sentence: sentence).faults
  }
}

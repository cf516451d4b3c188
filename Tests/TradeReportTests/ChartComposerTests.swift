import Charting
import CivilTime
import Quantities
import TradeFigures
import TradeStatistics
import TestSupport
import Testing

@testable import TradeReport

@Suite("Charts")
struct ChartComposerTests {
  private static func composer(_ statistics: Statistics, _ month: Month) -> ChartComposer {
    ChartComposer(statistics: statistics, settings: ReportSettings(), month: month)
  }

  @Test("Words keep to their room", arguments: Case.all)
  func room(data: Case) {
    for name in ChartName.allCases {
      let chart = Self.composer(data.statistics, data.month).chart(.named(name))
      #expect(!chart.title.isEmpty && chart.title.last != ".")
      #expect(chart.title.wordCount <= 16, "\(chart.title)")
      #expect(chart.title.count <= TitleWriter.mostCharacters, "\(chart.title)")
      #expect(chart.alternative.count <= 250 && !chart.alternative.isEmpty)
      #expect(chart.source.count <= SourceLine.mostCharacters, "\(chart.source)")
      #expect(chart.source.hasSuffix("Figures are rounded as published."))
      #expect(chart.subtitle.count <= 115, "\(chart.subtitle)")
    }
  }

  @Test(
    "Words of the options stand in every chart, and its own note keeps its place",
    arguments: Case.all
  )
  func options(data: Case) {
    var options = ChartOptions()
    options.title = "Our title"
    options.subtitle = "Our subtitle"
    options.note = "Embargoed until June 20 in the room of other notes"
    let composer = ChartComposer(
      statistics: data.statistics,
      settings: ReportSettings(),
      month: data.month,
      options: options
    )
    for name in ChartName.allCases {
      let chart = composer.chart(.named(name))
      let plain = Self.composer(data.statistics, data.month).chart(.named(name))
      #expect(chart.title == "Our title" && chart.subtitle == "Our subtitle")
      #expect(chart.alternative == plain.alternative && chart.body == plain.body)
      #expect(chart.source.count <= SourceLine.mostCharacters)
      #expect(
        chart.source.replacing("\u{A0}", with: " ")
          .hasSuffix(
            "Embargoed until June 20 in the room of other notes. Figures are rounded as published."
          ),
        "\(chart.source)"
      )
    }
  }

  @Test("A window never has more months than were asked for", arguments: [1, 3, 13, 25, 240])
  func months(count: Int) throws {
    for data in Case.all {
      var options = ChartOptions()
      options.months = count
      let composer = ChartComposer(
        statistics: data.statistics,
        settings: ReportSettings(),
        month: data.month,
        options: options
      )
      for name in ChartName.allCases {
        guard case .months(let body) = composer.chart(.named(name)).body else { continue }
        #expect(body.months.count <= count && body.months.upperBound == data.month)
        #expect(body.panels.allSatisfy { $0.data.count == body.months.count })
      }
    }
  }

  @Test("Every label of a panel is the printed digits or the whole print", arguments: Case.all)
  func labels(data: Case) {
    for name in ChartName.allCases {
      let chart = Self.composer(data.statistics, data.month).chart(.named(name))
      guard case .months(let body) = chart.body else { continue }
      for (measure, panel) in zip(name.measures, body.panels) {
        #expect(panel.data.count == body.months.count)
        for (month, datum) in zip(body.months, panel.data) {
          guard let reading = data.statistics.snapshot[measure, month] else {
            #expect(datum == nil || DerivedMeasure.named(measure) != nil)
            continue
          }
          let prints = reading.readings.flatMap {
            [$0.figure.asPrinted, $0.figure.number?.digits ?? ""]
          }
          let label = datum?.label ?? ""
          let parts = reading.isConflict ? label.split(separator: "–").map(String.init) : [label]
          #expect(parts.allSatisfy(prints.contains), "\(measure) \(month): \(label)")
        }
      }
    }
  }

  @Test(
    "The month's figure stands with its qualifier in the words of the chart",
    arguments: Case.all
  )
  func qualifiers(data: Case) {
    // The parts of a change carry the figures in the picture itself.
    for name in ChartName.allCases where name != .decomposition {
      let figures = name.measures.compactMap { data.statistics.snapshot[$0, data.month] }
      guard let reading = figures.first(where: { !$0.isConflict }),
        reading.figure.unit != .order
      else { continue }
      let chart = Self.composer(data.statistics, data.month).chart(.named(name))
      let words = (chart.title + " " + chart.alternative)
        .replacing(Typography.noBreakSpace, with: " ")
      // "41%" is spelled out in sentences.
      let phrase = reading.figure.phrase.replacing("%", with: " percent")
      #expect(words.contains(phrase), "\(name) \(data.month): \(words)")
    }
  }

  @Test("The current month is the last, whether or not it has a figure", arguments: Case.all)
  func current(data: Case) {
    for name in ChartName.allCases {
      switch Self.composer(data.statistics, data.month).chart(.named(name)).body {
      case .months(let body):
        #expect(body.months.upperBound == data.month && body.current == data.month)
        #expect((6...13).contains(body.months.count))
      case .shares(let body): #expect(body.rows.count == body.months.count)
      case .dumbbells(let body): #expect(body.rows.count == body.months.count)
      case .multiples(let body): #expect(body.panels.allSatisfy { $0.data.count == 13 })
      case .years(let body):
        #expect(body.months.contains(data.month) && body.current == data.month)
      case .waterfall(.steps(let body)): #expect(body.total.name == data.month.title)
      case .waterfall(.missing(let body)): #expect(body.columns.last == data.month.title)
      case .heat(let body): #expect(body.rows.last?.cells.count { $0.isCurrent } == 1)
      case .sparks(let body): #expect(body.rows.allSatisfy { $0.spark.data.count == 13 })
      case .spark(let body): #expect(body.spark.data.count == 13)
      }
    }
  }

  @Test("The duties of March 2023 are titled with their qualifier and their range")
  func duties() {
    let chart = Self.composer(Fixture.own, Fixture.march2023).chart(.named(.duties))
    let plain = chart.title.split(separator: "\u{A0}").joined(separator: " ")
    #expect(
      plain == "Duties were nearly $6.1 billion in March 2023, 23 to 34 percent below March 2022"
    )
  }

  @Test("A second-hand figure is said to be quoted, the publisher's own is not")
  func origins() {
    let composer = Self.composer(Fixture.own, Fixture.march2023)
    #expect(composer.chart(.named(.entries)).source.contains("some as quoted in the trade press"))
    let own = FiguresSnapshot(
      Fixture.own.snapshot.observations.filter { $0.source.kind == .publisher }
    )
    let chart = Self.composer(Statistics(snapshot: own), Fixture.march2023)
      .chart(.named(.entries))
    #expect(chart.source.hasPrefix("Source: CBP monthly releases. "))
  }

  @Test("A changed definition breaks the series")
  func definitionBreak() throws {
    let figures = [
      Fixture.observation("2025-05", .entryValue, "more than", "$276 billion", kind: .secondary),
      Fixture.observation("2025-06", .entryValue, "", "$265 billion", kind: .secondary),
    ].compactMap(\.self)
    let statistics = Statistics(snapshot: FiguresSnapshot(figures))
    let month = try #require(Month("2025-06"))
    let chart = Self.composer(statistics, month).chart(.named(.value))
    guard case .months(let body) = chart.body else {
      Issue.record("no chart of months")
      return
    }
    #expect(body.events.map(\.breaksSeries) == [true])
    #expect(body.panels.allSatisfy { !$0.hasYearEarlierLine })
    #expect(chart.title == "Entry value was $265\u{A0}billion in June\u{A0}2025")
  }

  @Test("A month far off the scale of the others is an outlier, with its full print")
  func outliers() throws {
    let figures = (9...12).compactMap { number in
      Fixture.observation(
        number < 10 ? "2022-0\(number)" : "2022-\(number)",
        .counterfeitMSRP,
        "",
        number == 12 ? "$2.7 billion" : "$20\(number % 10) million",
        kind: .secondary
      )
    }
    let statistics = Statistics(snapshot: FiguresSnapshot(figures))
    let chart = Self.composer(statistics, try #require(Month("2022-12"))).chart(.named(.seizures))
    guard case .months(let body) = chart.body else {
      Issue.record("no chart of months")
      return
    }
    let panel = try #require(body.panels.last)
    #expect(panel.data.last??.emphasis == .outlier)
    #expect(panel.data.last??.label == "$2.7 billion")
    #expect(panel.trueScaleLabel == "$2.7\u{A0}bn")
    #expect(panel.heading == "MSRP, $\u{A0}million")
  }

  @Test("An audit figure without its scale word is told in words")
  func auditRemarks() {
    let chart = Self.composer(Fixture.own, Fixture.march2023).chart(.named(.audits))
    guard case .dumbbells(let body) = chart.body else {
      Issue.record("no chart of pairs")
      return
    }
    let remarks = body.rows.compactMap { $0?.remark }.filter { !$0.isEmpty }
    #expect(remarks == ["$2,000 identified; none collected on record"])
    #expect(chart.title.contains("over $33.1\u{A0}million collected"))
  }
}

@Suite("Charts, laid out")
struct ChartRoomTests {
  @Test(
    "No text is cut in any frame",
    arguments: Case.all,
    ChartFormat.allCases
  )
  func room(data: Case, format: ChartFormat) {
    let composer = ChartComposer(
      statistics: data.statistics,
      settings: ReportSettings(),
      month: data.month
    )
    let layout = ChartLayout(measuring: FakeMeasurer())
    for name in ChartName.allCases where name != .overview || format != .half {
      let chart = composer.chart(.named(name))
      let drawing = layout.drawing(of: chart, format: format, figureNumber: 12)
      #expect(drawing.warnings == [], "\(name) of \(data.month)")
    }
  }
}

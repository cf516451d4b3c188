import Charting
import CivilTime
import TestSupport
import Testing
import TradeFigures
import TradeStatistics

@testable import TradeReport

@Suite("Events of charts")
struct ChartEventsTests {
  private static func event(
    _ date: String,
    _ label: String,
    _ reach: PolicyEvent.Reach,
    _ measures: MeasureID...
  ) throws -> PolicyEvent {
    PolicyEvent(
      date: try #require(CalendarDate(date)),
      label: label,
      reach: reach,
      measures: measures
    )
  }

  private static func events() throws -> [PolicyEvent] {
    [
      try event("2022-06-21", "Act", .general, .forcedLaborEntries, .forcedLaborValue),
      try event("2022-07-29", "Order", .particular, .forcedLaborEntries),
      try event("2022-11-23", "Newer order", .particular, .forcedLaborEntries),
      try event("2025-02-04", "Tariff", .general, .estimatedDuties, .effectiveDutyRate),
      try event("2025-03-04", "Newer tariff", .general, .estimatedDuties),
      try event("2025-05-02", "Small parcels", .general, .entrySummaries, .estimatedDuties),
    ]
  }

  private func labels(_ name: ChartName, _ month: String) throws -> [String] {
    let figures = [
      Fixture.observation("2022-01", .forcedLaborEntries, "", "400", kind: .publisher),
      Fixture.observation("2022-09", .forcedLaborEntries, "", "491", kind: .publisher),
      Fixture.observation("2024-06", .estimatedDuties, "", "$7 billion", kind: .publisher),
      Fixture.observation("2025-05", .estimatedDuties, "", "$26 billion", kind: .publisher),
      Fixture.observation("2025-06", .estimatedDuties, "", "$26.5 billion", kind: .publisher),
      Fixture.observation("2024-07", .entrySummaries, "", "2.9 million", kind: .publisher),
    ].compactMap(\.self)
    let composer = ChartComposer(
      statistics: Statistics(snapshot: FiguresSnapshot(figures)),
      settings: ReportSettings(events: try Self.events()),
      month: try #require(Month(month))
    )
    guard case .months(let body) = composer.chart(.named(name)).body else { return [] }
    return body.events.map(\.text)
  }

  @Test(
    "What bears on a chart most comes first, then what holds for all, then the newest",
    arguments: [
      (ChartName.forcedLabor, "2022-05", []),
      (.forcedLabor, "2022-06", ["Act"]),
      (.forcedLabor, "2022-12", ["Act", "Newer order", "Order"]),
      (.duties, "2025-05", ["Newer tariff", "Tariff", "Small parcels"]),
      (.duties, "2025-06", ["Definition changed", "Newer tariff", "Tariff", "Small parcels"]),
      (.entries, "2025-06", ["Small parcels"]),
      (.value, "2025-05", []),
      (.value, "2025-07", ["Definition changed"]),
      (.seizures, "2022-12", []),
    ] as [(ChartName, String, [String])]
  )
  func order(name: ChartName, month: String, expected: [String]) throws {
    #expect(try labels(name, month) == expected)
  }

  @Test("A day is printed without its year, a change of definition with its month")
  func dates() throws {
    let settings = ReportSettings(events: try Self.events())
    let composer = ChartComposer(
      statistics: PublishedFigures.statistics ?? Fixture.own,
      settings: settings,
      month: try #require(Month("2025-06"))
    )
    guard case .months(let body) = composer.chart(.named(.duties)).body else { return }
    #expect(
      body.events.map(\.dateLabel) == ["Jun\u{A0}2025", "Mar\u{A0}4", "Feb\u{A0}4", "May\u{A0}2"]
    )
  }

  @Test("The overview marks a change of definition in the panels that it touches, and says so")
  func overview() throws {
    let statistics = try #require(PublishedFigures.statistics)
    let composer = ChartComposer(
      statistics: statistics,
      settings: ReportSettings(),
      month: try #require(Month("2025-12"))
    )
    let chart = composer.chart(.named(.overview))
    guard case .multiples(let body) = chart.body else { return }
    let marked = body.panels.filter { !$0.breaks.isEmpty }.map(\.name)
    #expect(marked == ["Entry value", "Estimated duties", "Effective duty rate"])
    #expect(chart.source.contains("Dashed: definition changed, June\u{A0}2025."))
  }

  @Test(
    "From the change of definition on, every chart that it touches is parted there",
    arguments: ["2025-06", "2025-09", "2025-12"],
    [ChartName.value, .duties]
  )
  func parted(month: String, name: ChartName) throws {
    let statistics = try #require(PublishedFigures.statistics)
    let composer = ChartComposer(
      statistics: statistics,
      settings: ReportSettings(events: try Self.events()),
      month: try #require(Month(month))
    )
    let layout = ChartLayout(measuring: FakeMeasurer())
    for format in ChartFormat.allCases {
      let chart = composer.chart(.named(name))
      guard case .months(let plan) = layout.plan(of: chart, format: format).body,
        let june = Month("2025-06")
      else { continue }
      let index = plan.months.lowerBound.distance(to: june)
      #expect(plan.events.first?.breaksSeries == true)
      for panel in plan.panels {
        #expect(!panel.runs.contains { $0.lowerBound < index && index < $0.upperBound })
      }
    }
  }
}

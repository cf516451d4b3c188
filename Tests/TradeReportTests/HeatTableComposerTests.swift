import Charting
import CivilTime
import Quantities
import TestSupport
import TradeFigures
import TradeStatistics
import Testing

@testable import TradeReport

@Suite("Heat tables and small columns, composed")
struct HeatTableComposerTests {
  /// Every bundled month with totals where they are at hand; the fixture always.
  private static let cases: [Case] = {
    let bundled = PublishedFigures.withTotals.map { statistics in
      statistics.snapshot.months.map { Case(statistics: statistics, month: $0) }
    }
    return (bundled ?? []) + [Case(statistics: Fixture.own, month: Fixture.march2023)]
  }()

  private static let measures = MeasureCatalog.builtIn.measures.filter { $0.unit != .order }.map(
    \.id
  )

  private func chart(_ subject: ChartSubject, _ data: Case) -> Chart {
    ChartComposer(statistics: data.statistics, settings: ReportSettings(), month: data.month)
      .chart(subject)
  }

  private func composed(_ measure: MeasureID, _ data: Case) -> HeatTable? {
    guard case .heat(let table) = chart(.series(.heatTable, measure), data).body else { return nil }
    return table
  }

  /// The months of each row, as its name says.
  private func span(of row: HeatTable.Row) throws -> ClosedRange<Month> {
    FiscalYear(try #require(Int(row.name.dropFirst(2)))).months
  }

  @Test("Each cell tells its month: a printed figure, none on record, or not yet", arguments: cases)
  func cells(data: Case) throws {
    for measure in Self.measures {
      let table = try #require(composed(measure, data))
      #expect((1...4).contains(table.rows.count))
      for row in table.rows {
        for (month, cell) in zip(try span(of: row), row.cells) {
          let reading = data.statistics.snapshot[measure, month]
          switch cell {
          case .blank: #expect(month > data.month)
          case .missing(let isCurrent):
            #expect(reading == nil && month <= data.month && isCurrent == (month == data.month))
          case .figure(let datum):
            let prints = try #require(reading).readings.flatMap {
              [$0.figure.asPrinted, $0.figure.number?.digits ?? ""]
            }
            #expect(datum.label.split(separator: "–").allSatisfy { prints.contains(String($0)) })
            #expect(month <= data.month)
          }
        }
      }
    }
  }

  @Test("No title names a peak that the bounds do not bear out", arguments: cases)
  func titles(data: Case) throws {
    for measure in Self.measures {
      let title = chart(.series(.heatTable, measure), data).title
      guard title.contains("peaked at") || title.hasPrefix("Highest") else { continue }
      let table = try #require(composed(measure, data))
      let months = try table.rows.flatMap { try Array(span(of: $0)) }.filter { $0 <= data.month }
      let values = months.compactMap { data.statistics.value(of: measure, in: $0) }
      let peak = try #require(values.max { $0.bounds.lower < $1.bounds.lower })
      #expect(title.contains(peak.month.title), "\(title)")
      for other in values where other.month != peak.month {
        #expect(other.bounds.upper < peak.bounds.lower, "\(title)")
      }
      #expect(values.allSatisfy { !$0.isUnderQuery }, "\(title)")
      #expect(title.contains("months shown") || values.count == months.count, "\(title)")
      #expect(DefinitionBreak.between(months[0], data.month, of: measure) == nil, "\(title)")
    }
  }

  @Test(
    "Totals stand beside years that have ended, and sums never go past the month",
    arguments: cases
  )
  func totals(data: Case) throws {
    for measure in Self.measures {
      for row in try #require(composed(measure, data)).rows {
        let last = try span(of: row).upperBound
        #expect((row.total == nil) == (last > data.month))
      }
    }
  }

  @Test("Words keep to their room and frames hold them", arguments: cases)
  func room(data: Case) {
    let layout = ChartLayout(measuring: FakeMeasurer())
    let subjects =
      [MeasureID.forcedLaborEntries, .entryValue, .counterfeitMSRP].flatMap {
        [ChartSubject.series(.heatTable, $0), .series(.sparkline, $0)]
      }
      + [.named(.sparkline)]
    for subject in subjects {
      let chart = chart(subject, data)
      #expect(chart.title.wordCount <= 16 && chart.title.count <= TitleWriter.mostCharacters)
      #expect((1...250).contains(chart.alternative.count))
      #expect(chart.source.count <= SourceLine.mostCharacters)
      for format in ChartFormat.allCases {
        let drawing = layout.drawing(of: chart, format: format)
        #expect(drawing.warnings == [], "\(subject.text) of \(data.month), \(format)")
        let overlaps = SceneChecks.overlaps(in: drawing.scene, measuring: FakeMeasurer())
        #expect(overlaps == [], "\(subject.text) of \(data.month), \(format)")
      }
    }
  }

  @Test("The reference: forced-labor entries of April 2025")
  func reference() throws {
    guard let statistics = PublishedFigures.withTotals, let april = Month("2025-04") else { return }
    let chart = chart(.named(.heatTable), Case(statistics: statistics, month: april))
    let plain = chart.title.replacing("\u{A0}", with: " ")
    #expect(
      plain == "Forced-labor entries peaked at 1,986 in January 2025, of the months shown"
    )
    #expect(chart.source.contains("In FY2023 the 11 months shown sum to 4,064 of 4,415."))
    guard case .heat(let table) = chart.body else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.name) == ["FY2022", "FY2023", "FY2024", "FY2025"])
    #expect(table.rows.map(\.total) == ["3,605", "4,415", "", nil])
  }

  @Test("The changed definition is ruled for the measures that it touches")
  func definitionBreak() throws {
    guard let statistics = PublishedFigures.withTotals, let month = Month("2025-12") else { return }
    let data = Case(statistics: statistics, month: month)
    let value = try #require(composed(.entryValue, data))
    #expect(value.breaks.map(\.column) == [8])
    #expect(value.breaks.map { value.rows[$0.row].name } == ["FY2025"])
    #expect(composed(.forcedLaborEntries, data)?.breaks.isEmpty == true)
  }

  @Test("Rows of the board carry printed values, and no change without a value", arguments: cases)
  func board(data: Case) throws {
    guard case .sparks(let board) = chart(.named(.sparkline), data).body else {
      Issue.record("no board")
      return
    }
    #expect(board.rows.count == ChartName.sparkline.measures.count)
    for (row, measure) in zip(board.rows, ChartName.sparkline.measures) {
      let value = data.statistics.value(of: measure, in: data.month)
      #expect(row.isMissing == (value == nil))
      #expect((row.flag == "q") == (value?.isUnderQuery == true))
      if row.isMissing { #expect(row.changes.allSatisfy { $0.text == "–" && $0.isMissing }) }
      let comparisons = [
        data.statistics.monthOnMonth(measure, in: data.month),
        data.statistics.yearOnYear(measure, in: data.month),
      ]
      for (change, comparison) in zip(row.changes, comparisons) where change.direction != nil {
        #expect(comparison?.change.direction.isCertainMove == true)
      }
      let far = row.spark.data.count { $0?.emphasis == .outlier }
      #expect(far * 4 <= row.spark.data.count { $0 != nil })
    }
  }
}

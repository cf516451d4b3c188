import Charting
import CivilTime
import Quantities
import TestSupport
import Testing
import TradeFigures
import TradeStatistics

@testable import TradeReport

@Suite("Fiscal years over each other")
struct FiscalYearsChartTests {
  private static func chart(_ data: Case, _ measure: MeasureID = .estimatedDuties) -> Chart {
    ChartComposer(statistics: data.statistics, settings: ReportSettings(), month: data.month)
      .chart(measure == .estimatedDuties ? .named(.fiscalYears) : .series(.fiscalYears, measure))
  }

  @Test("Each line holds the figures of its own year, none after the month", arguments: Case.all)
  func lines(data: Case) throws {
    for measure in [MeasureID.estimatedDuties, .entryValue, .counterfeitSeizures] {
      guard case .years(let body) = Self.chart(data, measure).body else {
        Issue.record("no chart of years")
        return
      }
      #expect(body.lines.count == 4)
      for (back, line) in body.lines.enumerated() {
        let year = FiscalYear(FiscalYear(containing: data.month).year - back)
        #expect(line.name == "FY\(year.year)")
        for (index, month) in year.months.enumerated() {
          let datum = line.data.indices.contains(index) ? line.data[index] : nil
          let isOnRecord = data.statistics.value(of: measure, in: month) != nil
          #expect((datum != nil) == (isOnRecord && month <= data.month), "\(measure) \(month)")
        }
      }
    }
  }

  @Test("A rank in a title holds for the bounds of every month that it names", arguments: Case.all)
  func titles(data: Case) throws {
    let title = Self.chart(data).title
    let own = FiscalYear(containing: data.month)
    let window = FiscalYear(own.year - 3).first...data.month
    let values = window.compactMap { data.statistics.value(of: .estimatedDuties, in: $0) }
    let others = values.filter { $0.month != data.month }.map(\.bounds)
    guard let now = values.first(where: { $0.month == data.month }) else {
      #expect(title.hasPrefix("No figure"))
      return
    }
    let changes = DefinitionBreak.between(
      window.lowerBound,
      data.month,
      of: .estimatedDuties
    )
    if title.contains("highest of the") {
      #expect(others.allSatisfy { $0.upper < now.bounds.lower } && changes == nil)
      #expect(title.contains("\(values.count) months"))
    }
    if title.contains("lowest of the") {
      #expect(others.allSatisfy { now.bounds.upper < $0.lower } && changes == nil)
    }
    if title.contains("so far") || title.contains("of 12 months") {
      let toDate = try #require(
        data.statistics.fiscalYearToDate(.estimatedDuties, in: data.month)
      )
      #expect(toDate.total.underQuery.isEmpty && toDate.total.definitionBreak == nil)
    }
    let names = title.contains("below \(data.month.name) of")
    if names {
      let same = others.indices.filter { values[$0].month.number == data.month.number }
      #expect(same.count > 1 && same.allSatisfy { now.bounds.upper < others[$0].lower })
    }
  }

  @Test("Titles of May 2025 and of an incomplete year say what their figures carry")
  func known() throws {
    let statistics = try #require(PublishedFigures.statistics)
    func title(_ month: String) throws -> String {
      let month = try #require(Month(month))
      let title = Self.chart(Case(statistics: statistics, month: month)).title
      return title.split(separator: "\u{A0}").joined(separator: " ")
    }
    #expect(
      try title("2025-05")
        == "Duties were nearly $26.6 billion in May 2025, the highest of the 25 months shown"
    )
    #expect(
      try title("2023-06")
        == "Duties of fiscal year 2023 so far: $47 to $50 billion in 7 of 9 months"
    )
  }

  @Test("A changed definition is an event of its year, and breaks the line of a later chart")
  func definitionBreak() throws {
    let statistics = try #require(PublishedFigures.statistics)
    func body(_ month: String) throws -> YearsChart? {
      let chart = Self.chart(Case(statistics: statistics, month: try #require(Month(month))))
      guard case .years(let body) = chart.body else { return nil }
      return body
    }
    let september = try #require(try body("2025-09"))
    #expect(september.events.map(\.breaksSeries) == [true])
    let december = try #require(try body("2025-12"))
    #expect(december.events.isEmpty)
    #expect(december.lines[1].breaks == [8])
    let may = try #require(try body("2025-05"))
    #expect(may.events.isEmpty && may.lines.allSatisfy { $0.breaks.isEmpty })
  }

  @Test(
    "Fiscal years are asked for by measure, if its months have a sum",
    arguments: [
      ("fiscal-years", ChartSubject.named(.fiscalYears)),
      ("fiscal-years:estimated-duties", .named(.fiscalYears)),
      ("fiscal-years:entry-value", .series(.fiscalYears, .entryValue)),
      ("fiscal-years:ocean-share", nil), ("fiscal-years:bananas", nil), ("fiscal-years:", nil),
    ]
  )
  func subjects(text: String, subject: ChartSubject?) {
    #expect(ChartSubject(text, catalog: .builtIn) == subject)
    if case .series = subject { #expect(subject?.text == "fiscal-years-entry-value") }
  }
}

@Suite("Decomposition of the change in duties, as a chart")
struct DecompositionChartTests {
  private static func chart(_ data: Case) -> Chart {
    ChartComposer(statistics: data.statistics, settings: ReportSettings(), month: data.month)
      .chart(.named(.decomposition))
  }

  @Test("Parts as printed add up to the total as printed", arguments: Case.all)
  func sums(data: Case) throws {
    guard case .waterfall(.steps(let steps)) = Self.chart(data).body else { return }
    func tenths(_ part: WaterfallChart.Part) throws -> Int {
      let label = try #require(part.datum?.label)
      let digits = try #require(Int(label.filter(\.isNumber)))
      return label.hasPrefix("\u{2212}") ? -digits : digits
    }
    #expect(try steps.parts.map(tenths).reduce(0, +) == tenths(steps.total))
    for part in steps.parts + [steps.total] {
      let datum = try #require(part.datum)
      #expect(datum.lower <= datum.value && datum.value <= datum.upper)
      let isClear = datum.lower > 0 || datum.upper < 0
      #expect((part.direction != .uncertain) == isClear)
      #expect(part.direction != .up || datum.lower > 0)
    }
  }

  @Test("Every move and cause in a title is certain at the bounds", arguments: Case.all)
  func titles(data: Case) throws {
    let chart = Self.chart(data)
    let title = chart.title.split(separator: "\u{A0}").joined(separator: " ")
    guard case .waterfall(.steps(let steps)) = chart.body else {
      #expect(title.contains("cannot be split") || title.contains("no split"))
      return
    }
    let total = try #require(steps.total.datum)
    if total.isUnderQuery {
      #expect(title.contains("under query") && !title.contains("because"))
      return
    }
    if title.contains(" rose ") && !title.contains("whether") { #expect(total.lower > 0) }
    if title.contains(" fell ") && !title.contains("whether") { #expect(total.upper < 0) }
    let causes = [
      ("more entries", 0, 1.0), ("fewer entries", 0, -1), ("a higher value per entry", 1, 1),
      ("a lower value per entry", 1, -1), ("a higher duty rate", 2, 1),
      ("a lower duty rate", 2, -1),
    ]
    for (words, index, sign) in causes where title.contains(words) {
      let part = try #require(steps.parts[index].datum)
      #expect(sign > 0 ? part.lower > 0 : part.upper < 0, "\(title)")
      if title.contains("mostly because of \(words)") {
        #expect(
          sign > 0 ? 2 * part.lower > total.upper : 2 * part.upper < total.lower,
          "\(title)"
        )
      }
    }
  }

  @Test("The change to May 2025 is split against May 2024, that to March 2023 against January")
  func months() throws {
    let statistics = try #require(PublishedFigures.statistics)
    let may = Self.chart(Case(statistics: statistics, month: try #require(Month("2025-05"))))
    guard case .waterfall(.steps(let steps)) = may.body else {
      Issue.record("no steps")
      return
    }
    #expect(steps.start.name == "May\u{A0}2024" && steps.start.words == "nearly $6.7 billion")
    #expect(steps.parts.map { $0.datum?.label } == ["−3.5", "+0.4", "+141.0"])
    #expect(steps.total.datum?.label == "+137.9" && steps.total.detail == "nearly $26.6 billion")
    let march = Self.chart(Case(statistics: statistics, month: Fixture.march2023))
    #expect(march.subtitle.contains("Figures of March\u{A0}2022 are incomplete"))
    #expect(march.source.contains("January\u{A0}2023 is the last month with all figures."))
  }

  @Test("A missing figure is named, and shown as missing")
  func missing() throws {
    let statistics = try #require(PublishedFigures.statistics)
    let chart = Self.chart(Case(statistics: statistics, month: try #require(Month("2025-06"))))
    guard case .waterfall(.missing(let grid)) = chart.body else {
      Issue.record("no grid")
      return
    }
    #expect(chart.title.hasSuffix("no figure for entry summaries"))
    #expect(grid.rows.map { $0.cells[1] == nil } == [true, false, false])
    #expect(chart.alternative.contains("No figure for entry summaries in June\u{A0}2025."))
  }

  @Test(
    "Log points print their sign, and a range without zero never touches it",
    arguments: [
      ("0.04", "0.06", "+0.04 to +0.06"), ("-6.93", "0", "−7.0 to 0.0"),
      ("1.25", "1.25", "+1.2 to +1.3"),
      ("-0.5", "-0.5", "−0.5"),
    ]
  )
  func ranges(lower: String, upper: String, text: String) throws {
    let bounds = Bounds(
      lower: try #require(ExactDecimal(lower)),
      upper: try #require(ExactDecimal(upper))
    )
    #expect(LogPointWords.range(bounds) == text)
  }
}

import CivilTime
import Releases
import TestSupport
import TradeFigures
import TradeStatistics
import Testing

@testable import TradeReport

@Suite("The data beside a chart")
struct ChartTableTests {
  private func table(_ text: String, _ month: Month = Fixture.march2023) throws -> ChartTable {
    let subject = try #require(ChartSubject(text, catalog: .builtIn))
    return ChartComposer(statistics: Fixture.own, settings: ReportSettings(), month: month)
      .table(subject)
  }

  @Test("Every measure of a chart has a row for each month of its window", arguments: Case.all)
  func complete(data: Case) {
    for name in ChartName.allCases {
      let composer = ChartComposer(
        statistics: data.statistics,
        settings: ReportSettings(),
        month: data.month
      )
      let table = composer.table(.named(name))
      let months = Set(table.rows.compactMap { $0[.month].flatMap { Month($0) } }).sorted()
      #expect(months.last == data.month)
      // The parts of a change are of two months, however far apart.
      let isRun = zip(months, months.dropFirst()).allSatisfy { $0.next == $1 }
      #expect(name == .decomposition ? months.count == 2 : isRun)
      for measure in name.measures {
        #expect(table.rows.filter { $0[.measure] == measure.text }.count == months.count)
      }
      for row in table.rows {
        let isMissing = ["no figure", "not published separately"].contains(row[.status])
        #expect((row[.value] ?? "").isEmpty == isMissing, "\(row)")
        #expect((row[.source] ?? "").isEmpty == isMissing, "\(row)")
      }
    }
  }

  @Test("A row tells the figure as printed, its bounds and where it was read")
  func published() throws {
    let line = try #require(table("entries").csv.split(separator: "\n").last)
    #expect(
      line == "2023-03,entry-summaries,2.7 million,more than,2700000,2700000,2800000,false,true,"
        + "count,published,,\"Trade News, Volume 5, Issue 3 (https://example.gov/volume-5-issue-3)\","
    )
  }

  @Test("A computed rate comes with the figures that it is computed from")
  func computed() throws {
    let rows = try table("duties").rows.filter { $0[.month] == "2023-03" }
    #expect(
      rows.map { $0[.measure] } == ["estimated-duties", "effective-duty-rate", "entry-value"]
    )
    #expect(rows.map { $0[.status] } == ["published", "computed", "published"])
    #expect(rows[1][.asPrinted] == "" && rows[1][.value]?.hasPrefix("2.22") == true)
  }

  @Test("A missing figure is told apart from one that was not published separately")
  func missing() throws {
    let rows = try table("transport-modes").rows
    func status(_ measure: String, _ month: String) -> String? {
      rows.first { $0[.measure] == measure && $0[.month] == month }?[.status]
    }
    #expect(status("air-share", "2023-03") == "not published separately")
    #expect(status("ocean-share", "2023-02") == "no figure")
    #expect(status("air-share", "2023-02") == "no figure")
  }

  @Test("An open conflict keeps every reading, whatever the order of arrival")
  func conflict() throws {
    let readings = [("$6.97 billion", "b"), ("$6.7 billion", "a")].compactMap {
      Fixture.observation(
        "2024-11",
        .estimatedDuties,
        "",
        $0.0,
        kind: .secondary,
        address: $0.1
      )
    }
    let texts = [readings, readings.reversed()].map { observations in
      ChartComposer(
        statistics: Statistics(snapshot: FiguresSnapshot(observations)),
        settings: ReportSettings(),
        month: Month(ordinal: 2024 * 12 + 10)
      ).table(.measure(.estimatedDuties))
    }
    #expect(texts[0].csv == texts[1].csv)
    let row = try #require(texts[0].rows.last)
    #expect(row[.asPrinted] == "$6.7 billion; $6.97 billion" && row[.source] == "a; b")
    #expect(row[.lower] == "6650000000" && row[.upper] == "6975000000")
    #expect(row[.flags] == "under query; sources disagree")
  }

  @Test("Fields with commas, quotes and line ends are quoted as RFC 4180 says")
  func quoting() throws {
    let table = ChartTable(rows: [[.month: "a,b", .measure: "say \"so\"", .source: "x\ny"]])
    #expect(table.csv.hasSuffix("\n\"a,b\",\"say \"\"so\"\"\",,,,,,,,,,,\"x\ny\",\n"))
  }
}

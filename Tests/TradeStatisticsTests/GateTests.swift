import CivilTime
import Foundation
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("The gate")
struct GateTests {
  private func found(_ check: String, in statistics: Statistics) -> [String] {
    statistics.findings.filter { $0.check == check }.map { "\($0.severity.rawValue) \($0.id)" }
  }

  /// Observations from lines such as `own 2023-03 entry-value more than $1 billion`, which begin
  /// with the address of their source.
  private func statistics(bySource lines: [String]) throws -> Statistics {
    let parts = lines.map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    let plain = try observations(parts.map { $0[1] })
    return Statistics(
      snapshot: FiguresSnapshot(
        zip(parts, plain).map { part, observation in
          Observation(
            month: observation.month,
            measure: observation.measure,
            figure: observation.figure,
            source: Source(address: part[0], sha256: "", kind: .secondary)
          )
        }
      )
    )
  }

  private static let november = [
    "a 2024-11 entry-summaries more than 2.8 million",
    "a 2024-11 entry-value more than $283 billion",
    "a 2024-11 estimated-duties nearly $6.9 billion",
  ]

  private static let octoberWithNovembersFigures = november.map {
    $0.replacing("a 2024-11", with: "b 2024-10")
  }

  @Test("October with November's figures is mislabeled where another source contradicts it")
  func mislabeled() throws {
    let statistics = try statistics(
      bySource: Self.november + Self.octoberWithNovembersFigures
        + ["a 2024-10 entry-value $308 billion"]
    )
    #expect(
      found("label-mismatch", in: statistics) == [
        "error label-mismatch 2024-10 entry-summaries",
        "error label-mismatch 2024-10 entry-value",
        "error label-mismatch 2024-10 estimated-duties",
      ]
    )
    // November is not to blame for what October borrowed.
    #expect(found("copied-forward", in: statistics).isEmpty)
  }

  @Test("Without a contradiction it reads as copied forward, and a far month as a warning")
  func unopposed() throws {
    let near = try statistics(bySource: Self.november + Self.octoberWithNovembersFigures)
    #expect(found("label-mismatch", in: near).isEmpty)
    #expect(found("copied-forward", in: near).count == 3)
    let far = try statistics(
      bySource: Self.november + Self.november.map { $0.replacing("a 2024-11", with: "b 2024-03") }
    )
    #expect(found("label-mismatch", in: far).allSatisfy { $0.hasPrefix("warning ") })
    #expect(!found("label-mismatch", in: far).isEmpty)
    // Two of three may repeat by chance.
    let some = try statistics(
      bySource: Self.november
        + Self.november.dropLast().map { $0.replacing("a 2024-11", with: "b 2024-03") }
    )
    #expect(found("label-mismatch", in: some).isEmpty)
  }

  @Test("One source that gives one figure for two months is no mislabeling")
  func oneSource() throws {
    let statistics = try statistics(
      bySource: Self.november + Self.november.map { $0.replacing("a 2024-11", with: "a 2024-03") }
    )
    #expect(found("label-mismatch", in: statistics).isEmpty)
  }

  /// A reference series with figures of 2023 in order of months.
  private func series(_ words: [String]) throws -> ReferenceFigures {
    ReferenceFigures(
      try words.enumerated().map { index, text in
        .month(
          MonthlyReference(
            series: "census",
            month: try month("2023-01").advanced(by: index),
            measure: .entryValue,
            figure: try figure(text, .usd),
            source: Source(address: "", sha256: "", kind: .secondary),
            title: index == 0 ? "Census imports" : "",
            concept: index == 0 ? "Customs value." : ""
          )
        )
      }
    )
  }

  private func values(_ words: [String]) throws -> [Observation] {
    try observations(
      words.enumerated().map { "\(try month("2023-01").advanced(by: $0)) entry-value \($1)" }
    )
  }

  @Test("A month far off its reference series is an error; a constant factor is none")
  func referenceSeries() throws {
    let census = try series(
      ["$240 billion", "$230 billion", "$250 billion", "$245 billion", "$255 billion"]
        + ["$248 billion", "$251 billion", "$252 billion"]
    )
    let published =
      ["$264 billion", "$253 billion", "$275 billion", "$270 billion", "$281 billion"]
      + ["$273 billion", "$276 billion"]
    func errors(last: String) throws -> [Finding] {
      Statistics(
        snapshot: FiguresSnapshot(try values(published + [last])),
        reference: census
      ).findings.filter { $0.check == "reference-mismatch" }
    }
    #expect(try errors(last: "$277 billion").isEmpty)
    let finding = try #require(try errors(last: "$365 billion").first)
    #expect(finding.id == "reference-mismatch 2023-08 entry-value")
    #expect(finding.severity == .error)
    #expect(finding.references.map(\.figure.phrase) == ["$252 billion"])
    #expect(
      finding.reason
        == "$365 billion is 145 percent of Census imports ($252 billion), against 110 percent in "
        + "a usual month."
    )
  }

  @Test("Too few months make no usual ratio")
  func fewMonths() throws {
    let census = try series(["$240 billion", "$230 billion", "$250 billion"])
    let statistics = Statistics(
      snapshot: FiguresSnapshot(try values(["$264 billion", "$253 billion", "$900 billion"])),
      reference: census
    )
    #expect(found("reference-mismatch", in: statistics).isEmpty)
  }

  @Test("A reference of another size altogether judges nothing, and overflows nothing")
  func extremes() throws {
    let words = Array(repeating: "$999,999,999,999,999", count: 9)
    let statistics = Statistics(
      snapshot: FiguresSnapshot(try values(words)),
      reference: try series(Array(repeating: "$0.000001", count: 9))
    )
    #expect(found("reference-mismatch", in: statistics).isEmpty)
    let months = try month("2023-01")...month("2023-09")
    #expect(statistics.seriesReconciliations(in: months).isEmpty)
  }

  @Test("Figures that three months in a row had are missed, all in one finding")
  func missing() throws {
    let lines = ["2023-01", "2023-02", "2023-03"].flatMap {
      ["\($0) audits 29", "\($0) forced-labor-entries 4\($0.suffix(1))1"]
    }
    let statistics = Statistics(
      snapshot: FiguresSnapshot(
        try observations(lines + ["2023-04 entry-value more than $257 billion"])
      )
    )
    let finding = try #require(statistics.findings.first { $0.check == "missing-measure" })
    #expect(finding.id == "missing-measure 2023-04")
    #expect(finding.severity == .warning && finding.measure == nil)
    #expect(finding.reason.contains("forced-labor-entries, audits;"))
  }

  @Test("A newest month long before the day of the data is stale", arguments: [(3, 0), (4, 1)])
  func stale(months: Int, count: Int) throws {
    let march = try month("2023-03")
    let date = try #require(CalendarDate(month: march.advanced(by: months), day: 24))
    let statistics = Statistics(
      snapshot: FiguresSnapshot(try observations(["2023-03 audits 29"]), asOf: date)
    )
    #expect(found("stale-month", in: statistics).count == count)
  }

  @Test("A year whose twelve months fall short is a warning on the year; eleven months are none")
  func shortYear() throws {
    let lines = (0..<12).map {
      "\(FiscalYear(2022).first.advanced(by: $0)) audits 3\($0 % 7)"
    }
    func warnings(_ lines: [String]) throws -> [Finding] {
      Statistics(
        snapshot: FiguresSnapshot(try observations(lines)),
        reference: ReferenceFigures(fiscalYears: try totals("2022 audits 430"))
      ).findings.filter { $0.check == "fiscal-year-sum" }
    }
    let finding = try #require(try warnings(lines).first)
    #expect(finding.period == .fiscalYear(FiscalYear(2022)))
    #expect(finding.reason.contains("The twelve months of FY2022 sum to 391, below"))
    #expect(try warnings(Array(lines.dropLast())).isEmpty)
  }

  // MARK: - Acknowledgements

  private func copied(_ acknowledgements: [Acknowledgement]) throws -> Statistics {
    Statistics(
      snapshot: FiguresSnapshot(
        try observations([
          "2024-11 entry-summaries more than 2.8 million",
          "2024-11 entry-value more than $283 billion",
          "2024-12 entry-summaries more than 2.8 million",
          "2024-12 entry-value more than $283 billion",
        ])
      ),
      acknowledgements: acknowledgements
    )
  }

  @Test("Only errors of the month itself that nobody has acknowledged keep it back")
  func openErrors() throws {
    let december = try month("2024-12")
    let open = try copied([])
    #expect(open.openErrors(in: december).count == 2)
    #expect(open.openErrors(in: december.previous).isEmpty)
    #expect(open.openErrors(in: december.next).isEmpty)
    let half = try copied([
      Acknowledgement(finding: "copied-forward 2024-12 entry-value", reason: "Confirmed.")
    ])
    #expect(
      half.openErrors(in: december).map(\.id) == ["copied-forward 2024-12 entry-summaries"]
    )
  }

  @Test("An acknowledged figure stays under query")
  func underQuery() throws {
    let statistics = try copied([
      Acknowledgement(finding: "copied-forward 2024-12 entry-value", reason: "Confirmed.")
    ])
    #expect(statistics.isUnderQuery(.entryValue, in: try month("2024-12")))
  }

  @Test("Acknowledgements of what was not found are told")
  func unmatched() throws {
    let statistics = try copied([
      Acknowledgement(finding: "copied-forward 2024-12 entry-value", reason: "Confirmed."),
      Acknowledgement(finding: "copied-forward 2024-10 entry-value", reason: "Corrected."),
    ])
    #expect(
      statistics.unmatchedAcknowledgements.map(\.finding) == ["copied-forward 2024-10 entry-value"]
    )
  }

  // MARK: - Documentation

  @Test("Every check has a row in the documentation, and no other has one")
  func documentation() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Documentation/Gate.md"),
      encoding: .utf8
    )
    let severities = Set(Severity.allCases.map(\.rawValue))
    let rows = text.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
      guard cells.count == 3, line.hasPrefix("| `"),
        let first = cells[1].split(separator: ",").first, severities.contains(String(first))
      else { return nil }
      return cells[0]
    }
    #expect(Set(rows) == Set(Checks.all.map { type(of: $0).name }))
    #expect(rows.count == Checks.all.count)
  }
}

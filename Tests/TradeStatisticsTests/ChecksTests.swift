import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

@Suite("Checks")
struct ChecksTests {
  private func errors(_ statistics: Statistics) -> [String] {
    statistics.findings.filter { $0.severity == .error }.map(\.id)
  }

  @Test("Sources that exclude each other are a conflict, and the month is under query")
  func conflict() throws {
    let statistics = try statistics(
      "2024-11 estimated-duties nearly $6.97 billion",
      "2024-11 estimated-duties nearly $6.7 billion",
      "2024-12 estimated-duties more than $6.9 billion",
      "2024-12 estimated-duties $6.9 billion"
    )
    #expect(errors(statistics) == ["source-conflict 2024-11 estimated-duties"])
    let november = try month("2024-11")
    let value = try #require(statistics.value(of: .estimatedDuties, in: november))
    #expect(value.isConflict && value.isUnderQuery)
    #expect(value.bounds.description == "(6600000000, 6970000000]")
    #expect(value.evidence.count == 2)
    let reason = try #require(statistics.findings(in: november).first).reason
    #expect(reason.contains("$6.97 billion") && reason.contains("$6.7 billion"))
  }

  @Test("All leading figures equal to the month before are copied forward; one alone is not")
  func copiedForward() throws {
    let copied = try statistics(
      "2024-11 entry-summaries more than 2.8 million",
      "2024-11 entry-value more than $283 billion",
      "2024-12 entry-summaries more than 2.8 million",
      "2024-12 entry-value more than $283 billion"
    )
    #expect(
      errors(copied) == [
        "copied-forward 2024-12 entry-summaries", "copied-forward 2024-12 entry-value",
      ]
    )
    let counted = try statistics(
      "2024-11 entry-summaries more than 2.8 million",
      "2024-11 entry-value more than $283 billion",
      "2024-12 entry-summaries more than 2.8 million",
      "2024-12 entry-value more than $284 billion",
      "2025-01 entry-summaries more than 2.8 million"
    )
    #expect(errors(counted).isEmpty)
  }

  @Test("A scale word that always stood there and is gone was lost")
  func scaleWord() throws {
    let usual = [
      "2022-09 audit-identified $58.4 million", "2022-11 audit-identified $1.9 million",
      "2022-12 audit-identified $86.9 million",
    ]
    func errors(with line: String) throws -> [String] {
      self.errors(Statistics(snapshot: FiguresSnapshot(try observations(usual + [line]))))
    }
    #expect(
      try errors(with: "2022-10 audit-identified $2,000")
        == ["missing-scale-word 2022-10 audit-identified"]
    )
    // Written out in full it is as good.
    #expect(try errors(with: "2022-10 audit-identified $2,000,000").isEmpty)
  }

  @Test(
    "One month is enough to tell that a billion was lost, and too little to doubt a small sum",
    arguments: [
      ("$6.0", ["missing-scale-word 2023-04 estimated-duties"]), ("$6,000,000,000", []),
      ("$900,000", []),
    ]
  )
  func scaleWordOfOneMonth(amount: String, errors: [String]) throws {
    let before = amount == "$900,000" ? "$24.7 million" : "nearly $6.1 billion"
    let statistics = try statistics(
      "2023-03 estimated-duties \(before)",
      "2023-04 estimated-duties \(amount)"
    )
    #expect(self.errors(statistics) == errors)
  }

  @Test("A month above its fiscal year, or above any, cannot be a month")
  func fiscalYear() throws {
    let statistics = try statistics(
      "2023-04 counterfeit-msrp more than $2.7 billion",
      "2025-01 audit-collected $703 million",
      "2022-04 counterfeit-seizures nearly 12,332",
      "2022-09 counterfeit-seizures nearly 1,623",
      fiscalYears: try totals(
        "2023 counterfeit-msrp over $2.5 billion",
        "2021 audit-collected $132.2 million",
        "2022 counterfeit-seizures 20,813"
      )
    )
    #expect(
      errors(statistics) == [
        "year-to-date-as-month 2022-04 counterfeit-seizures",
        "exceeds-fiscal-year 2023-04 counterfeit-msrp",
        "exceeds-fiscal-year 2025-01 audit-collected",
      ]
    )
    #expect(
      statistics.findings.filter { $0.severity == .error }.allSatisfy { !$0.witnesses.isEmpty }
    )
    let warnings = statistics.findings.filter { $0.severity == .warning }
    #expect(warnings.map(\.id) == ["fiscal-year-sum FY2023 counterfeit-msrp"])
  }

  @Test("Disputed and partial fiscal-year figures are no witnesses")
  func disputed() throws {
    let figure = try figure("$670 billion", .usd)
    let partial = FiscalYearFigures(
      [FiscalYearFigure.Status.yearToDate, .disputed].map {
        FiscalYearFigure(
          fiscalYear: FiscalYear(2021),
          measure: .entryValue,
          figure: figure,
          status: $0,
          source: Source(address: "", sha256: "", kind: .publisher)
        )
      }
    )
    let statistics = try statistics(
      "2021-03 entry-value more than $700 billion",
      fiscalYears: partial
    )
    #expect(statistics.findings.isEmpty)
  }

  @Test(
    "A month alone is an error only where both neighbors agree and the companion stood still",
    arguments: [
      ("2.9 million", "$269 billion", true),
      // The companion moved along.
      ("3.8 million", "$269 billion", false),
      // The neighbors show no common level.
      ("2.9 million", "$340 billion", false),
    ]
  )
  func isolated(entries: String, after: String, isError: Bool) throws {
    let statistics = try statistics(
      "2022-09 entry-summaries more than 2.8 million",
      "2022-10 entry-summaries \(entries)",
      "2022-11 entry-summaries 2.7 million",
      "2022-09 entry-value more than $291 billion",
      "2022-10 entry-value $365 billion",
      "2022-11 entry-value \(after)"
    )
    #expect(errors(statistics) == (isError ? ["isolated-jump 2022-10 entry-value"] : []))
    #expect(statistics.isUnderQuery(.entryValue, in: try month("2022-10")) == isError)
    let average = try #require(
      statistics.value(of: .averageEntryValue, in: try month("2022-10"))
    )
    #expect(average.isUnderQuery == isError)
  }

  @Test("Gaps and definition breaks are notes")
  func notes() throws {
    let statistics = try statistics(
      "2025-03 entry-value more than $352 billion",
      "2025-06 entry-value $265 billion"
    )
    #expect(
      statistics.findings.map(\.id) == [
        "definition-break 2025-06 entry-value", "gap 2025-06 entry-value",
      ]
    )
    #expect(statistics.findings.allSatisfy { $0.severity == .note })
    #expect(
      statistics.findings.last?.reason
        == "No figure is on record for April\u{A0}2025 to May\u{A0}2025."
    )
  }
}

@Suite("Checks of the published figures", .enabled(if: PublishedFigures.areAtHand))
struct PublishedChecksTests {
  private static let expected = [
    "year-to-date-as-month 2022-04 counterfeit-seizures",
    "year-to-date-as-month 2022-04 counterfeit-msrp",
    "isolated-jump 2022-10 entry-value",
    "missing-scale-word 2022-10 audit-identified",
    "exceeds-fiscal-year 2023-04 counterfeit-msrp",
    "source-conflict 2024-11 estimated-duties",
    "copied-forward 2024-12 entry-summaries",
    "copied-forward 2024-12 entry-value",
    "source-conflict 2025-01 entry-summaries",
    "exceeds-fiscal-year 2025-01 audit-collected",
  ]

  private func errors(_ fiscalYears: FiscalYearFigures) -> [String] {
    Statistics(
      snapshot: PublishedFigures.snapshot,
      reference: ReferenceFigures(fiscalYears: fiscalYears)
    ).findings
      .filter { $0.severity == .error }.map(\.id)
  }

  @Test("The errors are the ten known ones, and no others")
  func errors() throws {
    let witnesses = try totals(
      "2022 counterfeit-seizures 20,813",
      "2022 counterfeit-msrp $2.9 billion",
      "2023 counterfeit-msrp over $2.5 billion",
      "2021 audit-collected $132.2 million",
      "2022 audit-collected $77.7 million"
    )
    #expect(PublishedFigures.snapshot.observations.count == PublishedFigures.rows.count)
    #expect(errors(witnesses) == PublishedChecksTests.expected)
  }

  @Test(
    "So they are with all fiscal-year figures as witnesses",
    .enabled(if: PublishedFigures.fiscalYearsAreAtHand)
  )
  func allWitnesses() {
    let all = PublishedFigures.fiscalYears
    #expect(all.figures.count == PublishedFigures.fiscalYearRows.count)
    #expect(all.figures.count > 40)
    #expect(errors(all) == PublishedChecksTests.expected)
  }

  @Test("No month asserts a direction that its printed change contradicts")
  func directions() throws {
    let statistics = Statistics(snapshot: PublishedFigures.snapshot)
    let measures =
      statistics.snapshot.catalog.measures.map(\.id) + DerivedMeasure.all.map(\.id)
    var compared = 0
    for measure in measures {
      for month in statistics.months(of: measure) {
        let comparisons = [
          statistics.monthOnMonth(measure, in: month),
          statistics.yearOnYear(measure, in: month),
        ].compactMap(\.self)
        for comparison in comparisons {
          guard let printed = PrintedChange(comparison.change, decimals: 1) else { continue }
          compared += 1
          let bounds = comparison.change.absolute.bounds
          switch printed.direction {
          case .up: #expect(ExactDecimal.zero < bounds.lower)
          case .down: #expect(bounds.upper < ExactDecimal.zero)
          case .unchanged: #expect(bounds == Bounds(.zero))
          case .unchangedWithinRounding:
            #expect(printed.prose.contains("unchanged") || printed.prose.contains("between"))
            #expect(!printed.prose.hasPrefix("up 0"))
          }
        }
      }
    }
    #expect(compared > 200)
  }

  @Test("The key figures of March 2023 print as they should")
  func march() throws {
    let statistics = Statistics(snapshot: PublishedFigures.snapshot)
    let march = try month("2023-03")
    func row(_ measure: MeasureID) throws -> [String] {
      let before = try #require(statistics.monthOnMonth(measure, in: march))
      let total = try #require(statistics.fiscalYearToDate(measure, in: march)).total
      return [
        try #require(PrintedChange(before.change)).text,
        before.earlier.month.description,
        PrintedRange(total.estimate.bounds, unit: total.unit).text,
        total.countText,
      ]
    }
    #expect(
      try row(.entrySummaries) == ["0 to +8%", "2023-01", "13.2–13.8\u{A0}m", "5 of 6"]
    )
    #expect(
      try row(.entryValue) == ["+3 to +4%", "2023-01", "$1,431–1,437\u{A0}bn", "5 of 6"]
    )
    #expect(
      try row(.estimatedDuties) == ["−18 to −15%", "2023-01", "$34.6–35.1\u{A0}bn", "5 of 6"]
    )
    #expect(try row(.forcedLaborEntries) == ["−17%", "2023-02", "2,315", "6 of 6"])
    #expect(try row(.effectiveDutyRate)[2] == "2.40–2.46%")
    let total = try #require(statistics.fiscalYearToDate(.entryValue, in: march)).total
    #expect(total.underQuery == [try month("2022-10")])
  }
}

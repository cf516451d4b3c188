import Charting
import CivilTime
import Quantities
import TradeFigures
import TradeStatistics
import Testing

@testable import TradeReport

/// The percentages of titles, computed once more from the bounds of the two months that they name.
@Suite("The percentages of titles are those of the figures")
struct TitlePercentTests {
  @Test("In every title of every month", arguments: Case.all)
  func titles(data: Case) {
    for name in ChartName.allCases {
      let title = Self.title(name, data)
      guard let claim = Claim(title, in: data.month) else { continue }
      #expect(name.measures.contains { claim.holds(for: $0, in: data) }, "\(title)")
    }
  }

  @Test("Such titles occur among the months")
  func occurrence() {
    let claims = Case.all.flatMap { data in
      ChartName.allCases.compactMap { Claim(Self.title($0, data), in: data.month) }
    }
    #expect(claims.contains(where: \.isAbove) && claims.contains { !$0.isAbove })
  }

  @Test(
    "A wrong direction, number or month is found",
    arguments: [
      ("Entries, 9 to 16 percent below March 2022", true),
      ("Entries, 9 to 16 percent above March 2022", false),
      ("Entries, 10 to 16 percent below March 2022", false),
      ("Entries, 9 to 15 percent below March 2022", false),
      ("Entries, 7 to 16 percent below March 2022", false),
      ("Entries, 9 to 16 percent below January", false),
    ]
  )
  func check(title: String, isRight: Bool) throws {
    let data = Case(statistics: Fixture.own, month: Fixture.march2023)
    let claim = try #require(Claim(title, in: data.month))
    #expect(claim.holds(for: .entrySummaries, in: data) == isRight)
  }

  private static func title(_ name: ChartName, _ data: Case) -> String {
    ChartComposer(statistics: data.statistics, settings: ReportSettings(), month: data.month)
      .chart(.named(name)).title
  }
}

/// "9 to 16 percent below March 2022", as a title says it.
private struct Claim {
  let percent: ClosedRange<Double>
  let isAbove: Bool
  let base: Month

  /// `nil` where the title claims no percentage; a month without its year is the last of that name.
  init?(_ title: String, in month: Month) {
    let plain = title.replacing("\u{A0}", with: " ")
    let words =
      #/(?:([0-9.]+) to )?([0-9.]+) percent (above|below) ([A-Z][a-z]+)(?: ([0-9]{4}))?/#
    guard let match = plain.firstMatch(of: words), let high = Double(match.output.2),
      let number = Month.number(named: match.output.4)
    else { return nil }
    let low = match.output.1.flatMap { Double($0) } ?? high
    percent = min(low, high)...max(low, high)
    isAbove = match.output.3 == "above"
    let isEarlier = number < month.number
    let year = match.output.5.flatMap { Int($0) } ?? (isEarlier ? month.year : month.year - 1)
    base = Month(ordinal: year * 12 + number - 1)
  }

  /// Whether the printed range covers what the rounding of both figures allows, and is no wider
  /// than a whole percent on either side.
  func holds(for measure: MeasureID, in data: Case) -> Bool {
    guard let now = data.statistics.value(of: measure, in: data.month)?.estimate.bounds,
      let before = data.statistics.value(of: measure, in: base)?.estimate.bounds
    else { return false }
    let least = now.lower.double / before.upper.double
    let most = now.upper.double / before.lower.double
    guard isAbove ? least > 1 : most < 1 else { return false }
    let changes = [abs(least - 1) * 100, abs(most - 1) * 100].sorted()
    let slack = percent.lowerBound == percent.upperBound ? 0.5 : 0
    let tiny = 1e-9
    return percent.lowerBound <= changes[0] + slack + tiny
      && percent.upperBound >= changes[1] - slack - tiny
      && changes[0] - percent.lowerBound < 1 && percent.upperBound - changes[1] < 1
  }
}

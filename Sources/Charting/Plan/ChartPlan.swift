/// A chart with its scales trained, its ticks and labels chosen, and nothing placed yet.
///
/// From here paper and terminal part: a scene and a grid of cells are both made of this.
package struct ChartPlan: Hashable, Sendable {
  /// The chart, whose subtitle says where an axis starts that does not start at zero.
  package let chart: Chart
  package let body: Body

  package enum Body: Hashable, Sendable {
    case months(MonthPlan)
    case shares(ShareChart)
    case dumbbells(DumbbellChart)
    case multiples(MultiplesChart)
  }

  /// The plan for one format; `height` is that of print in points, by default that of the body.
  package init(of chart: Chart, format: ChartFormat, height: Double? = nil) {
    var chart = chart
    switch chart.body {
    case .months(let months):
      let height = height ?? ChartLayout.defaultHeight(of: chart, format: format)
      let plan = MonthPlan(
        of: months,
        linesOfText: MonthPlan.linesOfText(of: months, format: format, height: height)
      )
      if let sentence = plan.axisSentence, !chart.subtitle.contains("xis starts at") {
        chart.subtitle = chart.subtitle.appending(sentence: sentence)
      }
      body = .months(plan)
    case .shares(let shares): body = .shares(shares)
    case .dumbbells(let dumbbells): body = .dumbbells(dumbbells)
    case .multiples(let multiples): body = .multiples(multiples)
    }
    self.chart = chart
  }
}

extension String {
  /// This text with a full stop at its end where it has none, and `sentence`.
  func appending(sentence: String) -> String {
    guard let last else { return sentence }
    return self + (".!?".contains(last) ? " " : ". ") + sentence
  }
}

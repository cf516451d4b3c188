/// A chart with its scales trained, its ticks and labels chosen, and nothing placed yet.
///
/// From here paper and terminal part: a scene and a grid of cells are both made of this.
package struct ChartPlan: Hashable, Sendable {
  /// The chart, whose subtitle says where an axis starts that does not start at zero.
  package private(set) var chart: Chart
  package let body: Body

  package enum Body: Hashable, Sendable {
    case months(MonthPlan)
    case shares(ShareChart)
    case dumbbells(DumbbellChart)
    case multiples(MultiplesChart)
    case years(YearsPlan)
    case waterfall(WaterfallChart)
    case heat(HeatTable)
    case sparks(SparkBoard)
    case spark(Sparkline)
  }

  /// The plan for one format; `height` is that of print in points, by default that of the body.
  package init(of chart: Chart, format: ChartFormat, height: Double? = nil) {
    switch chart.body {
    case .months(let months):
      let height = height ?? ChartLayout.defaultHeight(of: chart, format: format)
      let plan = MonthPlan(
        of: months,
        linesOfText: MonthPlan.linesOfText(of: months, format: format, height: height)
      )
      body = .months(plan)
    case .shares(let shares): body = .shares(shares)
    case .dumbbells(let dumbbells): body = .dumbbells(dumbbells)
    case .multiples(let multiples): body = .multiples(multiples)
    case .years(let years):
      let height = height ?? ChartLayout.defaultHeight(of: chart, format: format)
      let plan = YearsPlan(
        of: years,
        linesOfText: YearsPlan.linesOfText(format: format, height: height)
      )
      body = .years(plan)
    case .waterfall(let waterfall): body = .waterfall(waterfall)
    case .heat(let table): body = .heat(table)
    case .sparks(let board): body = .sparks(board)
    case .spark(let line): body = .spark(line)
    }
    self.chart = chart
    if !axisSentence.isEmpty, !chart.subtitle.contains("xis starts at") {
      self.chart.subtitle = chart.subtitle.appending(sentence: axisSentence)
    }
  }

  /// What is said of axes that do not start at zero, even where the subtitle has to be cut or is
  /// not drawn; empty where all do.
  var axisSentence: String {
    switch body {
    case .months(let plan): plan.axisSentence ?? ""
    case .years(let plan): plan.axisSentence ?? ""
    case .shares, .dumbbells, .multiples, .waterfall, .heat, .sparks, .spark: ""
    }
  }
}

extension String {
  /// This text with a full stop at its end where it has none, and `sentence`.
  func appending(sentence: String) -> String {
    guard let last else { return sentence }
    return self + (".!?".contains(last) ? " " : ". ") + sentence
  }
}

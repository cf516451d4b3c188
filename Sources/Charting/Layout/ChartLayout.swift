package import Scene

/// Turns charts into scenes: the same chart, format and measurer always give the same scene.
package struct ChartLayout {
  package let theme: Theme
  let measurer: any TextMeasuring

  package init(theme: Theme = .standard, measuring: any TextMeasuring) {
    self.theme = theme
    measurer = measuring
  }

  /// The drawing of `chart`: 1600 × 900 units as a slide, 504 or 246 points wide in print.
  ///
  /// A title or subtitle is balanced in at most two lines. One that does not fit in two lines of
  /// full width is never shrunk: it is set in two full lines that end in an ellipsis, and
  /// `drawing(of:format:height:figureNumber:)` tells so among its warnings.
  ///
  /// `height` counts in print alone, in points, and so does `figureNumber`, which is printed before
  /// the title. Default height: by the kind of body, and what a third line of source or a second
  /// level of events takes; at most 290, unless the body alone asks for more.
  package func scene(
    of chart: Chart,
    format: ChartFormat,
    height: Double? = nil,
    figureNumber: Int? = nil
  ) -> Scene {
    drawing(of: chart, format: format, height: height, figureNumber: figureNumber).scene
  }

  /// A scene, and what had no room in it.
  package struct Drawing: Hashable, Sendable {
    package var scene: Scene
    /// The chart with the words as drawn: its subtitle says where an axis starts.
    package var chart: Chart
    package var warnings: [ChartWarning]
  }

  /// As `scene(of:format:height:figureNumber:)`, with what had no room.
  package func drawing(
    of chart: Chart,
    format: ChartFormat,
    height: Double? = nil,
    figureNumber: Int? = nil
  ) -> Drawing {
    let style = ChartStyle(format, theme: theme)
    let plan = ChartPlan(of: chart, format: format, height: height)
    if case .spark(let line) = plan.body {
      // The size of a word, whatever height a frame would have.
      let layout = SparklineLayout(style: style, measurer: measurer)
      return Drawing(
        scene: layout.scene(of: line, alternative: chart.alternative),
        chart: plan.chart,
        warnings: []
      )
    }
    let months = monthLayout(of: plan, style: style)
    let frame = settledFrame(of: plan, months: months, style: style, height, figureNumber)
    var warnings = frame.warnings
    warnings += months?.columns.unitsLeftOut.map { .unitLeftOut($0) } ?? []
    let least = months?.leastHeight ?? 6 * style.axis.size
    let body =
      frame.area.height >= least
      ? items(of: plan.body, months: months, style: style, area: frame.area) : []
    if body.isEmpty { warnings.append(.noRoomForBody) }
    let figure = Group(.figure(alternative: chart.alternative), items: frame.items + body)
    let scene = Scene(size: frame.size, items: [.group(figure)])
    return Drawing(
      scene: scene.sparingHalos(
        on: style.colors.paper,
        shades: [style.colors.panel],
        measuring: measurer
      ),
      chart: plan.chart,
      warnings: warnings
    )
  }

  /// The height of a drawing for which none is asked, in points; 900 for a slide.
  ///
  /// Nothing but the frame is set, so that a page can be filled before its charts are drawn.
  package func height(of chart: Chart, format: ChartFormat, figureNumber: Int? = nil) -> Double {
    let style = ChartStyle(format, theme: theme)
    let plan = ChartPlan(of: chart, format: format)
    let months = monthLayout(of: plan, style: style)
    return settledFrame(of: plan, months: months, style: style, nil, figureNumber).size.height
  }

  /// The chart with its scales, before anything is placed: what a terminal draws from.
  package func plan(of chart: Chart, format: ChartFormat, height: Double? = nil) -> ChartPlan {
    ChartPlan(of: chart, format: format, height: height)
  }

  /// The height of a print chart where none is asked for, in points.
  package static func defaultHeight(of chart: Chart, format: ChartFormat) -> Double {
    switch chart.body {
    case .months(let months): months.panels.count > 1 ? 236 : 196
    case .shares(let shares): MonthRows.height(of: shares.months)
    case .dumbbells(let dumbbells): MonthRows.height(of: dumbbells.months)
    case .multiples(let multiples):
      MultiplesLayout.height(of: multiples.panels.count, format: format)
    case .years: format == .half ? 196 : 220
    case .waterfall: 220
    case .heat(let table): HeatLayout.height(of: table, format: format)
    case .sparks(let board): SparkBoardLayout.height(of: board, format: format)
    case .spark: SparklineLayout.height(of: format)
    }
  }

  /// The frame of the height asked for, or of the one that the chart needs.
  private func settledFrame(
    of plan: ChartPlan,
    months: MonthLayout?,
    style: ChartStyle,
    _ height: Double?,
    _ figureNumber: Int?
  ) -> ChartFrame {
    let nominal = height ?? ChartLayout.defaultHeight(of: plan.chart, format: style.format)
    let frame = frame(of: plan, months: months, style: style, nominal, figureNumber)
    guard height == nil, style.format.isPrint else { return frame }
    // Three lines of source, or two levels of events, are not taken from the plot.
    let lost = max(0, nominal - Self.usualSurroundings - frame.area.height)
    let grown = min(Self.greatestHeight, nominal + lost + (months?.extraHeight ?? 0))
    guard grown > nominal else { return frame }
    return self.frame(of: plan, months: months, style: style, grown, figureNumber)
  }

  /// What a print frame of two lines of title, subtitle and source takes, in points.
  private static let usualSurroundings = 82.0
  private static let greatestHeight = 290.0

  private func monthLayout(of plan: ChartPlan, style: ChartStyle) -> MonthLayout? {
    guard case .months(let months) = plan.body else { return nil }
    // Widths do not depend on the height.
    let box = style.format.box(height: 0)
    return MonthLayout(
      style: style,
      plan: months,
      columns: MonthColumns(of: months, style: style, box: box, measuring: measurer),
      measurer: measurer
    )
  }

  private func frame(
    of plan: ChartPlan,
    months: MonthLayout?,
    style: ChartStyle,
    _ height: Double,
    _ figureNumber: Int?
  ) -> ChartFrame {
    let shaded =
      plan.chart.source.contains("Shaded:")
      ? nil : months.flatMap { $0.columns.shadingSentence(for: $0.plan) }
    let start = plan.chart.showsTitle || plan.axisSentence.isEmpty ? nil : plan.axisSentence
    func frame(_ notes: [String?]) -> ChartFrame {
      ChartFrame(
        of: plan.chart,
        style: style,
        height: height,
        figureNumber: figureNumber,
        subtitleNote: plan.axisSentence,
        sourceNote: notes.compactMap(\.self).joined(separator: " "),
        measuring: measurer
      )
    }
    guard let months, let sentence = months.columns.eventsSentence(for: months.plan) else {
      return frame([start, shaded])
    }
    let whole = frame([start, sentence, shaded])
    guard whole.cutsSource else { return whole }
    var plain = frame([start, shaded])
    plain.warnings.append(.eventsLeftOut(count: months.columns.eventsLeftOut(of: months.plan)))
    return plain
  }

  private func items(
    of body: ChartPlan.Body,
    months: MonthLayout?,
    style: ChartStyle,
    area: Rect
  ) -> [Item] {
    switch body {
    case .months:
      months?.items(in: area) ?? []
    case .shares(let chart):
      ShareLayout(style: style, measurer: measurer).groups(for: chart, in: area)
    case .dumbbells(let chart):
      DumbbellLayout(style: style, measurer: measurer).groups(for: chart, in: area)
    case .multiples(let chart):
      MultiplesLayout(style: style, measurer: measurer).groups(for: chart, in: area)
    case .years(let plan):
      YearsLayout(style: style, plan: plan, measurer: measurer).items(in: area)
    case .waterfall(let chart):
      WaterfallLayout(style: style, measurer: measurer).groups(for: chart, in: area)
    case .heat(let table):
      HeatLayout(table, style: style, measurer: measurer).groups(in: area)
    case .sparks(let board):
      SparkBoardLayout(board: board, style: style, measurer: measurer).groups(in: area)
    case .spark:
      []
    }
  }
}

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
  /// `height` counts in print alone, in points (default: by the kind of body, 196 to 290), and so
  /// does `figureNumber`, which is printed before the title.
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
    let height = height ?? ChartLayout.defaultHeight(of: chart, format: format)
    let plan = ChartPlan(of: chart, format: format, height: height)
    var chart = plan.chart
    var columns: MonthColumns?
    if case .months(let months) = plan.body {
      let box = format.box(height: height)
      let shares = MonthColumns(of: months, style: style, box: box, measuring: measurer)
      if let sentence = shares.shadingSentence(for: months), !chart.source.contains("Shaded:") {
        chart.source = chart.source.appending(sentence: sentence)
      }
      columns = shares
    }
    let frame = ChartFrame(
      of: chart,
      style: style,
      height: height,
      figureNumber: figureNumber,
      measuring: measurer
    )
    var warnings = frame.warnings + plan.warnings
    var body: [Item] = []
    if frame.area.height > 6 * style.axis.size {
      body = items(of: plan.body, columns: columns, style: style, area: frame.area)
    } else {
      warnings.append(.noRoomForBody)
    }
    let figure = Group(.figure(alternative: chart.alternative), items: frame.items + body)
    return Drawing(scene: Scene(size: frame.size, items: [.group(figure)]), warnings: warnings)
  }

  /// The chart with its scales, before anything is placed: what a terminal draws from.
  package func plan(of chart: Chart, format: ChartFormat, height: Double? = nil) -> ChartPlan {
    ChartPlan(of: chart, format: format, height: height)
  }

  /// The height of a print chart where none is asked for, in points.
  package static func defaultHeight(of chart: Chart, format: ChartFormat) -> Double {
    switch chart.body {
    case .months(let months): months.panels.count > 1 ? 236 : 196
    case .shares, .dumbbells: 236
    case .multiples: 290
    }
  }

  private func items(
    of body: ChartPlan.Body,
    columns: MonthColumns?,
    style: ChartStyle,
    area: Rect
  ) -> [Item] {
    switch body {
    case .months(let plan):
      columns.map { columns in
        MonthLayout(style: style, plan: plan, columns: columns, measurer: measurer)
          .items(in: area)
      } ?? []
    case .shares(let chart):
      ShareLayout(style: style, measurer: measurer).groups(for: chart, in: area)
    case .dumbbells(let chart):
      DumbbellLayout(style: style, measurer: measurer).groups(for: chart, in: area)
    case .multiples(let chart):
      MultiplesLayout(style: style, measurer: measurer).groups(for: chart, in: area)
    }
  }
}

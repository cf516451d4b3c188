import Scales
import Scene

/// The line of one year: joined between neighboring months only, and what its marks cover.
struct YearTrace {
  let line: YearsPlan.Line
  let look: YearStyle
  /// The months with a figure and where their marks are, in order.
  let points: [(index: Int, datum: Datum, center: Point)]
  /// The month whose mark is larger.
  let current: Int?
  let style: ChartStyle

  init(
    _ line: YearsPlan.Line,
    current: Int?,
    months: MonthScale,
    values: LinearScale,
    style: ChartStyle
  ) {
    self.line = line
    self.style = style
    self.current = line.yearsBack == 0 ? current : nil
    look = YearStyle(yearsBack: line.yearsBack, style: style)
    points = line.data.enumerated().compactMap { index, datum in
      datum.map {
        (index, $0, Point(months.bands.center(index), values.position(of: $0.value)))
      }
    }
  }

  func radius(at index: Int) -> Double { look.radius * (index == current ? 1.2 : 1) }

  var items: [Item] {
    let strokes = stretches.map { stretch -> Item in
      .stroke(
        .polyline(stretch),
        Stroke(look.color, width: look.lineWidth, dash: look.dash, join: .round)
      )
    }
    let marks = points.flatMap { point in
      look.items(
        at: point.center,
        factor: point.index == current ? 1.2 : 1,
        isUnderQuery: point.datum.isUnderQuery,
        style: style
      )
    }
    return strokes + marks
  }

  /// The points of each run of two months or more.
  private var stretches: [[Point]] {
    line.runs.filter { $0.count > 1 }.map { run in
      points.filter { run.contains($0.index) }.map(\.center)
    }
  }
}

extension YearTrace {
  /// What labels keep clear of: the marks and the line.
  var obstacles: [Obstacle] {
    points.map { Obstacle(frame: Dot.frame($0.center, radius: radius(at: $0.index))) }
      + stretches.flatMap { stretch in
        zip(stretch, stretch.dropFirst()).map {
          Obstacle(lineFrom: $0, to: $1, width: look.lineWidth)
        }
      }
  }
}

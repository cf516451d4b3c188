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
  /// What labels keep clear of: the marks, known by `index(of:)`, and the line in small pieces.
  var obstacles: [Obstacle] {
    let marks = points.map { point in
      Obstacle(
        index: obstacleIndex(of: point.index),
        frame: Dot.frame(point.center, radius: radius(at: point.index))
      )
    }
    return marks
      + stretches.flatMap { stretch in
        zip(stretch, stretch.dropFirst()).flatMap(pieces)
      }
  }

  /// A number that no other mark of the chart has; that of the month for the newest year.
  func obstacleIndex(of month: Int) -> Int { month + 1_000 * line.yearsBack }

  /// Rectangles along a line, so small that labels can lie close to it.
  private func pieces(from start: Point, to end: Point) -> [Obstacle] {
    let step = 0.3 * style.axis.size
    let length = max(abs(end.x - start.x), abs(end.y - start.y))
    let count = max(1, Int((length / step).rounded(.up)))
    let half = look.lineWidth / 2
    func point(_ index: Int) -> Point {
      let share = Double(index) / Double(count)
      return Point(start.x + share * (end.x - start.x), start.y + share * (end.y - start.y))
    }
    return (0..<count).map { index in
      let (a, b) = (point(index), point(index + 1))
      return Obstacle(
        index: -1,
        frame: Rect(
          left: min(a.x, b.x),
          top: min(a.y, b.y) - half,
          right: max(a.x, b.x),
          bottom: max(a.y, b.y) + half
        )
      )
    }
  }
}

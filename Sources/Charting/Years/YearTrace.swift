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
  let values: LinearScale
  let style: ChartStyle

  init(
    _ line: YearsPlan.Line,
    current: Int?,
    months: MonthScale,
    values: LinearScale,
    style: ChartStyle
  ) {
    self.line = line
    self.values = values
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
    return strokes + ranges + marks
  }

  /// A bar from the lower to the upper end of each range that its mark does not hide.
  private var ranges: [Item] {
    points.compactMap { point in
      let (top, bottom) = ends(of: point.datum)
      guard bottom - top > 2.4 * radius(at: point.index) else { return nil }
      return .stroke(
        .line(Point(point.center.x, top), Point(point.center.x, bottom)),
        Stroke(look.color, width: 0.9 * style.secondLineWidth)
      )
    }
  }

  private func ends(of datum: Datum) -> (top: Double, bottom: Double) {
    let (upper, lower) = (values.position(of: datum.upper), values.position(of: datum.lower))
    return (min(upper, lower), max(upper, lower))
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
    let marks = points.map { point -> Obstacle in
      let radius = radius(at: point.index)
      let (top, bottom) = ends(of: point.datum)
      return Obstacle(
        index: obstacleIndex(of: point.index),
        frame: Rect(
          left: point.center.x - radius,
          top: min(point.center.y - radius, top),
          right: point.center.x + radius,
          bottom: max(point.center.y + radius, bottom)
        )
      )
    }
    return marks + stretches.flatMap { stretch in
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

import Scales
import Scene

/// The one or two marks of a row of a `DumbbellChart`, placed on the value axis.
struct DumbbellMarks {
  enum Kind: Hashable { case first, second }

  struct Mark: Hashable {
    let kind: Kind
    let datum: Datum
    let x: Double
    /// From the middle to the left and right ends.
    let radius: Double

    var left: Double { x - radius }
    var right: Double { x + radius }
  }

  /// From left to right; the first kind leads where both lie at one place.
  let marks: [Mark]
  /// The plain radius of a circle.
  let radius: Double
  /// Whether a circle lies on a diamond; it is then drawn smaller, so that both shapes can be told.
  let isTouching: Bool

  init(_ row: DumbbellChart.Row, scale: LinearScale, radius: Double) {
    self.radius = radius
    let data = [(Kind.first, row.first), (.second, row.second)].compactMap { kind, datum in
      datum.flatMap { $0.value.isFinite ? (kind, $0, scale.position(of: $0.value)) : nil }
    }
    let reach = (1 + DumbbellMarks.factor(of: .second)) * radius
    let isTouching = data.count > 1 && abs(data[0].2 - data[1].2) < 0.95 * reach
    self.isTouching = isTouching
    marks = data.map { kind, datum, x in
      let size = kind == .first && isTouching ? 0.66 : DumbbellMarks.factor(of: kind)
      return Mark(kind: kind, datum: datum, x: x, radius: size * radius)
    }
    .sorted { ($0.x, $0.kind == .first ? 0 : 1) < ($1.x, $1.kind == .first ? 0 : 1) }
  }

  /// A diamond reaches further out than a circle, so that both look alike in size.
  static func factor(of kind: Kind) -> Double { kind == .first ? 1 : 1.36 }

  var left: Double { marks.map(\.left).min() ?? 0 }
  var right: Double { marks.map(\.right).max() ?? 0 }

  /// From the middle of one mark to that of the other; `nil` for a lone mark.
  var distance: Double? {
    guard let first = marks.first, let last = marks.last, marks.count > 1 else { return nil }
    return last.x - first.x
  }
}

// MARK: - Drawing

extension DumbbellMarks {
  /// The bar from mark to mark, starting no further left than `barStart`, then the marks.
  func items(at y: Double, barStart: Double, style: ChartStyle, background: Color) -> [Item] {
    var items: [Item] = []
    if let first = marks.first, let last = marks.last, distance ?? 0 > 0 {
      let line = Path.line(Point(max(first.x, barStart), y), Point(last.x, y))
      // On the panel of the current row, the color of context falls short of 3:1.
      let color = background == style.colors.paper ? style.colors.context : style.colors.inkTertiary
      items.append(.stroke(line, Stroke(color, width: style.secondLineWidth)))
    }
    // Diamonds first: a small circle has its place on top of one.
    for mark in marks.sorted(by: { $0.kind == .second && $1.kind == .first }) {
      items += DumbbellMarks.symbol(
        mark.kind,
        at: Point(mark.x, y),
        radius: mark.radius,
        isUnderQuery: mark.datum.isUnderQuery,
        isTouching: isTouching,
        style: style,
        background: background
      )
    }
    return items
  }

  /// A filled circle or a hollow diamond; one under query is a hollow circle or a dashed diamond.
  static func symbol(
    _ kind: Kind,
    at center: Point,
    radius: Double,
    isUnderQuery: Bool = false,
    isTouching: Bool = false,
    style: ChartStyle,
    background: Color
  ) -> [Item] {
    let line = 0.55 * style.unit
    let ring = isTouching ? 0.12 * radius : 0.3 * radius
    switch kind {
    case .first:
      // A small circle lies on a diamond, whose inside is paper.
      let around: Item = .fill(
        .circle(center, radius: radius + ring),
        isTouching ? style.colors.paper : background
      )
      guard isUnderQuery else {
        return [around, .fill(.circle(center, radius: radius), style.colors.current)]
      }
      let circle = Path.circle(center, radius: radius - line / 2)
      return [
        around, .fill(circle, style.colors.paper),
        .stroke(circle, Stroke(style.colors.current, width: 1.6 * line)),
      ]
    case .second:
      let diamond = Path.diamond(center, radius: radius - line * 0.7)
      let dash = isUnderQuery ? [1.2 * style.unit, 0.9 * style.unit] : []
      return [
        .fill(.diamond(center, radius: radius + ring), background),
        .fill(diamond, style.colors.paper),
        .stroke(diamond, Stroke(style.colors.second, width: line, dash: dash)),
      ]
    }
  }
}

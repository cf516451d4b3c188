internal import Charting
internal import Scene

/// Small columns from zero, on their own scale, without an axis.
struct SparkColumns {
  let styles: PageStyles
  /// The last is the current month's; `nil` where there is no figure.
  let values: [Double?]
  /// Those drawn hatched.
  let underQuery: [Bool]

  private static let height = 14.4
  private static let share = 0.64

  /// Columns in `width` points from `left` on, standing on `base`.
  func items(from left: Double, width: Double, base: Double) -> [Item] {
    guard !values.isEmpty else { return [] }
    let step = width / Double(values.count)
    let most = values.compactMap(\.self).filter(\.isFinite).max() ?? 0
    return values.indices.flatMap { index -> [Item] in
      // The last column ends with the band, flush with the table's edge.
      let x = left + (Double(index) + 1 - Self.share) * step
      let column = Self.share * step
      guard let value = values[index], value.isFinite else {
        return [stub(from: x, to: x + column, base: base)]
      }
      // A printed zero still shows as a line.
      let height = max(0.4, most > 0 ? max(0, value) / most * Self.height : 0)
      let frame = Rect(x: x, y: base - height, width: column, height: height)
      let color =
        index == values.count - 1 ? styles.colors.current : styles.colors.bar
      return underQuery.indices.contains(index) && underQuery[index]
        ? hatched(frame, color) : [.fill(.rect(frame), color)]
    }
  }

  private func stub(from left: Double, to right: Double, base: Double) -> Item {
    let stroke = Stroke(styles.colors.context, width: 0.5, dash: [0.8, 0.8])
    return .rule(base - 0.25, from: left, to: right, stroke)
  }

  /// An outline filled with lines at 45 degrees, cut off at the outline.
  private func hatched(_ frame: Rect, _ color: Color) -> [Item] {
    let lines = stride(from: frame.bottom, through: frame.top - frame.width, by: -1.8).map { y in
      Item.stroke(
        .line(Point(frame.left, y), Point(frame.right, y + frame.width)),
        Stroke(color, width: 0.4)
      )
    }
    return [
      .group(Group(clip: frame, items: lines)),
      .stroke(.rect(frame.inset(0.2, 0.2)), Stroke(color, width: 0.4)),
    ]
  }
}

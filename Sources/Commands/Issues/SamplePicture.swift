import Charting
import Scene

/// The picture of the sample issue: a container ship, in flat shapes of the house colors.
enum SamplePicture {
  static let alternative =
    "Flat drawing of a container ship with stacked boxes in blue, gray and orange on calm water."

  /// 660 by 372 units.
  static var scene: Scene {
    let colors = Theme.standard.colors
    var items: [Item] = [
      fill(0, 0, 660, 372, colors.panel),
      .fill(Path.circle(Point(540, 84), radius: 38), colors.band),
      fill(0, 270, 660, 102, colors.band), fill(0, 300, 660, 72, colors.bandEdge),
    ]
    let paints = [colors.current, colors.bar, colors.second, colors.context]
    for column in 0..<7 {
      for row in 0..<[2, 3, 4, 3, 4, 2, 3][column] {
        items.append(
          fill(
            120 + Double(column) * 52,
            200 - Double(row) * 34,
            48,
            30,
            paints[(column + 2 * row) % paints.count]
          )
        )
      }
    }
    items += [
      fill(492, 110, 44, 120, colors.paper), fill(500, 124, 28, 10, colors.ink),
      .fill(hull, colors.ink),
    ]
    return Scene(size: Size(660, 372), items: items)
  }

  private static func fill(
    _ x: Double,
    _ y: Double,
    _ width: Double,
    _ height: Double,
    _ color: Color
  ) -> Item {
    .fill(Path.rect(Rect(x: x, y: y, width: width, height: height)), color)
  }

  private static var hull: Path {
    Path.polygon([Point(84, 230), Point(576, 230), Point(544, 300), Point(120, 300)])
  }
}

import Charting
import Scene

/// A chart that is laid out, ready to be drawn.
struct Plate: Sendable {
  /// What messages call it, and ids within a picture start with: `duties-2025-05`.
  let name: String
  /// With the words as drawn.
  let chart: Chart
  let format: ChartFormat
  /// With the white that surrounds a picture of a print chart.
  let framed: Scene
  /// The chart alone.
  let scene: Scene
  let warnings: [ChartWarning]

  /// White space around a print chart that is drawn as a picture, in points.
  private static let pictureMargin = 10.0

  init(_ drawing: ChartLayout.Drawing, named name: String, format: ChartFormat) {
    self.name = name
    chart = drawing.chart
    self.format = format
    scene = drawing.scene
    warnings = drawing.warnings
    let margin = format.isPrint ? Plate.pictureMargin : 0
    framed = Scene(
      size: Size(scene.size.width + 2 * margin, scene.size.height + 2 * margin),
      items: margin == 0
        ? scene.items : [.group(Group(origin: Point(margin, margin), items: scene.items))]
    )
  }
}

// MARK: - Words

extension Plate {
  /// Says on standard error what had no room in the chart, a line for each.
  func warn() {
    for warning in warnings { Program.say("tradesnap: \(name): \(warning.words)\n") }
  }
}

extension ChartWarning {
  fileprivate var words: String {
    switch self {
    case .textCut(let part, _):
      "the \(part.rawValue) is too long for its lines and was cut. Shorten it."
    case .unitLeftOut(let unit): "the unit “\(unit)” of an axis has no room, and is left out"
    case .eventsLeftOut(let count):
      count == 1
        ? "1 event has no room and was left out. Show fewer months."
        : "\(count) events have no room and were left out. Show fewer months."
    case .noRoomForBody:
      "there is no room for the chart itself. Show fewer months, or choose another size."
    }
  }
}

internal import Charting
internal import Document
internal import Scene

/// How charts are measured and drawn.
struct FigureDrawer {
  let height: FigureMeasuring
  let draw: FigureDrawing
}

/// A chart on a page that is drawn once its height is settled.
struct FigureSlot {
  let chart: Chart
  let format: ChartFormat
  let number: Int
  /// The height that the chart would have, in points.
  let natural: Double
  /// The height that it has.
  private(set) var height: Double
  let drawer: FigureDrawer

  /// The slot of a chart, whose `number` counts the charts of the document, on a page that has at
  /// most `room` for it.
  init(_ chart: Chart, _ format: ChartFormat, number: Int, room: Double, drawer: FigureDrawer) {
    self.chart = chart
    self.format = format
    self.number = number
    self.drawer = drawer
    natural = min(room, drawer.height(chart, format, number))
    height = natural
    isLimited = natural >= room
  }

  private let isLimited: Bool

  /// The heights at which the chart still says what it says: rows need the height of their text,
  /// and a chart that grows says no more.
  private var heights: ClosedRange<Double> {
    let least =
      switch chart.body {
      case .months, .years: FigureScale.least * natural
      default: natural
      }
    return least...max(natural, min(Self.tallest, FigureScale.greatest * natural))
  }

  private static let tallest = 290.0

  /// The slot at `scale` times the height that the chart would have, as far as that is sensible.
  func scaled(by scale: Double) -> FigureSlot { set(to: scale * natural) }

  /// The slot at a height, as far as that is sensible.
  func set(to height: Double) -> FigureSlot {
    var slot = self
    slot.height = min(max(height, heights.lowerBound), heights.upperBound)
    return slot
  }

  /// The drawing.
  var items: [Item] {
    let isNatural = height == natural && !isLimited
    return drawer.draw(chart, format, isNatural ? nil : height, number).items
  }
}

/// How much lower or higher than they would be the charts of a page are set.
enum FigureScale {
  /// What a chart bears beside a longer text.
  static let greatest = 1.25
  static let least = 0.85
  /// For the sake of a section that would else start another page, the mildest first.
  static let fitting = [1, 0.975, 0.95, 0.925, 0.9, 0.875, least]
  /// For the sake of a page that would else end early, the strongest first.
  static let filling = [1.15, 1.125, 1.1, 1.075, 1.05, 1.025]
}

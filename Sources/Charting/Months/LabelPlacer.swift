import Scene

/// A value's label, wanted over or under a mark.
struct LabelRequest {
  let index: Int
  let text: String
  let style: TextStyle
  /// Where the label is centered.
  let x: Double
  /// The height of its mark.
  let y: Double
  /// The baselines that would do, best first.
  let baselines: [Double]
}

/// Finds room for the labels of one panel, the important ones first.
struct LabelPlacer {
  let style: ChartStyle
  let plot: Rect
  let measurer: any TextMeasuring
  /// Parts of marks; a label may cover those of its own month.
  let obstacles: [Obstacle]
  /// A line that no label may cross.
  let referenceLine: Double?
  /// The shaded gaps, whose color is the halo's there.
  let shades: [Rect]
  /// Text already placed.
  private(set) var taken: [Rect] = []
  private(set) var items: [Item] = []

  init(
    style: ChartStyle,
    plot: Rect,
    measurer: any TextMeasuring,
    obstacles: [Obstacle],
    referenceLine: Double?,
    shades: [Rect]
  ) {
    self.style = style
    self.plot = plot
    self.measurer = measurer
    self.obstacles = obstacles
    self.referenceLine = referenceLine
    self.shades = shades
  }

  /// Keeps labels off text that is already there.
  mutating func reserve(_ frame: Rect) { taken.append(frame) }

  /// Places labels in the order given; the months in `kept` are lifted until they have room, the
  /// others are left out where they would touch a label or another month's mark.
  mutating func place(_ requests: [LabelRequest], keeping kept: [Int]) {
    let important = kept.compactMap { index in requests.first { $0.index == index } }
    for request in important {
      if let baseline = freeBaseline(for: request) ?? liftedBaseline(for: request) {
        set(request, at: baseline)
      }
    }
    for request in requests where !kept.contains(request.index) {
      if let baseline = freeBaseline(for: request) { set(request, at: baseline) }
    }
  }

  /// Adds a line of text where it was found to fit.
  mutating func set(_ run: TextRun) {
    let frame = TextBox(run, measuring: measurer).frame
    var run = run
    let isShaded = shades.contains { $0.left <= frame.midX && frame.midX <= $0.right }
    run.halo = style.halo(isShaded ? style.colors.panel : nil)
    taken.append(frame)
    items.append(.text(run))
  }

  /// Whether nothing that is already there, and no other month's mark, is in `frame`.
  func isFree(_ frame: Rect, of index: Int? = nil) -> Bool { blockers(of: frame, index).isEmpty }
}

extension LabelPlacer {
  private mutating func set(_ request: LabelRequest, at baseline: Double) {
    let position = Point(frame(of: request, at: baseline).midX, baseline)
    set(TextRun(request.text, at: position, anchor: .middle, style: request.style))
  }

  private func freeBaseline(for request: LabelRequest) -> Double? {
    // A label that is lifted by half a line is still its mark's.
    let lifts = [0, 0.3, 0.6, 0.9].map { $0 * request.style.size }
    let wanted = lifts.lazy.flatMap { lift in
      // Lifted from below, a label would meet its mark.
      request.baselines.filter { lift == 0 || $0 < request.y }.map { $0 - lift }
    }
    return wanted.map { lifted($0, of: request) }.first { baseline in
      let frame = frame(of: request, at: baseline)
      return isInside(frame) && isFree(frame, of: request.index)
    }
  }

  /// A baseline above what is in the way, if that is near; failing that, one that covers marks but
  /// no text; `nil` where there is none.
  ///
  /// A label that rose over a higher neighbor would be read as the neighbor's.
  private func liftedBaseline(for request: LabelRequest) -> Double? {
    let wanted = request.baselines.map { lifted($0, of: request) }
    guard let first = wanted.first else { return nil }
    var baseline = first
    // Each step clears what was in the way for good, so few are needed.
    for _ in 0..<4 {
      let blockers = blockers(of: frame(of: request, at: baseline), request.index)
      guard let top = blockers.map(\.top).min() else { break }
      baseline = lifted(top - 0.4 * request.style.size, of: request)
      if first - baseline > 1.6 * request.style.size { break }
    }
    return ([baseline] + wanted + [highestBaseline(for: request)]).first { baseline in
      let frame = frame(of: request, at: baseline)
      let isNear = abs(baseline - first) <= 1.6 * request.style.size
      return isNear && isInside(frame) && !taken.contains { $0.intersects(frame) }
    }
  }

  /// Just under the plot's top.
  private func highestBaseline(for request: LabelRequest) -> Double {
    plot.top + TextExtent.ascent * request.style.size
  }

  /// Whether a label keeps to the plot; what is above and below belongs to other text.
  private func isInside(_ frame: Rect) -> Bool {
    let tolerance = 0.1 * style.dataLabel.size
    return frame.top >= plot.top - tolerance && frame.bottom <= plot.bottom + tolerance
  }

  /// `baseline`, or one above the reference line if the label would cross that.
  private func lifted(_ baseline: Double, of request: LabelRequest) -> Double {
    guard let line = referenceLine else { return baseline }
    let frame = frame(of: request, at: baseline)
    let clearance = 0.1 * request.style.size
    guard frame.top - clearance < line, line < frame.bottom + clearance else { return baseline }
    return line - 0.42 * request.style.size
  }

  /// The label's box, kept between the plot's sides.
  private func frame(of request: LabelRequest, at baseline: Double) -> Rect {
    let run = TextRun(
      request.text,
      at: Point(request.x, baseline),
      anchor: .middle,
      style: request.style
    )
    let frame = TextBox(run, measuring: measurer).frame
    let shift = max(0, plot.left - frame.left) - max(0, frame.right - plot.right)
    return frame.offset(shift, 0)
  }

  private func blockers(of frame: Rect, _ index: Int?) -> [Rect] {
    // Labels that all but touch read as one number.
    let margin = 0.35 * style.dataLabel.size
    let wide = frame.inset(-margin, 0)
    return taken.filter { $0.intersects(wide) }
      + obstacles.filter { $0.index != index && $0.frame.intersects(frame) }.map(\.frame)
  }
}

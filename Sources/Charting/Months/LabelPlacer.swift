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
///
/// Each label has a fixed list of places, best first, and takes the first that is free of marks
/// and of the labels before it: the same panel always has the same labels in the same places.
struct LabelPlacer {
  let style: ChartStyle
  let plot: Rect
  let measurer: any TextMeasuring
  /// Parts of marks, which no label may cover.
  let obstacles: [Obstacle]
  /// A line that no label may cross.
  let referenceLine: Double?
  /// The shaded gaps, whose color is the halo's there.
  let shades: [Rect]
  /// Text already placed, and what leads to it.
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

  /// Places labels in the order given, those of the months in `kept` first.
  ///
  /// Where there is no room nearby, these stand farther away with a line that leads to their mark,
  /// and the others are left out.
  mutating func place(_ requests: [LabelRequest], keeping kept: [Int]) {
    for request in kept.compactMap({ index in requests.first { $0.index == index } }) {
      if let frame = freePlace(in: nearPlaces(of: request), for: request) {
        set(request, in: frame)
      } else if let frame = freePlace(in: farPlaces(of: request), for: request, isLed: true) {
        lead(to: frame, from: request)
        set(request, in: frame)
      }
    }
    for request in requests where !kept.contains(request.index) {
      if let frame = freePlace(in: nearPlaces(of: request), for: request) {
        set(request, in: frame)
      }
    }
  }

  /// Keeps labels off text that is already there.
  mutating func reserve(_ frame: Rect) { taken.append(frame) }

  /// Adds a line of text where it was found to fit.
  mutating func set(_ run: TextRun) {
    let frame = TextBox(run, measuring: measurer).frame
    var run = run
    let isShaded = shades.contains { $0.left <= frame.midX && frame.midX <= $0.right }
    run.halo = style.halo(isShaded ? style.colors.panel : nil)
    taken.append(frame)
    items.append(.text(run))
  }

  /// Whether neither text that is already there nor a mark is in `frame`.
  func isFree(_ frame: Rect) -> Bool {
    // Labels that all but touch read as one number.
    let wide = frame.inset(-0.35 * style.dataLabel.size, 0)
    // A halo clears more than the letters; a part of it may meet the edge of a mark.
    let haloed = frame.inset(-style.haloWidth / 4, -style.haloWidth / 4)
    return !taken.contains { $0.intersects(wide) }
      && !obstacles.contains { $0.meets(haloed) }
  }
}

// MARK: - Places

extension LabelPlacer {
  /// Where a label is still read as its mark's: over or under it, half a line higher, or with one
  /// of its ends over it.
  private func nearPlaces(of request: LabelRequest) -> [Rect] {
    let size = request.style.size
    let width = measurer.width(of: request.text, in: request.style)
    let shifts = [0, 0.25, -0.25, 0.5, -0.5].map { $0 * width }
    let lifts = [0, 0.3, 0.6, 0.9].map { $0 * size }
    return shifts.flatMap { shift in
      lifts.flatMap { lift in
        // Lifted from below, a label would meet its mark.
        request.baselines.filter { lift == 0 || $0 < request.y }
          .map { frame(of: request, at: lifted($0 - lift, of: request), shift: shift) }
      }
    }
  }

  /// Half a line at a time up to the top, or down to the bottom for a label under its mark alone.
  ///
  /// The room that every axis leaves beyond the farthest value makes the last ones free
  /// of marks.
  private func farPlaces(of request: LabelRequest) -> [Rect] {
    guard let nearest = request.baselines.first else { return [] }
    let size = request.style.size
    let isBelow = request.baselines.allSatisfy { $0 > request.y }
    let last =
      isBelow ? plot.bottom - TextExtent.descent * size : plot.top + TextExtent.ascent * size
    let width = measurer.width(of: request.text, in: request.style)
    let steps = stride(from: 1.2 * size, to: abs(last - nearest), by: size / 2)
    let baselines = steps.map { isBelow ? nearest + $0 : nearest - $0 } + [last]
    return baselines.flatMap { baseline in
      [0, 0.25, -0.25, 0.5, -0.5].map { frame(of: request, at: baseline, shift: $0 * width) }
    }
  }

  /// The first of `places` that is free, and to which a line may lead where one is needed.
  private func freePlace(
    in places: [Rect],
    for request: LabelRequest,
    isLed: Bool = false
  ) -> Rect? {
    places.first { place in
      guard isInside(place), isFree(place) else { return false }
      guard isLed, let leader = leader(to: place, from: request) else { return true }
      return !taken.contains { $0.intersects(leader.frame) }
    }
  }

  /// The label's box, kept between the plot's sides.
  private func frame(of request: LabelRequest, at baseline: Double, shift: Double) -> Rect {
    let run = TextRun(
      request.text,
      at: Point(request.x + shift, baseline),
      anchor: .middle,
      style: request.style
    )
    let frame = TextBox(run, measuring: measurer).frame
    let inward = max(0, plot.left - frame.left) - max(0, frame.right - plot.right)
    return frame.offset(inward, 0)
  }

  /// Whether a label keeps to the plot; what is above and below belongs to other text.
  private func isInside(_ frame: Rect) -> Bool {
    let tolerance = 0.1 * style.dataLabel.size
    return frame.top >= plot.top - tolerance && frame.bottom <= plot.bottom + tolerance
  }

  /// `baseline`, or one beyond the reference line if the label would cross that: above it, or below
  /// it for a label under its mark.
  private func lifted(_ baseline: Double, of request: LabelRequest) -> Double {
    guard let line = referenceLine else { return baseline }
    let frame = frame(of: request, at: baseline, shift: 0)
    let clearance = 0.1 * request.style.size
    guard frame.top - clearance < line, line < frame.bottom + clearance else { return baseline }
    let size = request.style.size
    return baseline > request.y ? line + (0.3 + TextExtent.ascent) * size : line - 0.42 * size
  }

  // MARK: - Drawing

  private mutating func set(_ request: LabelRequest, in frame: Rect) {
    let baseline = frame.top + TextExtent.ascent * request.style.size
    let position = Point(frame.midX, baseline)
    set(TextRun(request.text, at: position, anchor: .middle, style: request.style))
  }

  /// Draws a line from the mark to the label in `frame`, in the label's color.
  private mutating func lead(to frame: Rect, from request: LabelRequest) {
    guard let leader = leader(to: frame, from: request) else { return }
    let stroke = Stroke(request.style.color, width: style.referenceLineWidth)
    items.append(.stroke(.line(leader.start, leader.end), stroke))
    taken.append(leader.frame)
  }

  private struct Leader {
    let start: Point
    let end: Point
    let frame: Rect
  }

  /// `nil` where the label is so near that none is needed.
  private func leader(to frame: Rect, from request: LabelRequest) -> Leader? {
    let gap = 0.25 * request.style.size
    let isBelow = frame.top > request.y
    let start = request.y + (isBelow ? 1 : -1) * (style.dotRadius * 1.25 + style.unit)
    let end = isBelow ? frame.top - gap : frame.bottom + gap
    let x = max(frame.left, min(request.x, frame.right))
    guard (isBelow ? end - start : start - end) > gap else { return nil }
    let margin = style.referenceLineWidth
    return Leader(
      start: Point(request.x, start),
      end: Point(x, end),
      frame: Rect(
        left: min(x, request.x) - margin,
        top: min(start, end),
        right: max(x, request.x) + margin,
        bottom: max(start, end)
      )
    )
  }
}

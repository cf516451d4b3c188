import Scene

/// Draws a `Spark`: columns from zero, without an axis.
struct SparkColumns {
  let spark: Spark
  let style: ChartStyle

  /// The part of its band that a column fills.
  private static let share = 0.64
  /// The height of a printed zero, in units, so that it still shows.
  private static let least = 0.4

  /// The columns inside `frame`, zero at its foot unless values are negative.
  func items(in frame: Rect) -> [Item] {
    guard !spark.data.isEmpty else { return [] }
    // The first and the last column end with the frame, flush with what stands over them.
    let step = frame.width / (Double(spark.data.count - 1) + Self.share)
    let scale = scale(in: frame)
    let columns = spark.data.enumerated().flatMap { index, datum -> [Item] in
      let x = frame.left + Double(index) * step
      let span = (left: x, right: x + Self.share * step)
      guard let datum, datum.value.isFinite else {
        return [stub(from: span.left, to: span.right, base: scale.zero)]
      }
      return datum.emphasis == .outlier
        ? outlier(datum, from: span.left, to: span.right, in: frame, scale: scale)
        : column(datum, from: span.left, to: span.right, scale: scale)
    }
    return columns + breaks(in: frame, step: step)
  }

  // MARK: - Scale

  private struct Scale {
    let zero: Double
    /// Units of height for one of the value.
    let factor: Double
  }

  /// Outliers do not count, unless there is nothing else.
  private func scale(in frame: Rect) -> Scale {
    let all = spark.data.compactMap(\.self).filter(\.value.isFinite)
    let usual = all.filter { $0.emphasis != .outlier }
    let values = (usual.isEmpty ? all : usual).map(\.value)
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    guard high > low else { return Scale(zero: frame.bottom, factor: 0) }
    let factor = frame.height / (high - low)
    return Scale(zero: frame.bottom + low * factor, factor: factor)
  }

  // MARK: - Marks

  private func column(_ datum: Datum, from left: Double, to right: Double, scale: Scale) -> [Item] {
    let height = max(Self.least * style.unit, abs(datum.value) * scale.factor)
    let rect = Rect(
      left: left,
      top: datum.value < 0 ? scale.zero : scale.zero - height,
      right: right,
      bottom: datum.value < 0 ? scale.zero + height : scale.zero
    )
    let color = datum.emphasis == .current ? style.colors.current : style.colors.bar
    guard datum.isUnderQuery else { return [.fill(.rect(rect), color)] }
    // Close lines, for a column of this width shows too few otherwise.
    return HatchedBox(lines: color, outline: color, density: 1.9, style: style).items(in: rect)
  }

  /// A stem to the edge that ends in a triangle: off this scale.
  private func outlier(
    _ datum: Datum,
    from left: Double,
    to right: Double,
    in frame: Rect,
    scale: Scale
  ) -> [Item] {
    let isUp = datum.value >= 0
    let (edge, inward) = isUp ? (frame.top, 1.0) : (frame.bottom, -1.0)
    let (middle, width) = ((left + right) / 2, right - left)
    let foot = edge + inward * min(width, frame.height / 2)
    let stem = Path.line(Point(middle, scale.zero), Point(middle, foot))
    let head = [Point(left, foot), Point(right, foot), Point(middle, edge)]
    let dash = datum.isUnderQuery ? [0.8 * style.unit, 0.8 * style.unit] : []
    return [
      .stroke(stem, Stroke(style.colors.second, width: style.secondLineWidth, dash: dash)),
      datum.isUnderQuery
        ? .stroke(.polygon(head), Stroke(style.colors.second, width: style.axisLineWidth))
        : .fill(.polygon(head), style.colors.second),
    ]
  }

  private func stub(from left: Double, to right: Double, base: Double) -> Item {
    let width = 0.5 * style.unit
    let stroke = Stroke(
      style.colors.context,
      width: width,
      dash: [0.8 * style.unit, 0.8 * style.unit]
    )
    return .stroke(.line(Point(left, base - width / 2), Point(right, base - width / 2)), stroke)
  }

  /// A dashed rule in the space before the first month of a new definition.
  private func breaks(in frame: Rect, step: Double) -> [Item] {
    spark.breaks.filter { $0 > 0 && $0 < spark.data.count }.map { index in
      let x = frame.left + (Double(index) - (1 - Self.share) / 2) * step
      return .stroke(.line(Point(x, frame.top), Point(x, frame.bottom)), style.referenceLine)
    }
  }
}

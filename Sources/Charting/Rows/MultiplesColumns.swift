import Scales
import Scene

/// The columns of one panel of a `MultiplesChart`, and the values of those that are off its scale.
struct MultiplesColumns {
  /// One for each month, `nil` where there is no figure.
  let data: [Datum?]
  /// The indices of what is off the scale of the others.
  let outliers: [Int]
  let current: Int?
  let plot: Rect
  let bands: BandScale
  let values: LinearScale
  /// What is shaded.
  let shades: [Rect]
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// Where zero is.
  var base: Double { values.position(of: 0) }

  var items: [Item] {
    data.indices.flatMap { index -> [Item] in
      guard let datum = data[index] else { return [] }
      return outliers.contains(index)
        ? OutlierMark.stem(
          at: bands.center(index),
          from: base,
          to: plot.top,
          style: style
        ) : column(datum, at: index)
    }
  }

  private func column(_ datum: Datum, at index: Int) -> [Item] {
    let color = index == current ? style.colors.current : style.colors.bar
    let rect = frame(of: datum, at: index)
    guard datum.isUnderQuery, datum.value != 0 else { return [.fill(.rect(rect), color)] }
    // Closer than elsewhere: a small panel's column shows too few lines otherwise.
    return HatchedBox(lines: color, outline: color, density: 1.4, style: style)
      .items(in: rect, open: .bottom)
  }

  private func frame(of datum: Datum, at index: Int) -> Rect {
    let least = LeastColumn(style: style)
    guard datum.value != 0 else { return least.zero(at: bands.center(index), base: base) }
    let (end, half) = (values.position(of: datum.value), 0.33 * bands.step)
    let rect = Rect(
      left: bands.center(index) - half,
      top: max(plot.top, min(end, base)),
      right: bands.center(index) + half,
      bottom: max(end, base)
    )
    return least.raised(rect, from: base, isNegative: datum.value < 0)
  }

  /// The value of each outlier beside its stem, with words where they have room.
  var labels: [Item] {
    var placer = LabelPlacer(
      style: style,
      plot: plot,
      measurer: measurer,
      obstacles: data.indices.compactMap { index in
        guard let datum = data[index] else { return nil }
        let half = style.dotRadius
        let stem = Rect(
          left: bands.center(index) - half,
          top: plot.top,
          right: bands.center(index) + half,
          bottom: plot.bottom
        )
        return Obstacle(
          frame: outliers.contains(index) ? stem : frame(of: datum, at: index)
        )
      },
      referenceLine: nil,
      shades: shades
    )
    let text = style.dataLabelCurrent.colored(style.colors.second)
    for index in outliers {
      guard let label = data[index]?.label else { continue }
      let runs = ["\(label)\u{A0}off scale", label].flatMap { words in
        [TextRun.Anchor.start, .end].map { anchor in
          let distance = (anchor == .start ? 1 : -1) * 1.7 * style.dotRadius
          let position = Point(bands.center(index) + distance, plot.top + 1.1 * text.size)
          return TextRun(words, at: position, anchor: anchor, style: text)
        }
      }
      let fitting = runs.first { run in
        let frame = TextBox(run, measuring: measurer).frame
        return plot.left <= frame.left && frame.right <= plot.right && placer.isFree(frame)
      }
      if let fitting { placer.set(fitting) }
    }
    return placer.items
  }
}

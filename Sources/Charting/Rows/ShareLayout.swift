import Scene

/// Places a `ShareChart`.
struct ShareLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers of `chart` inside `area`, in drawing order.
  func groups(for chart: ShareChart, in area: Rect) -> [Item] {
    []
  }
}

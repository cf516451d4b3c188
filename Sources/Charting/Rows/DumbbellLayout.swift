import Scene

/// Places a `DumbbellChart`.
struct DumbbellLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers of `chart` inside `area`, in drawing order.
  func groups(for chart: DumbbellChart, in area: Rect) -> [Item] {
    []
  }
}

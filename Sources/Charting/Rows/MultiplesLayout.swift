import Scene

/// Places a `MultiplesChart`.
struct MultiplesLayout {
  let style: ChartStyle
  let measurer: any TextMeasuring

  /// The layers of `chart` inside `area`, in drawing order.
  func groups(for chart: MultiplesChart, in area: Rect) -> [Item] {
    []
  }
}

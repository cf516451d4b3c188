package import Scene

extension Spark {
  /// The small columns alone, as large as `size` in points, zero at its foot.
  package func scene(size: Size, theme: Theme) -> Scene {
    let frame = Rect(x: 0, y: 0, width: size.width, height: size.height)
    return Scene(
      size: size,
      items: SparkColumns(spark: self, style: ChartStyle(.full, theme: theme)).items(in: frame)
    )
  }
}

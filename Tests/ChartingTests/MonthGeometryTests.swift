import Charting
import CivilTime
import Scene
import TestSupport
import Testing

/// The checks of the design reference, numbered as there, on charts made by chance.
@Suite("Geometry of month charts")
struct MonthGeometryTests {
  private let layout = ChartLayout(measuring: FakeMeasurer())

  static let cases = Fixture.marks.flatMap { mark in
    ChartFormat.allCases.map { (mark, $0) }
  }

  @Test("Texts are apart, inside the box and large enough (1, 2, 4)", arguments: cases)
  func texts(mark: MonthChart.Mark, format: ChartFormat) {
    for seed in 0..<60 {
      let chart = Fixture.random(mark: mark, seed: seed)
      let scene = layout.scene(of: chart, format: format)
      let box = format.box(height: scene.size.height)
      let measurer = FakeMeasurer()
      let faults =
        SceneChecks.overlaps(in: scene, measuring: measurer)
        + SceneChecks.strays(from: box, in: scene, measuring: measurer)
        + SceneChecks.tooSmall(format.isPrint ? 6.5 : 17, in: scene)
        + SceneChecks.unplaced(in: scene)
      #expect(faults.isEmpty, "seed \(seed): \(faults.joined(separator: "; "))")
    }
  }

  @Test("Titles, subtitles and sources keep to their lines (5)", arguments: cases)
  func lines(mark: MonthChart.Mark, format: ChartFormat) {
    let style = ChartStyle(format, theme: .standard)
    for seed in 0..<20 {
      let scene = layout.scene(of: Fixture.random(mark: mark, seed: seed), format: format)
      let frame = scene.layers("frame").flatMap { $0.flatMap(\.runs) }
      #expect(frame.count { $0.style == style.title } <= 2, "seed \(seed)")
      #expect(frame.count { $0.style == style.subtitle } <= 2, "seed \(seed)")
      let sources = frame.count { $0.style == style.source && $0.anchor == .start }
      #expect(sources <= (format.isPrint ? 3 : 2), "seed \(seed)")
    }
  }

  @Test("A month without a value has no mark, and its gap is shaded (6)", arguments: cases)
  func gaps(mark: MonthChart.Mark, format: ChartFormat) throws {
    let values: [Double?] = [3, nil, 2, 2.5, nil, nil, 4, 3, 3.5, nil, 2, 1, 2.2]
    let chart = Fixture.months(values, mark: mark, halfRange: 0.05)
    let scene = layout.scene(of: Fixture.chart(chart), format: format)
    let marked = Set(months(in: scene))
    let shades = scene.layers("gaps").flatMap(\.self).compactMap(\.fillFrame)
    #expect(shades.count == 3)
    for (index, month) in chart.months.enumerated() {
      #expect(marked.contains(month.description) == (values[index] != nil), "\(month)")
    }
    let axis = try #require(scene.layers("months").first)
    let ticks = axis.compactMap(\.strokeFrame).map(\.midX)
    for (index, x) in ticks.enumerated() {
      let isShaded = shades.contains { $0.left < x && x < $0.right }
      #expect(isShaded == (values[index] == nil), "month \(index)")
    }
  }

  @Test("Columns and stems start at zero, and a panel has one axis (7)", arguments: 0..<60)
  func zero(seed: Int) throws {
    for mark in [MonthChart.Mark.columns, .lollipops] {
      let chart = Fixture.random(mark: mark, seed: seed)
      let scene = layout.scene(of: chart, format: .slide)
      guard case .months(let plan) = layout.plan(of: chart, format: .slide).body else { return }
      // A panel without any figure has a base line, but neither data nor ticks.
      let axes = scene.layers("axis").filter { $0.contains { !$0.runs.isEmpty } }
      let layers = zip(scene.layers("data"), axes)
      for (panel, layer) in zip(plan.panels.filter { $0.axis != nil }, layers)
      where panel.panel.mark.startsAtZero {
        let base = try #require(layer.1.compactMap(\.strokeFrame).first?.midY)
        for item in layer.0 {
          // The first item of a month is its column, stem, or the paper under its hatching.
          let first = item.children.first
          let frame = try #require(first?.fillFrame ?? first?.strokeFrame)
          #expect(abs(frame.bottom - base) < 0.01 || abs(frame.top - base) < 0.01, "seed \(seed)")
        }
        #expect(layer.1.count { $0.strokeFrame != nil } == 1, "seed \(seed)")
      }
    }
  }

  private func months(in scene: Scene) -> [String] {
    scene.items.flatMap { $0.names }.filter { $0.hasPrefix("month ") }
      .map { String($0.dropFirst("month ".count)) }
  }
}

extension Item {
  var children: [Item] {
    if case .group(let group) = self { group.items } else { [] }
  }

  /// The names of all layers inside.
  var names: [String] {
    guard case .group(let group) = self else { return [] }
    let inner = group.items.flatMap(\.names)
    if case .layer(let name) = group.role { return [name] + inner }
    return inner
  }

  var fillFrame: Rect? {
    if case .fill(let path, _) = self { path.frame } else { nil }
  }

  var strokeFrame: Rect? {
    if case .stroke(let path, _) = self { path.frame } else { nil }
  }
}

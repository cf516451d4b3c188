extension Scene {
  /// The same picture with halos only where they are seen.
  ///
  /// A halo follows the outline of every letter, which makes it the largest part of a chart's file.
  /// Where no mark lies beneath a text, its halo is left out; where nothing but lines pass right
  /// through, as those of a grid do, a rectangle of the halo's color interrupts them as well, unless
  /// it would be seen itself.
  ///
  /// - Parameters:
  ///   - paper: The color where nothing is drawn.
  ///   - shades: Other colors on which a text needs no halo.
  ///   - measurer: That of the layout.
  /// - Returns: The scene; the same arguments give the same one.
  package func sparingHalos(
    on paper: Color,
    shades: Set<Color>,
    measuring measurer: any TextMeasuring
  ) -> Scene {
    guard items.contains(where: \.hasHalo) else { return self }
    var sparing = HaloSparing(paper: paper, shades: shades, measurer: measurer)
    return Scene(size: size, items: sparing.spared(items, at: .zero, scale: 1))
  }
}

/// Goes through items in drawing order and remembers what lies beneath the next.
private struct HaloSparing {
  let paper: Color
  let shades: Set<Color>
  let measurer: any TextMeasuring
  private var drawn: [DrawnShape] = []

  init(paper: Color, shades: Set<Color>, measurer: any TextMeasuring) {
    self.paper = paper
    self.shades = shades
    self.measurer = measurer
  }

  /// The items of a group whose origin and scale in the scene are given.
  mutating func spared(_ items: [Item], at origin: Point, scale: Double) -> [Item] {
    var result: [Item] = []
    result.reserveCapacity(items.count)
    for item in items {
      switch item {
      case .group(var group):
        group.items = spared(
          group.items,
          at: origin.offset(scale * group.origin.x, scale * group.origin.y),
          scale: scale * group.scale
        )
        result.append(.group(group))
      case .link(var link):
        link.items = spared(link.items, at: origin, scale: scale)
        result.append(.link(link))
      case .text(let run):
        result += spared(run, at: origin, scale: scale)
        remember(item, at: origin, scale: scale)
      case .fill, .stroke, .image:
        result.append(item)
        remember(item, at: origin, scale: scale)
      }
    }
    return result
  }

  private mutating func remember(_ item: Item, at origin: Point, scale: Double) {
    if let shape = DrawnShape(item, at: origin, scale: scale) { drawn.append(shape) }
  }

  /// The text with what is left of its halo.
  private func spared(_ run: TextRun, at origin: Point, scale: Double) -> [Item] {
    guard let halo = run.halo else { return [.text(run)] }
    let frame = TextBox(run, measuring: measurer).frame
    let area = frame.inset(-halo.width / 2, -halo.width / 2)
    let place = area.placed(at: origin, scale: scale)
    let beneath = drawn.filter { $0.color != halo.color && $0.meets(place, measuring: measurer) }
    var run = run
    if beneath.allSatisfy({ $0.color == paper || $0.color.map(shades.contains) ?? false }) {
      run.halo = nil
      return [.text(run)]
    }
    let text = frame.placed(at: origin, scale: scale)
    let isHidden =
      halo.color == paper || drawn.contains { $0.color == halo.color && $0.fills(place) }
    guard isHidden, beneath.allSatisfy({ $0.isLine(through: text) }) else { return [.text(run)] }
    run.halo = nil
    return [.fill(.rect(area), halo.color), .text(run)]
  }
}

extension Item {
  fileprivate var hasHalo: Bool {
    switch self {
    case .text(let run): run.halo != nil
    case .group(let group): group.items.contains(where: \.hasHalo)
    case .link(let link): link.items.contains(where: \.hasHalo)
    case .fill, .stroke, .image: false
    }
  }
}

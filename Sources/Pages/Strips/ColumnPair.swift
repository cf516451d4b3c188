/// Strips of two columns that start at one height.
struct ColumnPair {
  var left: [Strip]
  var right: [Strip]
  /// Whether the right column goes on with the text of the left one.
  var isFlow = false

  var isEmpty: Bool { left.isEmpty && right.isEmpty }

  /// Of the first strip, which decides the space above.
  var kind: Strip.Kind { left.first?.kind ?? right.first?.kind ?? .body }

  /// Whether both columns hold article text, which then shares baselines.
  var isOnGrid: Bool {
    isFlow || (left.contains { $0.kind.isOnGrid } && right.contains { $0.kind.isOnGrid })
  }

  var height: Double {
    max(
      StripStack.height(of: left, after: .sectionTitle, onGrid: isOnGrid),
      StripStack.height(of: right, after: .sectionTitle, onGrid: isOnGrid)
    )
  }
}

extension ColumnPair {
  /// Text in two columns of the smallest height at which it fits; what is taller than a page is
  /// left to be divided.
  init(balancing strips: [Strip]) {
    let total = StripStack.height(of: strips, after: .sectionTitle, onGrid: true)
    let filler = StripFiller(onGrid: true)
    var height = (total / 2 / PageGrid.step).rounded(.down) * PageGrid.step
    while height < min(total, PageGrid.depth) {
      // Not fresh, so that lines that keep together are not parted.
      let left = filler.fill(strips, height: height, isFresh: false)
      let right = filler.fill(left.rest, height: height, isFresh: false)
      if right.rest.isEmpty, !left.placed.isEmpty {
        self.init(left: left.placed.map(\.strip), right: right.placed.map(\.strip), isFlow: true)
        return
      }
      height += PageGrid.step
    }
    self.init(left: strips, right: [], isFlow: true)
  }

  /// The part of the text that two columns of `height` hold, and the rest; `nil` if they hold
  /// nothing.
  ///
  /// On a fresh page they hold at least one line, however high that is.
  func divided(at height: Double, isFresh: Bool) -> (upper: ColumnPair, lower: [Strip])? {
    let filler = StripFiller(onGrid: true)
    let strips = left + right
    var first = filler.fill(strips, height: height, isFresh: false)
    if first.placed.isEmpty, isFresh { first = filler.fill(strips, height: height, isFresh: true) }
    guard !first.placed.isEmpty else { return nil }
    let second = filler.fill(first.rest, height: height, isFresh: false)
    let upper = ColumnPair(
      left: first.placed.map(\.strip),
      right: second.placed.map(\.strip),
      isFlow: true
    )
    return (upper, second.rest)
  }
}

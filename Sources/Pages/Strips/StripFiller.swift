/// Fills a column with as many strips as it holds.
struct StripFiller {
  /// Whether article text keeps to the baseline grid of the column.
  let onGrid: Bool

  struct Placed {
    let strip: Strip
    /// From the top of the column, in points.
    let top: Double
  }

  struct Filled {
    var placed: [Placed] = []
    /// Where the last strip ends.
    var bottom = 0.0
    /// What goes to the next page, repeated headers included.
    var rest: [Strip] = []
  }

  /// Places strips from the top until one does not fit.
  ///
  /// Strips that keep together move together. Where even an empty column is too short for them they
  /// are placed one by one, so that each call places at least one strip of a fresh column, which has
  /// the full height of a page.
  func fill(_ strips: [Strip], height: Double, isFresh: Bool) -> Filled {
    var filled = Filled()
    var index = 0
    // The end of a run of strips that is taller than a page, and therefore divided.
    var divided = 0
    while index < strips.count {
      var end = index
      while end < strips.count - 1, strips[end].keepsWithNext, index >= divided { end += 1 }
      if place(strips[index...end], in: &filled, height: height) {
        index = end + 1
        continue
      }
      if let remainder = divideText(strips[index...end], in: &filled, height: height) {
        filled.rest = remainder + strips[(end + 1)...]
        return filled
      }
      if index < divided || (filled.placed.isEmpty && isFresh) {
        divided = max(divided, end + 1)
        if index < end, place(strips[index...index], in: &filled, height: height) {
          index += 1
          continue
        }
        if let remainder = divide(strips[index], in: &filled, height: height) {
          filled.rest = remainder + strips[(index + 1)...]
          return filled
        }
        if filled.placed.isEmpty {
          placeAnyway(strips[index], in: &filled)
          index += 1
          continue
        }
      }
      break
    }
    filled.rest = continuation(of: strips, from: index)
    if isFresh, filled.rest.count >= strips.count, index < strips.count {
      // A row and its repeated header are taller than a page: it runs over rather than forever.
      placeAnyway(strips[index], in: &filled)
      filled.rest = continuation(of: strips, from: index + 1)
    }
    return filled
  }

  private func place(
    _ strips: ArraySlice<Strip>,
    in filled: inout Filled,
    height: Double
  ) -> Bool {
    let stack = stack(strips, below: filled)
    guard stack.bottom <= height + 0.01 else { return false }
    add(strips, at: stack.tops, in: &filled)
    return true
  }

  private func placeAnyway(_ strip: Strip, in filled: inout Filled) {
    add([strip], at: stack([strip], below: filled).tops, in: &filled)
  }

  /// Places strips of which the last is text in two columns, and as much of that as fits; `nil` if
  /// that is too little to be worth a break.
  private func divideText(
    _ strips: ArraySlice<Strip>,
    in filled: inout Filled,
    height: Double
  ) -> [Strip]? {
    guard let last = strips.last, last.isFlow, let text = last.columns else { return nil }
    let tops = stack(strips, below: filled).tops
    let room = height - (tops.last ?? 0)
    guard room >= Self.leastText,
      let divided = text.divided(at: room, isFresh: filled.placed.isEmpty)
    else { return nil }
    add(strips.dropLast() + [Strip(divided.upper)], at: tops, in: &filled)
    return divided.lower.isEmpty ? [] : [Strip(ColumnPair(balancing: divided.lower))]
  }

  /// Eight lines in each column, in points.
  private static let leastText = 8 * PageGrid.step

  /// Places the upper parts of two columns that are taller than a page; `nil` if it cannot.
  private func divide(_ strip: Strip, in filled: inout Filled, height: Double) -> [Strip]? {
    guard let columns = strip.columns, !columns.isFlow else { return nil }
    let top = stack([strip], below: filled).tops.first ?? 0
    // A few lines at the foot of a page are no column.
    guard height - top >= 100 else { return nil }
    let filler = StripFiller(onGrid: columns.isOnGrid)
    let isFresh = filled.placed.isEmpty
    let left = filler.fill(columns.left, height: height - top, isFresh: isFresh)
    let right = filler.fill(columns.right, height: height - top, isFresh: isFresh)
    if left.placed.isEmpty, right.placed.isEmpty { return nil }
    var upper = strip
    upper.columns = ColumnPair(
      left: left.placed.map(\.strip),
      right: right.placed.map(\.strip)
    )
    upper.height = max(left.bottom, right.bottom)
    add([upper], at: [top], in: &filled)
    let lower = ColumnPair(left: left.rest, right: right.rest)
    return lower.isEmpty ? [] : [Strip(lower)]
  }

  private func add(_ strips: ArraySlice<Strip>, at tops: [Double], in filled: inout Filled) {
    for (strip, top) in zip(strips, tops) {
      filled.placed.append(Placed(strip: strip, top: top))
      filled.bottom = top + strip.height
    }
  }

  private func stack(
    _ strips: ArraySlice<Strip>,
    below filled: Filled
  ) -> (tops: [Double], bottom: Double) {
    guard let last = filled.placed.last?.strip, let first = strips.first else {
      return StripStack.tops(of: strips, after: .sectionTitle, onGrid: onGrid)
    }
    let joins = last.part != nil && last.part?.number == first.part?.number
    let gap = joins ? 0 : Strip.Kind.gap(from: last.kindBelow, to: first.kind)
    // The gap is taken here, so the stack starts as if nothing stood above.
    let lead = Strip.Kind.gap(from: .sectionTitle, to: first.kind)
    return StripStack.tops(
      of: strips,
      after: .sectionTitle,
      from: filled.bottom + gap - lead,
      onGrid: onGrid
    )
  }

  private func continuation(of strips: [Strip], from index: Int) -> [Strip] {
    guard index < strips.count else { return [] }
    let rest = Array(strips[index...])
    guard index > 0, let part = strips[index].part, part.number == strips[index - 1].part?.number
    else { return rest }
    let header = strips[index].repeatedHeader.map { strip in
      var strip = strip
      strip.isRepeated = true
      return strip
    }
    return header + rest
  }
}

import Quantities

/// The tightest bounds of shares of which some are known: none is negative, together they are at
/// most 100 percent, and where the order is known each is at most the one before it.
///
/// The modes need not fill the whole: pipelines and mail are never listed.
struct ModeBounds {
  /// In descending order where `isOrdered`; `nil` for what is not known.
  private let known: [Bounds?]
  private let isOrdered: Bool
  /// The least that each share can be, by the order alone; open where it is not reached.
  private let least: [Bounds]

  init(published known: [Bounds?], isOrdered: Bool) {
    self.known = known
    self.isOrdered = isOrdered
    let zero = Bounds(lower: .zero, upper: .hundred)
    guard isOrdered else {
      least = known.map { $0 ?? zero }
      return
    }
    // What stands before a known share is at least as large.
    var floor = zero
    least = known.reversed().map { bounds in
      if let bounds, ModeBounds.isHigher(bounds, than: floor) { floor = bounds }
      return floor
    }.reversed()
  }

  /// The bounds of the share at `index`; `nil` where the known shares leave no room for it.
  func ofShare(_ index: Int) -> Bounds? {
    let low = least[index]
    guard let high = ceilings(of: index).min(by: ModeBounds.isStricter),
      low.lower < high.value || (low.lower == high.value && !low.lowerIsOpen && !high.isOpen)
    else { return nil }
    return Bounds(
      lower: low.lower,
      upper: high.value,
      lowerIsOpen: low.lowerIsOpen,
      upperIsOpen: high.isOpen
    )
  }

  private struct Ceiling {
    let value: ExactDecimal
    let isOpen: Bool
  }

  /// Every upper limit that a constraint sets to the share at `index`.
  private func ceilings(of index: Int) -> [Ceiling] {
    guard isOrdered else {
      return [ceiling(sharedBy: 1, others: known.indices.filter { $0 != index })]
    }
    // A larger share that is known caps it. And with the k modes that end at `index` all at its
    // size, the rest at their least, the sum must still be at most 100.
    let caps = known[...index].compactMap { bounds in
      bounds.map { Ceiling(value: $0.upper, isOpen: $0.upperIsOpen) }
    }
    let sums = (1...(index + 1)).map { count in
      ceiling(
        sharedBy: count,
        others: known.indices.filter { $0 <= index - count || index < $0 }
      )
    }
    return caps + sums
  }

  private func ceiling(sharedBy count: Int, others: [Int]) -> Ceiling {
    let taken = others.reduce(ExactDecimal.zero) { $0 + least[$1].lower }
    let room = ExactDecimal.hundred - taken
    let value = room.divided(
      by: ExactDecimal(count),
      places: Bounds.quotientPlaces,
      rounding: .up
    )
    return Ceiling(
      value: value ?? room,
      isOpen: others.contains { least[$0].lowerIsOpen }
    )
  }

  private static func isStricter(_ a: Ceiling, _ b: Ceiling) -> Bool {
    a.value == b.value ? a.isOpen && !b.isOpen : a.value < b.value
  }

  /// Whether the lower end of `a` lies above that of `b`.
  private static func isHigher(_ a: Bounds, than b: Bounds) -> Bool {
    a.lower == b.lower ? a.lowerIsOpen && !b.lowerIsOpen : b.lower < a.lower
  }
}

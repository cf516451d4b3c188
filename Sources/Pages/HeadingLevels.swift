internal import Scene

/// Keeps headings without gaps, as readers who jump from one to the next expect.
///
/// A heading stands one level under the last one of a lower level, however small it is set, and
/// beside those that were asked for at its own level.
struct HeadingLevels {
  /// The levels asked for of the headings that the next may stand under.
  private var open: [Int] = []

  /// The level of the next heading.
  mutating func next(asked level: Int) -> Int {
    while let last = open.last, last >= level { open.removeLast() }
    open.append(level)
    return open.count
  }

  /// The items of the next page with their levels settled.
  mutating func settled(_ items: [Item]) -> [Item] {
    items.map { item in
      guard case .group(var group) = item else { return item }
      if case .heading(let level) = group.role {
        group.role = .heading(level: next(asked: level))
      } else if group.role != .artifact {
        group.items = settled(group.items)
      }
      return .group(group)
    }
  }
}

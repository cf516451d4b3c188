internal import Scene

/// Keeps headings without gaps, as readers who jump from one to the next expect: a heading stands
/// at most one level under the one before it, however small it is set.
struct HeadingLevels {
  private var last = 0

  /// The items of the next page with their levels settled.
  mutating func settled(_ items: [Item]) -> [Item] {
    items.map { item in
      guard case .group(var group) = item else { return item }
      if case .heading(let level) = group.role {
        last = min(level, last + 1)
        group.role = .heading(level: last)
      } else if group.role != .artifact {
        group.items = settled(group.items)
      }
      return .group(group)
    }
  }
}

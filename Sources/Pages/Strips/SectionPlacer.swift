/// Sections on pages, with the charts of a page a little lower or higher where that makes one more
/// section fit, or fills the page.
struct SectionPlacer {
  struct Section {
    let strips: [Strip]
    /// For the running head.
    let title: String
    var startsPage: Bool
  }

  private var builder: PageBuilder
  private var starts: [PageBuilder.Start] = []
  /// What stood before the first section of the group, and the sections that share a page with it.
  private var before: PageBuilder
  private var group: [Section] = []

  init(after builder: PageBuilder) {
    self.builder = builder
    before = builder
  }

  /// Places a section after the ones before.
  mutating func add(_ section: Section) {
    if !section.startsPage, let joined = joined(section) {
      starts.removeLast(group.count)
      starts += joined.starts
      builder = joined.builder
      group.append(section)
    } else {
      fill()
      before = builder
      group = [section]
      group[0].startsPage = true
      starts.append(builder.add(section.strips, title: section.title, startsPage: true))
    }
    guard let last = starts.last, last.page < builder.drafts.count else { return }
    // Where a section goes on over the page, those before it are settled.
    fill()
    before = builder
    group = []
  }

  /// Everything placed, and where each section starts.
  func finished() -> (builder: PageBuilder, starts: [PageBuilder.Start]) {
    var placer = self
    placer.fill()
    return (placer.builder, placer.starts)
  }

  /// The group and a further section, at the mildest scale at which it shares the page.
  private func joined(
    _ section: Section
  ) -> (builder: PageBuilder, starts: [PageBuilder.Start])? {
    let sections = group + [section]
    let isFlexible = sections.contains { $0.strips.contains(where: \.hasFigure) }
    let page = group.isEmpty ? before.drafts.count : starts.last?.page
    for scale in isFlexible ? FigureScale.fitting : [1] {
      let placed = placed(sections, at: scale)
      if placed.starts.allSatisfy({ $0.page == page }) { return placed }
    }
    return nil
  }

  /// The sections after what stood before them, with their charts at a scale.
  private func placed(
    _ sections: [Section],
    at scale: Double
  ) -> (builder: PageBuilder, starts: [PageBuilder.Start]) {
    var builder = before
    let starts = sections.enumerated().map { index, section in
      builder.add(
        scale == 1 ? section.strips : section.strips.map { $0.settingFigures(at: scale) },
        title: section.title,
        startsPage: section.startsPage
      )
    }
    return (builder, starts)
  }

  /// Whether the page of the group ends so early that higher charts would not fill it.
  private var isHalfEmpty: Bool {
    guard let page = starts.last?.page, builder.drafts.indices.contains(page - 1) else {
      return true
    }
    return PageGrid.bottom - builder.drafts[page - 1].bottom > Self.mostWhite * PageGrid.depth
  }

  /// The share of a page.
  private static let mostWhite = 0.25

  /// Sets the charts of the group higher, as long as everything stays on its page and no section
  /// moves closer to the one above it.
  private mutating func fill() {
    guard group.contains(where: { $0.strips.contains(where: \.hasFigure) }), !isHalfEmpty else {
      return
    }
    for scale in FigureScale.filling {
      let filled = placed(group, at: scale)
      guard filled.builder.shape == builder.shape else { continue }
      starts.removeLast(group.count)
      starts += filled.starts
      builder = filled.builder
      return
    }
  }
}

import CivilTime
import Scales
import Scene

/// The ticks and words under the months.
struct MonthAxis {
  let style: ChartStyle
  let months: MonthScale
  let current: Month
  let bottom: Double
  /// Text stays between these.
  let bounds: ClosedRange<Double>
  let measurer: any TextMeasuring
  /// Whether the first month and each January have their year under them.
  var hasYears = true

  private enum Detail { case abbreviations, letters, years }

  /// How far the words reach below the base line, in sizes of their text.
  static let height = 3.0
  /// The same without years, beyond the ticks.
  static let heightWithoutYears = 1.25

  var items: [Item] {
    switch detail {
    case .abbreviations: monthItems { $0.abbreviation }
    case .letters: monthItems { String($0.abbreviation.prefix(1)) }
    case .years: yearItems
    }
  }

  private var detail: Detail {
    let step = months.step / 1.12
    if step >= width("Mmm", style.axisCurrent) { return .abbreviations }
    return step >= width("M", style.axisCurrent) ? .letters : .years
  }

  private func width(_ text: String, _ style: TextStyle) -> Double {
    measurer.width(of: text, in: style)
  }

  private func tick(_ x: Double) -> Item {
    .stroke(.line(Point(x, bottom), Point(x, bottom + style.tickLength)), style.axisLine)
  }

  private var firstBaseline: Double { bottom + style.tickLength + 1.02 * style.axis.size }
  private var secondBaseline: Double { bottom + style.tickLength + 2.25 * style.axis.size }

  // MARK: - A label for each month

  private func monthItems(name: (Month) -> String) -> [Item] {
    var items: [Item] = []
    for index in 0..<months.count {
      let month = months.month(at: index)
      let x = months.bands.center(index)
      items.append(tick(x))
      items.append(
        .text(
          TextRun(name(month), at: Point(x, firstBaseline), anchor: .middle, style: text(of: month))
        )
      )
    }
    return hasYears ? items + yearNames(under: name) : items
  }

  private func text(of month: Month) -> TextStyle {
    month == current ? style.axisCurrent : style.axis
  }

  /// The second line: calendar years under the first month and each January, fiscal years at each
  /// October.
  ///
  /// The first month's year gives way to a January too near to it, and to a fiscal year that begins
  /// within a month or two of it.
  private func yearNames(under name: (Month) -> String) -> [Item] {
    let fiscal = FiscalYearMarks(style: style, months: months, measurer: measurer)
    var years = (0..<months.count).filter(isYearNamed).map { index in
      let month = months.month(at: index)
      return year(month, left: months.bands.center(index) - width(name(month), text(of: month)) / 2)
    }
    var marks = fiscal.marks(avoiding: years.map(span))
    if months.month(at: 0).number != 1, isYearNamed(at: 0) {
      let others = Array(years.dropFirst())
      let alone = fiscal.marks(avoiding: others.map(span))
      if alone.count > marks.count { (years, marks) = (others, alone) }
    }
    let names = years.map { Item.text($0) }
    guard !marks.isEmpty else { return names }
    let items = marks.flatMap { fiscal.items($0, bottom: bottom, baseline: secondBaseline) }
    return names + [.group(Group(.layer("fiscal years"), items: items))]
  }

  private func span(_ run: TextRun) -> ClosedRange<Double> {
    run.position.x...(run.position.x + width(run.text, run.style))
  }

  /// The first month and each January; the first month gives way to a January too near to it.
  private func isYearNamed(at index: Int) -> Bool {
    if months.month(at: index).number == 1 { return true }
    guard index == 0 else { return false }
    let untilJanuary = 13 - months.month(at: 0).number
    let needed = width("0000", style.axis) + 0.5 * style.axis.size
    return untilJanuary >= months.count || Double(untilJanuary) * months.step >= needed
  }

  private func year(_ month: Month, left: Double) -> TextRun {
    let text = String(month.year)
    let x = max(bounds.lowerBound, min(left, bounds.upperBound - width(text, style.axis)))
    return TextRun(text, at: Point(x, secondBaseline), style: style.axis)
  }

  // MARK: - A label for each year

  /// Ticks and years at Januaries, as many as have room, and the current month in full below.
  private var yearItems: [Item] {
    let needed = 1.5 * width("0000", style.axis)
    let every = [1, 2, 5, 10, 20, 50, 100].first { Double($0) * 12 * months.step >= needed } ?? 500
    var items: [Item] = []
    for index in 0..<months.count {
      let month = months.month(at: index)
      guard month.number == 1, month.year % every == 0 else { continue }
      let x = months.bands.center(index)
      items.append(tick(x))
      items.append(.text(centered(String(month.year), at: x, firstBaseline, style.axis)))
    }
    if let index = months.index(of: current) {
      let x = months.bands.center(index)
      let title = "\(current.abbreviation)\u{A0}\(current.year)"
      items.append(tick(x))
      items.append(.text(centered(title, at: x, secondBaseline, style.axisCurrent)))
    }
    return items
  }

  private func centered(_ text: String, at x: Double, _ y: Double, _ style: TextStyle) -> TextRun {
    let half = width(text, style) / 2
    let middle = max(bounds.lowerBound + half, min(x, bounds.upperBound - half))
    return TextRun(text, at: Point(middle, y), anchor: .middle, style: style)
  }
}

import CivilTime
import Scales
import Scene

/// Where one fiscal year ends and the next begins: a long tick at October 1 between the months,
/// with the names of both years beside it in the row of the calendar years, `FY2022 | FY2023`.
///
/// Shading would be taken for a gap, and an event's rule costs the chart one of three.
struct FiscalYearMarks {
  let style: ChartStyle
  let months: MonthScale
  let measurer: any TextMeasuring

  /// One boundary, with the names that have room beside it.
  struct Mark {
    /// The place of October 1.
    let x: Double
    /// The years that end and begin there, with what their names cover; `nil` without room.
    let before: Name?
    let after: Name?
  }

  struct Name {
    let text: String
    let span: ClosedRange<Double>
  }

  /// The boundaries inside the months, those without room for any name left out.
  ///
  /// Names keep to their own fiscal year and off what `taken` covers: the names of calendar years.
  func marks(avoiding taken: [ClosedRange<Double>]) -> [Mark] {
    let starts = (1..<max(1, months.count)).filter { months.month(at: $0).number == 10 }
    let ends = [0] + starts + [months.count]
    return starts.enumerated().compactMap { number, index in
      let year = FiscalYear(containing: months.month(at: index))
      let x = months.bands.edge(index)
      let gap = 2.5 * style.unit
      func name(_ year: FiscalYear, from start: (Double) -> Double, last edge: Int) -> Name? {
        let width = measurer.width(of: year.description, in: text)
        let left = start(width)
        let span = left...(left + width)
        let limit = months.bands.edge(edge)
        let isInside = min(x, limit) <= span.lowerBound && span.upperBound <= max(x, limit)
        let isFree = !taken.contains { $0.padded(0.5 * style.axis.size).overlaps(span) }
        return isInside && isFree ? Name(text: year.description, span: span) : nil
      }
      let before = name(year.previous, from: { x - gap - $0 }, last: ends[number])
      let after = name(year, from: { _ in x + gap }, last: ends[number + 2])
      let isCrossed = taken.contains { $0.contains(x) }
      return isCrossed || (before == nil && after == nil)
        ? nil : Mark(x: x, before: before, after: after)
    }
  }

  private var text: TextStyle { style.axis.colored(style.colors.inkTertiary) }

  /// The tick of `mark` from the base line, and its names on the line of the calendar years.
  func items(_ mark: Mark, bottom: Double, baseline: Double) -> [Item] {
    let end = baseline + TextExtent.descent * style.axis.size
    let tick = Item.stroke(
      .line(Point(mark.x, bottom), Point(mark.x, end)),
      Stroke(style.colors.inkTertiary, width: style.gridLineWidth)
    )
    return [tick]
      + [mark.before, mark.after].compactMap { name in
        name.map { .text(TextRun($0.text, at: Point($0.span.lowerBound, baseline), style: text)) }
      }
  }
}

import Charting
import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

extension ChartComposer {
  /// The change in estimated duties as entries × value per entry × duty rate.
  func decompositionChart() -> Chart {
    let change = DutyChange(edition: edition)
    let months = [change.earlier, edition.month]
    return chart(
      title: DutyChangeTitle(change: change).text,
      subtitle: subtitle(of: change),
      source: SourceLine(edition: edition, measures: DutyChange.measures, months: months).text(
        notes: notes(on: change)
      ),
      alternative: alternative(for: change),
      body: .waterfall(change.decomposition.map(steps) ?? .missing(grid(of: change)))
    )
  }

  private func steps(_ decomposition: DutyDecomposition) -> WaterfallChart {
    let parts = DutyDecomposition.Factor.allCases.map { factor in
      part(decomposition.part(factor), named: factor.name, of: decomposition)
    }
    var total = part(decomposition.total, named: decomposition.later.title, of: decomposition)
    total.detail = duties(in: decomposition.later)
    return .steps(
      WaterfallChart.Steps(
        start: WaterfallChart.Level(
          name: decomposition.earlier.title,
          words: duties(in: decomposition.earlier)
        ),
        parts: parts,
        total: total,
        heading: "Change in estimated duties, log points"
      )
    )
  }

  /// `nearly $6.7 billion`; where sources differ in short, `$6.7–6.97 billion`.
  private func duties(in month: Month) -> String {
    guard let reading = edition.reading(.estimatedDuties, in: month), reading.isConflict else {
      return edition.phrase(.estimatedDuties, in: month) ?? ""
    }
    let axis = AxisUnit(of: [.estimatedDuties], in: month...month, of: edition.statistics)
    return axis.prefix + axis.label(reading) + axis.axisUnit
  }

  private func part(
    _ part: DutyDecomposition.Part,
    named name: String,
    of decomposition: DutyDecomposition
  ) -> WaterfallChart.Part {
    let direction: WaterfallChart.Part.Direction =
      switch part.direction {
      case .up: .up
      case .down: .down
      case .unchanged, .unchangedWithinRounding: .uncertain
      }
    let bounds = part.logPoints.bounds
    return WaterfallChart.Part(
      name: name,
      detail: LogPointWords.range(bounds),
      datum: Datum(
        value: part.logPoints.value.double,
        lower: bounds.lower.double,
        upper: bounds.upper.double,
        label: LogPointWords.signed(part.shown),
        isUnderQuery: decomposition.isUnderQuery
      ),
      direction: direction,
      remarks: remarks(on: part, isUnderQuery: decomposition.isUnderQuery)
    )
  }

  private func remarks(on part: DutyDecomposition.Part, isUnderQuery: Bool) -> [String] {
    if isUnderQuery { return ["under query"] }
    switch part.direction {
    case .up, .down: return []
    case .unchanged: return ["unchanged"]
    case .unchangedWithinRounding: return ["unchanged within rounding", "within rounding"]
    }
  }

  /// What log points are, by the size of the change, and against what month.
  private func subtitle(of change: DutyChange) -> String {
    guard let decomposition = change.decomposition else {
      return "Duties = entries × value per entry × duty rate. The figures that a split needs"
    }
    let isLarge = ExactDecimal(50) < decomposition.total.shown.magnitude
    let unit =
      isLarge
      ? "Log points add up: +100 means 2.7 times as much"
      : "Log points add up: +10 means 10.5 percent more"
    return change.isOfYear
      ? "Duties = entries × value per entry × duty rate. \(unit)"
      : "\(unit). Figures of \(edition.month.adding(years: -1).title) are incomplete"
  }

  private func notes(on change: DutyChange) -> [String] {
    guard let decomposition = change.decomposition else { return [] }
    let month = change.earlier.title
    return (change.isOfYear ? [] : ["\(month) is the last month with all figures."])
      + (decomposition.isUnderQuery ? [] : ["Hatched: range implied by rounding."])
  }

  // MARK: - What cannot be split

  private func grid(of change: DutyChange) -> WaterfallChart.Grid {
    let months = [change.earlier, edition.month]
    return WaterfallChart.Grid(
      columns: months.map(\.title),
      current: 1,
      rows: DutyChange.measures.map { measure in
        WaterfallChart.Grid.Row(
          name: edition.words(measure).subject,
          cells: months.map { edition.phrase(measure, in: $0) }
        )
      }
    )
  }

  // MARK: - In words

  private func alternative(for change: DutyChange) -> String {
    let (earlier, later) = (change.earlier.title, edition.month.title)
    guard let decomposition = change.decomposition else {
      let missing = [change.earlier, edition.month].compactMap { month -> String? in
        let topics = change.missing(in: month).map { edition.words($0).topic }
        return topics.isEmpty
          ? nil : "No figure for \(Lists.joined(topics, with: "or")) in \(month.title)."
      }
      return AlternativeText.fitting(
        ["Table of the figures that a split of the change in duties needs; it cannot be made."]
          + missing
      )
    }
    let parts = DutyDecomposition.Factor.allCases.map { factor in
      sentence(factor.name, decomposition.part(factor))
    }
    return AlternativeText.fitting(
      [
        "Waterfall, in log points: the change in estimated duties from \(earlier) to \(later).",
        decomposition.isUnderQuery ? "A figure is under query." : "",
        sentence("Total", decomposition.total),
      ] + parts
    )
  }

  /// One part with its range: `Duty rate +139.2 (+138.1 to +140.3).`, a sentence.
  private func sentence(_ name: String, _ part: DutyDecomposition.Part) -> String {
    "\(name) \(LogPointWords.signed(part.shown)) (\(LogPointWords.range(part.logPoints.bounds)))."
  }
}

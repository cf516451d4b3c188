import Charting
import CivilTime
import Quantities
import Scales
import TradeFigures
import TradeStatistics

/// One measure by month and fiscal year.
struct HeatTableComposer {
  let edition: Edition
  let measure: MeasureID
  /// Oldest first; the last holds the current month.
  let years: [FiscalYear]
  let axis: AxisUnit

  /// Fiscal years that are shown, at most.
  static let mostYears = 4

  /// The newest fiscal years to the current one, without those before the first figure.
  init(_ measure: MeasureID, edition: Edition) {
    self.edition = edition
    self.measure = measure
    let last = FiscalYear(containing: edition.month)
    let all = (0..<HeatTableComposer.mostYears).reversed().map { FiscalYear(last.year - $0) }
    let first =
      all.firstIndex { year in
        !edition.monthsOnRecord(measure, in: year.first...min(year.last, edition.month)).isEmpty
      } ?? all.count - 1
    years = Array(all[first...])
    axis = AxisUnit(
      of: [measure],
      in: years[0].first...edition.month,
      of: edition.statistics
    )
  }

  /// From the first October to the current month.
  var window: ClosedRange<Month> { (years.first?.first ?? edition.month)...edition.month }

  var table: HeatTable {
    let rows = years.map { row($0) }
    return HeatTable(
      columns: (years.last ?? FiscalYear(containing: edition.month)).months.map(\.abbreviation),
      rows: rows,
      totalHeading: rows.contains { $0.total?.isEmpty == false } ? "Published FY\u{A0}total" : "",
      limits: limits,
      breaks: breaks,
      blankNote: edition.month.number == 9 ? "" : "blank: after \(edition.month.shortTitle)"
    )
  }

  /// Limits of what was printed, in the unit of the table.
  ///
  /// Figures under query are left out, so that one misprint does not take a shade from the others.
  private var limits: ClassLimits {
    let values = window.compactMap { edition.statistics.value(of: measure, in: $0) }
    let sound = values.filter { !$0.isUnderQuery }
    let figures = (sound.isEmpty ? values : sound).map { axis.exact($0.estimate.value) }
    // Two values a class at least, on average: shades are for likeness.
    return ClassLimits(dividing: figures, upTo: min(6, max(2, Set(figures).count / 2)))
  }

  private func row(_ year: FiscalYear) -> HeatTable.Row {
    let series = Series(measure, in: year.months, edition: edition, axis: axis, marking: .current)
    return HeatTable.Row(
      name: year.description,
      cells: zip(year.months, series.data).map { month, datum in
        if edition.month < month { return .blank }
        return datum.map { .figure($0) } ?? .missing(isCurrent: month == edition.month)
      },
      total: year.last <= edition.month ? total(year) : nil
    )
  }

  private var breaks: [HeatTable.Break] {
    DefinitionBreak.known.compactMap { change in
      guard change.affects(measure), window.dropFirst().contains(change.month),
        let row = years.firstIndex(of: FiscalYear(containing: change.month))
      else { return nil }
      let column = years[row].position(of: change.month) - 1
      return HeatTable.Break(row: row, column: column, label: "Definition changed")
    }
  }

  // MARK: - Totals

  /// The published total as printed, with its sign; where several were published, from the lowest
  /// to the highest; empty where none is known.
  ///
  /// A total that stands alone has the unit of the table.
  private func total(_ year: FiscalYear, isAlone: Bool = false) -> String {
    var figures: [Figure] = []
    for figure in edition.statistics.reference.fiscalYears.fullYear(measure, in: year).map(\.figure)
    where !figures.contains(where: { $0.asPrinted == figure.asPrinted }) {
      figures.append(figure)
    }
    figures.sort { ($0.value ?? .zero) < ($1.value ?? .zero) }
    guard let first = figures.first, let last = figures.last else { return "" }
    let label =
      figures.count == 1 ? axis.label(first) : "\(axis.label(first))–\(axis.label(last))"
    let needsUnit = isAlone && figures.allSatisfy(axis.fits)
    return (figures.count == 1 ? first.sign : "")
      + (needsUnit ? axis.prefix + label + axis.suffix : label)
  }

  /// Sets the newest year with a total beside its months, and says whether totals are quoted.
  var totalNotes: [String] {
    let shown = years.filter { $0.last <= edition.month && !total($0).isEmpty }
    guard !shown.isEmpty else { return [] }
    let figures = shown.flatMap {
      edition.statistics.reference.fiscalYears.fullYear(measure, in: $0)
    }
    let isQuoted = figures.contains { $0.source.kind != .publisher }
    let sentence = shown.reversed().lazy.compactMap { reconciliation($0) }.first
    return [sentence.map { "\($0)." } ?? "", isQuoted ? "FY totals: some as quoted." : ""].filter {
      !$0.isEmpty
    }
  }

  private func reconciliation(_ year: FiscalYear) -> String? {
    guard let sum = edition.statistics.fiscalYearToDate(measure, in: year.last)?.total,
      sum.underQuery.isEmpty, sum.definitionBreak == nil,
      let bounds = edition.statistics.reference.fiscalYears.bounds(of: measure, in: year)
    else { return nil }
    let count = sum.onRecord.count
    let months = count == 1 ? "the one month" : "the \(count) months"
    let verb = count == 1 ? "is" : "sum to"
    let range = PrintedRange(sum.estimate.bounds, unit: sum.unit, scale: axis.scale).text
    let relation = sum.estimate.bounds.upper <= bounds.lower ? "of" : "against"
    return "In \(year) \(months) shown \(verb) \(range) \(relation) \(total(year, isAlone: true))"
  }
}

extension AxisUnit {
  /// A value in the unit of the axis.
  func exact(_ value: ExactDecimal) -> ExactDecimal {
    value * ExactDecimal(significand: 1, places: scale?.exponent ?? 0)
  }
}

package import CivilTime
package import Quantities

/// A published figure about a whole fiscal year, or about a part of one.
package struct FiscalYearFigure: Hashable, Sendable {
  /// What the figure covers, and whether it may serve as a witness.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case fullYear = "full year"
    case yearToDate = "year to date"
    /// Known to be misprinted or mislabeled.
    case disputed
  }

  package let fiscalYear: FiscalYear
  package let measure: MeasureID
  package let figure: Figure
  package let status: Status
  package let source: Source
  package let asOf: CalendarDate?
  package let note: String

  package init(
    fiscalYear: FiscalYear,
    measure: MeasureID,
    figure: Figure,
    status: Status = .fullYear,
    source: Source,
    asOf: CalendarDate? = nil,
    note: String = ""
  ) {
    self.fiscalYear = fiscalYear
    self.measure = measure
    self.figure = figure
    self.status = status
    self.source = source
    self.asOf = asOf
    self.note = note
  }
}

/// The published totals of fiscal years, which monthly figures are checked against.
package struct FiscalYearFigures: Hashable, Sendable {
  /// All figures, in the order given.
  package let figures: [FiscalYearFigure]
  private let fullYears: [MeasureID: [FiscalYear: [FiscalYearFigure]]]
  private let highest: [MeasureID: FiscalYearFigure]

  package init(_ figures: [FiscalYearFigure]) {
    self.figures = figures
    let byMeasure = Dictionary(
      grouping: figures.filter { $0.status == .fullYear && $0.figure.bounds != nil },
      by: \.measure
    )
    fullYears = byMeasure.mapValues { Dictionary(grouping: $0, by: \.fiscalYear) }
    highest = byMeasure.compactMapValues { all in
      all.max { ($0.figure.bounds?.upper ?? .zero) < ($1.figure.bounds?.upper ?? .zero) }
    }
  }

  /// The full-year figures of `measure` in `year`, in the order given; empty where there are none.
  package func fullYear(_ measure: MeasureID, in year: FiscalYear) -> [FiscalYearFigure] {
    fullYears[measure]?[year] ?? []
  }

  /// Where the total of `year` lies: the hull of its full-year figures, `nil` where there are none.
  package func bounds(of measure: MeasureID, in year: FiscalYear) -> Bounds? {
    let all = fullYear(measure, in: year).compactMap(\.figure.bounds)
    return all.dropFirst().reduce(all.first) { $0?.hull($1) }
  }

  /// The full-year figure that reaches highest; `nil` where `measure` has none.
  package func highest(of measure: MeasureID) -> FiscalYearFigure? { highest[measure] }
}

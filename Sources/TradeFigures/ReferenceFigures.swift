/// One row of a reference file.
package enum ReferenceEntry: Hashable, Sendable {
  case fiscalYear(FiscalYearFigure)
  case month(MonthlyReference)
}

/// What monthly figures are checked against and set beside: it never enters the ledger.
package struct ReferenceFigures: Hashable, Sendable {
  package let fiscalYears: FiscalYearFigures
  /// In the order in which they first occur.
  package let series: [ReferenceSeries]

  package init(_ entries: [ReferenceEntry]) {
    var fiscalYears: [FiscalYearFigure] = []
    var order: [Key] = []
    var rows: [Key: [MonthlyReference]] = [:]
    for entry in entries {
      switch entry {
      case .fiscalYear(let figure): fiscalYears.append(figure)
      case .month(let figure):
        let key = Key(series: figure.series, measure: figure.measure)
        if rows[key] == nil { order.append(key) }
        rows[key, default: []].append(figure)
      }
    }
    self.fiscalYears = FiscalYearFigures(fiscalYears)
    series = order.map {
      ReferenceSeries(id: $0.series, measure: $0.measure, rows: rows[$0] ?? [])
    }
  }

  /// Totals of fiscal years alone.
  package init(fiscalYears: FiscalYearFigures) {
    self.fiscalYears = fiscalYears
    series = []
  }

  /// Nothing to check against.
  package static let none = ReferenceFigures([])

  package var isEmpty: Bool { fiscalYears.figures.isEmpty && series.isEmpty }

  private struct Key: Hashable {
    let series: String
    let measure: MeasureID
  }
}

import CivilTime
import Document
import Quantities
import TradeFigures
import TradeStatistics

/// Months by measures, every figure as printed.
struct MonthTable {
  struct Column {
    let measure: MeasureID
    let header: String
    /// Under the header in place of the unit, for counts: `shipments`.
    let unit: String?

    init(_ measure: MeasureID, _ header: String, unit: String? = nil) {
      self.measure = measure
      self.header = header
      self.unit = unit
    }
  }

  let edition: Edition
  let title: String
  let columns: [Column]
  /// Only months with a figure in the first column, units in the header, as beside a chart.
  var isDense = false

  /// After the name of a measure that is computed here.
  static let computedMark = "\u{A0}†"

  /// All thirteen months, without those before the first figure.
  func table() -> DataTable {
    table(months: Array(edition.window(of: columns.map(\.measure))))
  }

  /// The `most` latest months with a figure of `measure`.
  func table(of measure: MeasureID, most: Int) -> DataTable {
    table(months: edition.monthsOnRecord(measure, in: edition.fullWindow).suffix(most))
  }

  /// The given months, in order.
  func table(months: some Collection<Month>) -> DataTable {
    let months = Array(months)
    let window = (months.first ?? edition.month)...edition.month
    let axes = columns.map { AxisUnit(of: [$0.measure], in: window, of: edition.statistics) }
    let rows = months.map { month in
      DataTable.Row(
        [DataTable.Cell(name(of: month, isFirst: month == months.first))]
          + zip(columns, axes).map { cell($0.measure, in: month, axis: $1) },
        isCurrent: month == edition.month,
        startsGroup: month.number == 10 && month != months.first
      )
    }
    let headers = zip(columns, axes).map { column, axis in
      DataTable.Column(
        isDense ? "\(column.header), \(axis.shortHeading)" : column.header,
        unit: isDense ? "" : column.unit ?? axis.heading,
        alignment: axis.unit == .order ? .left : .decimal
      )
    }
    return DataTable(
      title: title,
      columns: [DataTable.Column("Month", alignment: .left)] + headers,
      rows: rows,
      notes: MonthTableNotes(
        edition: edition,
        columns: columns,
        axes: axes,
        months: months,
        isDense: isDense
      ).notes
    )
  }

  /// The year stands where it begins to matter: first row, October, January, current month.
  private func name(of month: Month, isFirst: Bool) -> String {
    let hasYear =
      isDense || isFirst || month.number == 10 || month.number == 1 || month == edition.month
    return hasYear ? month.shortTitle : month.abbreviation
  }

  private func cell(_ measure: MeasureID, in month: Month, axis: AxisUnit) -> DataTable.Cell {
    let flag = Flags(edition: edition).letters(measure, in: month)
    if let reading = edition.reading(measure, in: month) {
      let sign = reading.isConflict ? "" : reading.figure.sign
      return DataTable.Cell(axis.label(reading), sign: sign, flag: flag)
    }
    guard let value = edition.statistics.value(of: measure, in: month) else {
      let status = ChartTableRow(edition: edition, measure: measure, month: month).status
      return DataTable.Cell(status == .notPublishedSeparately ? status.rawValue : "–")
    }
    return DataTable.Cell(axis.label(computed: value), flag: flag)
  }
}

extension AxisUnit {
  /// `$ bn`, `%`: the heading with its scale abbreviated.
  var shortHeading: String {
    guard let scale else { return heading }
    return unit == .usd ? "$\u{A0}\(scale.abbreviation)" : scale.abbreviation
  }
}

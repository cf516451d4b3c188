package import Scales

/// A table of shaded cells, such as a row a fiscal year and a column a month.
///
/// A narrow column of a page turns it: rows become columns.
package struct HeatTable: Hashable, Sendable {
  /// `Oct` … `Sep`.
  package var columns: [String]
  /// Top to bottom.
  package var rows: [Row]
  /// Over the figures beside the rows, broken at its first space in two lines: `Published FY
  /// total`; empty where there are none.
  package var totalHeading: String
  /// The classes of the shades.
  package var limits: ClassLimits
  /// Where figures on both sides are not of one definition.
  package var breaks: [Break]
  /// Explains the sign of missing figures in the key: `no figure`.
  package var missingNote: String
  /// Explains cells left blank: `blank: after Apr 2025`; empty where none is.
  package var blankNote: String

  package struct Row: Hashable, Sendable {
    /// `FY2023`.
    package var name: String
    /// One for each column.
    package var cells: [Cell]
    /// As printed; empty where none is known, `nil` where none is to be expected yet.
    package var total: String?

    package init(name: String, cells: [Cell], total: String?) {
      self.name = name
      self.cells = cells
      self.total = total
    }
  }

  package enum Cell: Hashable, Sendable {
    case figure(Datum)
    case missing(isCurrent: Bool)
    /// Later than what the chart speaks of.
    case blank
  }

  /// A labelled rule before a cell.
  package struct Break: Hashable, Sendable {
    package var row: Int
    /// The first column after it.
    package var column: Int
    package var label: String

    package init(row: Int, column: Int, label: String) {
      self.row = row
      self.column = column
      self.label = label
    }
  }

  package init(
    columns: [String],
    rows: [Row],
    totalHeading: String = "",
    limits: ClassLimits,
    breaks: [Break] = [],
    missingNote: String = "no figure",
    blankNote: String = ""
  ) {
    self.columns = columns
    self.rows = rows
    self.totalHeading = totalHeading
    self.limits = limits
    self.breaks = breaks
    self.missingNote = missingNote
    self.blankNote = blankNote
  }

  /// All figures, row by row.
  package var data: [Datum] {
    rows.flatMap(\.cells).compactMap { cell in
      if case .figure(let datum) = cell { datum } else { nil }
    }
  }
}

extension HeatTable.Cell {
  package var isCurrent: Bool {
    switch self {
    case .figure(let datum): datum.emphasis == .current
    case .missing(let isCurrent): isCurrent
    case .blank: false
    }
  }
}

/// A table of printed figures.
package struct DataTable: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case left
    case right
    /// On the decimal point; cells without digits are centered under it.
    case decimal
  }

  package struct Column: Hashable, Sendable {
    package var header: String
    /// A second header line, such as `$ billion`; may be empty.
    package var unit: String
    package var alignment: Alignment
    /// The share of the width; 0 takes what its cells need.
    package var weight: Double

    package init(_ header: String, unit: String = "", alignment: Alignment, weight: Double = 1) {
      self.header = header
      self.unit = unit
      self.alignment = alignment
      self.weight = weight
    }
  }

  package struct Cell: Hashable, Sendable {
    /// `>` `<` `~` before the number, set smaller; empty for none.
    package var sign: String
    package var text: String
    /// A superscript letter after it: `q`, `r`.
    package var flag: String

    package init(_ text: String, sign: String = "", flag: String = "") {
      self.text = text
      self.sign = sign
      self.flag = flag
    }
  }

  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// Drawn on a panel, semi-bold.
    package var isCurrent: Bool
    /// Drawn under a stronger rule, as each October.
    package var startsGroup: Bool

    package init(_ cells: [Cell], isCurrent: Bool = false, startsGroup: Bool = false) {
      self.cells = cells
      self.isCurrent = isCurrent
      self.startsGroup = startsGroup
    }
  }

  /// `Entries, value, duties and transport`; tables with a title are numbered.
  package var title: String
  package var columns: [Column]
  package var rows: [Row]
  /// Explains signs and flags, right under the table.
  package var notes: [String]

  package init(title: String, columns: [Column], rows: [Row], notes: [String] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

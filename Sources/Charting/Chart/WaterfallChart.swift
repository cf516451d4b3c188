/// A change from one level to another, as the sum of its parts.
package enum WaterfallChart: Hashable, Sendable {
  case steps(Steps)
  /// What is on record and what is missing, where the change cannot be split.
  case missing(Grid)

  /// One level, parts that each start where the last one ended, and the total of them.
  package struct Steps: Hashable, Sendable {
    /// Where the parts start, at zero: its name and its value in words.
    package var start: Level
    package var parts: [Part]
    /// Drawn from zero; as far as the parts add up, it ends where the last one does.
    package var total: Part
    /// Over the plot: `Contribution to the change, log points`.
    package var heading: String

    package init(start: Level, parts: [Part], total: Part, heading: String) {
      self.start = start
      self.parts = parts
      self.total = total
      self.heading = heading
    }
  }

  package struct Level: Hashable, Sendable {
    /// `May 2024`.
    package var name: String
    /// `nearly $6.7 billion`.
    package var words: String

    package init(name: String, words: String) {
      self.name = name
      self.words = words
    }
  }

  package struct Part: Hashable, Sendable {
    package enum Direction: Hashable, Sendable {
      case up
      case down
      /// No direction may be claimed; drawn hatched, without an arrow.
      case uncertain
    }

    /// `Duty rate`.
    package var name: String
    /// Under the name: the range, or what the total leads to.
    package var detail: String
    /// The part, its range and its label, `+139.2`; `nil` leaves its row empty.
    package var datum: Datum?
    package var direction: Direction
    /// Said behind the label, the longest first, of which the first that has room is printed.
    package var remarks: [String]

    package init(
      name: String,
      detail: String,
      datum: Datum?,
      direction: Direction,
      remarks: [String] = []
    ) {
      self.name = name
      self.detail = detail
      self.datum = datum
      self.direction = direction
      self.remarks = remarks
    }
  }

  /// A few figures in rows and columns, with what is missing among them.
  package struct Grid: Hashable, Sendable {
    /// `May 2024` and `May 2025`.
    package var columns: [String]
    /// The column of the current month, printed strong.
    package var current: Int
    package var rows: [Row]
    /// In a cell without a figure.
    package var gapLabel: String

    package struct Row: Hashable, Sendable {
      package var name: String
      /// One for each column, in words; `nil` where there is no figure.
      package var cells: [String?]

      package init(name: String, cells: [String?]) {
        self.name = name
        self.cells = cells
      }
    }

    package init(columns: [String], current: Int, rows: [Row], gapLabel: String = "no figure") {
      self.columns = columns
      self.current = current
      self.rows = rows
      self.gapLabel = gapLabel
    }
  }
}

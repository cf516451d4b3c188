package import CivilTime

/// The table of page 1: each measure with its changes, sum and a row of small columns.
package struct KeyFigures: Hashable, Sendable {
  package enum Direction: Hashable, Sendable { case up, down }

  /// One cell of one or two lines.
  package struct Cell: Hashable, Sendable {
    /// A triangle, drawn only where the bounds leave no doubt.
    package var direction: Direction?
    package var text: String
    /// A second, smaller line: `on Jan 2023`, `bn, 5 of 6 mo.`.
    package var detail: String
    /// Whether it says that there is no figure, and is set in the quieter color.
    package var isMissing: Bool

    package init(
      _ text: String,
      detail: String = "",
      direction: Direction? = nil,
      isMissing: Bool = false
    ) {
      self.text = text
      self.detail = detail
      self.direction = direction
      self.isMissing = isMissing
    }
  }

  package struct Row: Hashable, Sendable {
    /// `Entry summaries`, with `†` where computed.
    package var measure: String
    package var qualifier: String
    /// `2.7 million`; `no figure` where the month has none.
    package var value: String
    /// `‡` and the like, after the value.
    package var mark: String
    package var isMissing: Bool
    package var onPrevious: Cell
    package var onYearEarlier: Cell
    package var toDate: Cell
    /// Values of the last months, current last; `nil` where there is no figure.
    package var spark: [Double?]
    /// Which of them are under query, drawn hatched.
    package var sparkUnderQuery: [Bool]

    package init(
      measure: String,
      qualifier: String,
      value: String,
      mark: String = "",
      isMissing: Bool = false,
      onPrevious: Cell,
      onYearEarlier: Cell,
      toDate: Cell,
      spark: [Double?],
      sparkUnderQuery: [Bool]
    ) {
      self.measure = measure
      self.qualifier = qualifier
      self.value = value
      self.mark = mark
      self.isMissing = isMissing
      self.onPrevious = onPrevious
      self.onYearEarlier = onYearEarlier
      self.toDate = toDate
      self.spark = spark
      self.sparkUnderQuery = sparkUnderQuery
    }
  }

  package struct Group: Hashable, Sendable {
    package var name: String
    package var rows: [Row]

    package init(name: String, rows: [Row]) {
      self.name = name
      self.rows = rows
    }
  }

  package var month: Month
  /// The months of the small columns.
  package var sparkMonths: ClosedRange<Month>
  package var groups: [Group]
  package var notes: [String]

  package init(
    month: Month,
    sparkMonths: ClosedRange<Month>,
    groups: [Group],
    notes: [String]
  ) {
    self.month = month
    self.sparkMonths = sparkMonths
    self.groups = groups
    self.notes = notes
  }
}

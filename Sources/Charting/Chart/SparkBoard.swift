package import CivilTime

/// Small columns from zero on a scale of their own, one a month.
package struct Spark: Hashable, Sendable {
  /// One for each month, `nil` where there is no figure.
  ///
  /// An outlier does not count for the scale.
  package var data: [Datum?]
  /// Indices of months before which the definition changed.
  package var breaks: [Int]

  package init(data: [Datum?], breaks: [Int] = []) {
    self.data = data
    self.breaks = breaks
  }
}

/// One measure as a graphic of the size of a word, without a frame.
package struct Sparkline: Hashable, Sendable {
  package var spark: Spark
  /// The last month's value after it, with sign and unit: `>$274 bn`; `no figure`.
  package var label: String
  /// Whether the label only says that there is no figure.
  package var isMissing: Bool
  /// A raised letter after the label, `q`; empty for none.
  package var flag: String

  package init(spark: Spark, label: String, isMissing: Bool = false, flag: String = "") {
    self.spark = spark
    self.label = label
    self.isMissing = isMissing
    self.flag = flag
  }
}

/// Measures in rows: name, small columns, value, changes.
package struct SparkBoard: Hashable, Sendable {
  package var months: ClosedRange<Month>
  /// Over the values: `April 2025`.
  package var valueHeading: String
  /// Over the changes; where room is short the last alone is shown.
  package var changeHeadings: [String]
  package var rows: [Row]

  package struct Row: Hashable, Sendable {
    package var name: String
    /// Whether a stronger rule stands above it.
    package var startsGroup: Bool
    package var spark: Spark
    /// `more than`.
    package var qualifier: String
    /// `$274 billion`; `no figure`.
    package var value: String
    package var isMissing: Bool
    /// A raised letter after the value, `q`; empty for none.
    package var flag: String
    /// One for each heading.
    package var changes: [Change]

    package init(
      name: String,
      startsGroup: Bool = false,
      spark: Spark,
      qualifier: String = "",
      value: String,
      isMissing: Bool = false,
      flag: String = "",
      changes: [Change]
    ) {
      self.name = name
      self.startsGroup = startsGroup
      self.spark = spark
      self.qualifier = qualifier
      self.value = value
      self.isMissing = isMissing
      self.flag = flag
      self.changes = changes
    }
  }

  package struct Change: Hashable, Sendable {
    package enum Direction: Hashable, Sendable { case up, down }

    /// Drawn as a triangle; `nil` where the direction is in doubt.
    package var direction: Direction?
    /// `−16 to −10%`.
    package var text: String
    /// A second line: `on Jan 2023`; empty for none.
    package var detail: String
    /// Whether it only says why there is none.
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

  package init(
    months: ClosedRange<Month>,
    valueHeading: String,
    changeHeadings: [String],
    rows: [Row]
  ) {
    self.months = months
    self.valueHeading = valueHeading
    self.changeHeadings = changeHeadings
    self.rows = rows
  }
}

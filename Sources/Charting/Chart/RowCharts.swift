package import CivilTime

/// A 100 % bar per month.
package struct ShareChart: Hashable, Sendable {
  package var months: ClosedRange<Month>
  package var current: Month
  /// Names of the segments, first at the left: `Ocean`.
  package var names: [String]
  /// Above the bars at the right, for what is not published separately:
  /// `All other modes: air > truck > rail (shares not published separately)`.
  package var restHeading: String
  /// The same in fewer words, where that has no room on one line; empty where there are none.
  package var shortRestHeading: String
  /// One row for each month; `nil` where there is no figure.
  package var rows: [Row?]

  /// The published shares of one month, in percent, in the order of `names`; what they leave to
  /// 100 is drawn as one hatched rest.
  package struct Row: Hashable, Sendable {
    package var shares: [Datum?]

    package init(shares: [Datum?]) {
      self.shares = shares
    }
  }

  package init(
    months: ClosedRange<Month>,
    current: Month,
    names: [String],
    restHeading: String,
    shortRestHeading: String = "",
    rows: [Row?]
  ) {
    self.months = months
    self.current = current
    self.names = names
    self.restHeading = restHeading
    self.shortRestHeading = shortRestHeading
    self.rows = rows
  }
}

/// Two values per month on one axis, as a filled circle and a hollow diamond.
package struct DumbbellChart: Hashable, Sendable {
  package var months: ClosedRange<Month>
  package var current: Month
  /// Heading of the column of counts: `Audits`.
  package var countHeading: String
  /// Long and short names of the two marks: `Identified`, `identified`.
  package var firstName: String
  package var firstWord: String
  package var secondName: String
  package var secondWord: String
  /// Printed around the last tick's number: `$` and ` m`.
  package var unitPrefix: String
  package var unitSuffix: String
  package var rows: [Row?]

  package struct Row: Hashable, Sendable {
    /// The count as printed; empty where none was.
    package var count: String
    package var first: Datum?
    package var second: Datum?
    /// Replaces the labels of a row that needs words: `$2,000 identified; none collected on record`.
    package var remark: String

    package init(count: String, first: Datum?, second: Datum?, remark: String = "") {
      self.count = count
      self.first = first
      self.second = second
      self.remark = remark
    }
  }

  package init(
    months: ClosedRange<Month>,
    current: Month,
    countHeading: String,
    firstName: String,
    firstWord: String,
    secondName: String,
    secondWord: String,
    unitPrefix: String,
    unitSuffix: String,
    rows: [Row?]
  ) {
    self.months = months
    self.current = current
    self.countHeading = countHeading
    self.firstName = firstName
    self.firstWord = firstWord
    self.secondName = secondName
    self.secondWord = secondWord
    self.unitPrefix = unitPrefix
    self.unitSuffix = unitSuffix
    self.rows = rows
  }
}

/// Small panels of columns from zero, each with its own scale.
package struct MultiplesChart: Hashable, Sendable {
  package var months: ClosedRange<Month>
  package var current: Month
  /// Four to a row.
  package var panels: [Panel]

  package struct Panel: Hashable, Sendable {
    package var name: String
    /// The big number and the words after it: `$274` and `billion`; `no figure` and nothing.
    package var value: String
    package var unit: String
    package var data: [Datum?]
    /// Months from which the series is defined otherwise, each with a dashed rule before it.
    package var breaks: [Month]

    package init(
      name: String,
      value: String,
      unit: String,
      data: [Datum?],
      breaks: [Month] = []
    ) {
      self.name = name
      self.value = value
      self.unit = unit
      self.data = data
      self.breaks = breaks
    }
  }

  package init(months: ClosedRange<Month>, current: Month, panels: [Panel]) {
    self.months = months
    self.current = current
    self.panels = panels
  }
}

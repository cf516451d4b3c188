import CivilTime

/// Words of a sentence that say when.
struct TimeReference: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    /// A named month; `year` is `nil` where none was printed, and counts from the reference
    /// month's year where `isRelative`.
    case month(number: Int, year: Int?, isRelative: Bool)
    /// The month that the release is about: "last month", "this month".
    case reference
    /// A number of months before the reference month: "the previous month", "a year earlier".
    case before(months: Int)
    /// "The same month of 2024".
    case sameMonth(year: Int)
    /// "Last year" in a comparison: the same month or the whole year, nobody knows.
    case unclear
    /// Two or more months named together, without a word on which figure is whose.
    case severalMonths
    /// A year, a quarter, a run of months: totals that are not a month's.
    case aggregate
    /// A single day: a single case.
    case day
    /// How long a record stood: "the most since May 2021"; dates no figure.
    case record
  }

  let meaning: Meaning
  /// The tokens that it covers, with its preposition.
  let tokens: Range<Int>
  /// Whether it opens its clause ("in March, …") rather than closing it.
  var isFronted: Bool
}

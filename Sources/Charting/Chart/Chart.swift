package import CivilTime

/// What a chart says: all words chosen, all values given, nothing placed.
package struct Chart: Hashable, Sendable {
  /// The finding, sentence case, at most 16 words, no final period.
  package var title: String
  /// Measure, unit, period.
  package var subtitle: String
  /// Source and notes, one paragraph.
  package var source: String
  /// What a slide prints at the lower right: `Trade Snapshot · May 2025 · data as of …`.
  package var tag: String
  /// What a reader who cannot see the chart is told, at most 250 characters.
  package var alternative: String
  package var body: Body

  package enum Body: Hashable, Sendable {
    /// One or two panels over one axis of months.
    case months(MonthChart)
    /// A 100 % bar per month, months as rows.
    case shares(ShareChart)
    /// Two marks per month joined by a bar, months as rows.
    case dumbbells(DumbbellChart)
    /// Small panels, each with its own scale.
    case multiples(MultiplesChart)
    /// A line a year, all over the months of one year.
    case years(YearsChart)
    /// A change as the sum of its parts.
    case waterfall(WaterfallChart)
    /// Shaded cells in rows and columns.
    case heat(HeatTable)
    /// Measures in rows, each with small columns, its value and its changes.
    case sparks(SparkBoard)
    /// One measure as a graphic of the size of a word, without title and source.
    case spark(Sparkline)
  }

  package init(
    title: String,
    subtitle: String,
    source: String,
    tag: String,
    alternative: String,
    body: Body
  ) {
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.tag = tag
    self.alternative = alternative
    self.body = body
  }
}

/// One month's value, in the unit that the panel's heading names (billions, percent).
package struct Datum: Hashable, Sendable {
  package enum Emphasis: Hashable, Sendable {
    case ordinary
    case current
    /// The same month a year before the current one: outlined.
    case yearEarlier
    /// Far off the scale of the others.
    case outlier
  }

  /// As printed.
  package var value: Double
  /// The ends of the range that rounding allows.
  package var lower: Double
  package var upper: Double
  /// The printed digits, or a range: `6.1`, `4.0–4.3`.
  package var label: String
  package var emphasis: Emphasis
  /// Hatched or hollow, because the figure is doubted.
  package var isUnderQuery: Bool

  package init(
    value: Double,
    lower: Double,
    upper: Double,
    label: String,
    emphasis: Emphasis = .ordinary,
    isUnderQuery: Bool = false
  ) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.label = label
    self.emphasis = emphasis
    self.isUnderQuery = isUnderQuery
  }
}

/// A dated event, drawn as a labelled dashed rule.
package struct ChartEvent: Hashable, Sendable {
  package var date: CalendarDate
  /// `Oct 1`.
  package var dateLabel: String
  /// At most 30 characters: `Fiscal year 2023 begins`.
  package var text: String
  /// Whether the series before and after are not of one definition, so that no line crosses.
  package var breaksSeries: Bool

  package init(date: CalendarDate, dateLabel: String, text: String, breaksSeries: Bool = false) {
    self.date = date
    self.dateLabel = dateLabel
    self.text = text
    self.breaksSeries = breaksSeries
  }
}

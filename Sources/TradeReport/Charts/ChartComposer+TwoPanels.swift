import Charting
import CivilTime
import TradeFigures
import TradeStatistics

extension ChartComposer {
  func dutiesChart() -> Chart {
    let measures: [MeasureID] = [.estimatedDuties, .effectiveDutyRate]
    let window = edition.window(of: measures)
    let duties = Series(.estimatedDuties, in: window, edition: edition, marking: .current)
    let rate = Series(.effectiveDutyRate, in: window, edition: edition, marking: .current)
    let heading = duties.axis.heading
    return chart(
      title: TitleWriter(edition: edition).finding(.estimatedDuties, in: window),
      subtitle: "Duties, and duties as a share of entry value, \(Lists.span(window))",
      source: SourceLine(
        edition: edition,
        measures: [.estimatedDuties, .effectiveDutyRate],
        window: window
      ).text(notes: ["Hatched caps and bars: range implied by rounding."]),
      alternative: AlternativeText(edition: edition, window: window).text(
        kind: "Columns over a line",
        topic: "estimated duties and the effective duty rate",
        measures: measures
      ),
      body: .months(
        MonthChart(
          months: window,
          current: edition.month,
          panels: [
            MonthChart.Panel(
              heading: "Estimated duties, \(heading)",
              mark: .columns,
              data: duties.data,
              currentLabel: duties.currentLabel,
              weight: 56
            ),
            MonthChart.Panel(
              heading: "Effective duty rate, % of entry value",
              mark: .rateLine,
              data: rate.data,
              gapLabel: "no rate",
              currentLabel: rate.currentLabel,
              weight: 44
            ),
          ],
          events: events(of: measures, in: window)
        )
      )
    )
  }

  func forcedLaborChart() -> Chart {
    let window = edition.window(of: ChartName.forcedLabor.measures)
    let writer = TitleWriter(edition: edition)
    let title =
      edition.isOnRecord(.forcedLaborEntries) || !edition.isOnRecord(.forcedLaborValue)
      ? writer.finding(.forcedLaborEntries, in: window, addition: valueMoved)
      : writer.finding(.forcedLaborValue, in: window)
    return countsAndValues(
      title: title,
      topic: "Entries stopped for suspected forced labor, and their value",
      shortTopic: "Entries stopped, and their value",
      count: (.forcedLaborEntries, "Entries", 50),
      value: (.forcedLaborValue, "Value", 50),
      marking: .yearEarlier
    )
  }

  /// `; their value rose`, where the value was compared with the same month as the count.
  private var valueMoved: String {
    let pairs = [
      (edition.onYearEarlier(.forcedLaborEntries), edition.onYearEarlier(.forcedLaborValue)),
      (edition.onPrevious(.forcedLaborEntries), edition.onPrevious(.forcedLaborValue)),
    ]
    guard let pair = pairs.first(where: { $0.0?.isCertain == true }),
      let value = pair.1, value.earlierMonth == pair.0?.earlierMonth, let verb = value.verb
    else { return "" }
    return "; their value \(verb)"
  }

  func seizuresChart() -> Chart {
    let window = edition.window(of: ChartName.seizures.measures)
    return countsAndValues(
      title: seizuresTitle(in: window),
      topic: "Shipments seized with counterfeit goods, and retail value if genuine (MSRP)",
      shortTopic: "Shipments seized, and value if genuine (MSRP)",
      count: (.counterfeitSeizures, "Shipments seized", 42),
      value: (.counterfeitMSRP, "MSRP", 58),
      marking: .outliers
    )
  }

  private func seizuresTitle(in window: ClosedRange<Month>) -> String {
    let writer = TitleWriter(edition: edition)
    let value = edition.statistics.value(of: .counterfeitMSRP, in: edition.month)
    if value?.isUnderQuery == true || !edition.isOnRecord(.counterfeitSeizures) && value != nil {
      return writer.finding(.counterfeitMSRP, in: window)
    }
    if let rank = edition.rank(.counterfeitSeizures, in: window),
      rank == edition.rank(.counterfeitMSRP, in: window)
    {
      let text =
        "Seizures and their retail value in \(edition.month.title) were the "
        + rank.adjective(counted: false)
      return TitleWriter.fitting(["\(text) of the months shown", "\(text) shown"])
    }
    return writer.finding(.counterfeitSeizures, in: window)
  }

  /// A count as columns over an amount as lollipops: two unlike measures keep two forms.
  private func countsAndValues(
    title: String,
    topic: String,
    shortTopic: String,
    count: (measure: MeasureID, heading: String, weight: Double),
    value: (measure: MeasureID, heading: String, weight: Double),
    marking: Series.Marking
  ) -> Chart {
    let measures = [count.measure, value.measure]
    let window = edition.window(of: measures)
    let counts = Series(count.measure, in: window, edition: edition)
    let values = Series(value.measure, in: window, edition: edition, marking: marking)
    let outlined = counts.showsYearEarlier || values.showsYearEarlier
    let year = edition.month.adding(years: -1).title
    let unit = values.axis.heading
    return chart(
      title: title,
      subtitle: outlined
        ? "\(shortTopic). \(colors). Outlined, hollow: \(year)" : "\(topic), \(Lists.span(window))",
      source: SourceLine(edition: edition, measures: measures, window: window).text(
        notes: outlierNotes(values) + qualifierNotes(values)
      ),
      alternative: AlternativeText(edition: edition, window: window).text(
        kind: "Columns over stems",
        topic: "\(edition.words(count.measure).topic), and value",
        measures: measures
      ),
      body: .months(
        MonthChart(
          months: window,
          current: edition.month,
          panels: [
            MonthChart.Panel(
              heading: count.heading,
              mark: .columns,
              data: counts.data,
              currentLabel: counts.currentLabel,
              weight: count.weight
            ),
            MonthChart.Panel(
              heading: "\(value.heading), \(unit)",
              mark: .lollipops,
              data: values.data,
              currentLabel: values.currentLabel,
              weight: value.weight,
              trueScaleHeading: values.outliers.isEmpty
                ? "" : "\(value.heading), all on one true scale",
              trueScaleLabel: outlierLabel(values),
              trueScalePrefix: values.axis.prefix,
              trueScaleSuffix: values.axis.suffix
            ),
          ],
          events: events(of: measures, in: window)
        )
      )
    )
  }

  /// `$2.7 bn`, where one month alone is off the scale.
  private func outlierLabel(_ series: Series) -> String {
    guard series.outliers.count == 1, let month = series.outliers.first,
      let number = edition.reading(series.measure, in: month)?.figure.number
    else { return "" }
    return series.axis.prefix + number.digits
      + (number.scale.map { "\u{A0}\($0.abbreviation)" } ?? "")
  }

  private func outlierNotes(_ series: Series) -> [String] {
    series.outliers.isEmpty ? [] : ["Orange: off the scale of the other months."]
  }

  /// `Values are printed as “more than”.`, where that holds for all of them.
  private func qualifierNotes(_ series: Series) -> [String] {
    let readings = series.window.compactMap { edition.reading(series.measure, in: $0) }
    let words = Set(readings.map(\.figure.qualifier.text))
    guard readings.count > 1, words.count == 1, let word = words.first, !word.isEmpty else {
      return []
    }
    return ["Values are printed as \(word.quoted)."]
  }
}

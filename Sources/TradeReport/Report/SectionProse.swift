import Charting
import CivilTime
import Document
import Quantities
import TradeFigures
import TradeStatistics

/// The pieces that all statistics sections are made of.
struct SectionProse {
  let edition: Edition

  /// Sentences as one paragraph of article text.
  func paragraph(_ sentences: [String]) -> Block {
    .paragraph(Typography.bound(sentences.filter { !$0.isEmpty }.joined(separator: " ")))
  }

  /// A chart of the month, with its figures and the data table that holds them on paper.
  func figure(_ name: ChartName) -> Block {
    let composer = ChartComposer(edition)
    return .figure(
      ChartFigure(
        composer.chart(.named(name)),
        data: composer.dataTable(.named(name)),
        dataReference: TablesSection(edition: edition).title(holding: name)
      )
    )
  }

  /// The figure in a sentence, then what may be said of it beside other months; or its absence.
  ///
  /// - Parameters:
  ///   - measure: whose figure.
  ///   - said: measures before it in the same section.
  ///   - clause: turns the publisher's name and the figure into a clause without its end.
  /// - Returns: one paragraph.
  func paragraphs(
    _ measure: MeasureID,
    after said: [MeasureID] = [],
    clause: (String, String) -> String
  ) -> [Block] {
    let comparisons = ComparisonProse(edition: edition)
    guard let reading = edition.reading(measure) else {
      return [paragraph([comparisons.absence(measure, in: edition.fullWindow) ?? ""])]
    }
    let phrase = FigureWords(reading: reading).unbrokenPhrase
    let sentence = clause(edition.settings.publisherShortName, phrase)
    return [
      paragraph(
        ["\(sentence) in \(edition.month.title)."] + comparisons.sentences(measure, after: said)
      )
    ]
  }

  /// One sentence in place of a whole section, where the window holds no figure for it.
  func absence(of measures: [MeasureID], topic: String) -> Block? {
    let window = edition.fullWindow
    guard measures.allSatisfy({ edition.monthsOnRecord($0, in: window).isEmpty }) else {
      return nil
    }
    return paragraph(["No figure for \(topic) is on record from \(Lists.span(window))."])
  }

  /// The plural, unless exactly one was printed.
  func noun(_ singular: String, _ plural: String, for measure: MeasureID) -> String {
    edition.reading(measure)?.figure.asPrinted == "1" ? singular : plural
  }

  /// `estimated duties`, or `duties` behind "an estimated".
  var dutiesNoun: String {
    let word = edition.reading(.estimatedDuties)?.figure.qualifier.text ?? ""
    return word.contains("estimated") ? "duties" : "estimated duties"
  }

  /// A computed amount per unit as a fact box; `nil` where either figure is missing or doubted.
  func average(
    _ label: String,
    of value: MeasureID,
    per count: MeasureID,
    caption: String
  ) -> Block? {
    guard let total = edition.statistics.value(of: value, in: edition.month),
      let number = edition.statistics.value(of: count, in: edition.month),
      !total.isUnderQuery, !number.isUnderQuery,
      let bounds = total.bounds.divided(by: number.bounds)
    else { return nil }
    let range = PrintedRange(bounds, unit: .usd).text
    return .factBox(
      FactBox(label: label, facts: [FactBox.Fact(number: range, caption: caption)])
    )
  }
}

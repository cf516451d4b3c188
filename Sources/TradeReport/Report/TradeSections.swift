import Charting
import CivilTime
import Document
import TradeFigures
import TradeStatistics

/// Entries and value, duties, transport modes.
struct TradeSections {
  let edition: Edition

  var all: [Document.Section] { [entriesAndValue, duties, modes] }

  private var prose: SectionProse { SectionProse(edition: edition) }

  private var entriesAndValue: Document.Section {
    let measures: [MeasureID] = [.entrySummaries, .entryValue]
    let blocks: [Block]
    if let absence = prose.absence(of: measures, topic: "entry summaries or entry value") {
      blocks = [absence]
    } else {
      blocks = [
        .columns(
          left: prose.paragraphs(.entrySummaries) { "\($0) processed \($1) entry summaries" },
          right: prose.paragraphs(.entryValue) { "\($0) processed entries valued at \($1)" }
        ),
        .columns(left: [prose.figure(.entries)], right: [prose.figure(.value)]),
      ]
    }
    return Document.Section(
      title: "Entries and value",
      shortTitle: "Entries and value",
      blocks: blocks,
      startsPage: true
    )
  }

  private var duties: Document.Section {
    let measure = MeasureID.estimatedDuties
    let blocks: [Block]
    if let absence = prose.absence(of: [measure], topic: "estimated duties") {
      blocks = [absence]
    } else {
      let text = prose.paragraphs(measure) { "\($0) identified \($1) in \(prose.dutiesNoun)" }
      let table = MonthTable(
        edition: edition,
        title: "",
        columns: [
          MonthTable.Column(measure, "Duties"), MonthTable.Column(.entryValue, "Value"),
          MonthTable.Column(.effectiveDutyRate, "Rate" + MonthTable.computedMark),
        ],
        isDense: true
      )
      blocks = [
        .columns(
          left: text + rate
            + [.table(table.table(of: measure, most: TradeSections.rows(beside: text + rate)))],
          right: [prose.figure(.duties)]
        )
      ]
    }
    return Document.Section(title: "Duties", shortTitle: "Duties", blocks: blocks)
  }

  /// How many months stand under a text, so that both are about as high as the chart beside them.
  private static func rows(beside text: [Block]) -> Int {
    let lines = text.reduce(0) { sum, block in
      guard case .paragraph(let words) = block else { return sum }
      return sum + (words.plain.count + charactersOfLine - 1) / charactersOfLine
    }
    return max(fewestRows, linesOfColumn - lines)
  }

  private static let charactersOfLine = 50
  private static let linesOfColumn = 18
  private static let fewestRows = 4

  private var rate: [Block] {
    guard let phrase = edition.phrase(.effectiveDutyRate) else { return [] }
    let sentences =
      ["Set against entry value, the effective duty rate was \(phrase)."]
      + ComparisonProse(edition: edition).sentences(.effectiveDutyRate)
    return [prose.paragraph(sentences)]
  }

  private var modes: Document.Section {
    let blocks: [Block]
    if let absence = prose.absence(
      of: [.oceanShare, .modeOrder],
      topic: "the ocean share of import value"
    ) {
      blocks = [absence]
    } else {
      blocks = [
        .columns(
          left: oceanParagraph + [.paragraph(modesRemark)] + ModeTable(edition: edition).blocks,
          right: [prose.figure(.transportModes)]
        )
      ]
    }
    return Document.Section(
      title: "Transport modes",
      shortTitle: "Transport modes",
      blocks: blocks
    )
  }

  private var oceanParagraph: [Block] {
    let others = Order(edition: edition).names().filter { $0 != "ocean" }
    let order = others.isEmpty ? "" : ", followed by \(Lists.joined(others))"
    guard let reading = edition.reading(.oceanShare) else {
      let absence = ComparisonProse(edition: edition).absence(.oceanShare, in: edition.fullWindow)
      return [prose.paragraph([absence ?? ""])]
    }
    let phrase = FigureWords(reading: reading).unbrokenPhrase
    return [
      prose.paragraph(
        [
          "Ocean trade accounted for \(phrase) of total import value in "
            + "\(edition.month.title)\(order)."
        ] + ComparisonProse(edition: edition).sentences(.oceanShare)
      )
    ]
  }

  private var modesRemark: String {
    "\(edition.settings.publisherShortName) publishes the ocean share and the order of the other "
      + "modes, not their shares. The order alone does not determine them, and other modes, such "
      + "as mail and pipeline, may be included."
  }
}

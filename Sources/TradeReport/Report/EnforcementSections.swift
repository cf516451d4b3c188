import Charting
import CivilTime
import Document
import Quantities
import TradeFigures
import TradeStatistics

/// Forced labor, counterfeit goods, audits.
struct EnforcementSections {
  let edition: Edition

  var all: [Document.Section] { [forcedLabor, counterfeit, audits] }

  private var prose: SectionProse { SectionProse(edition: edition) }

  private var time: String { edition.month.title }

  private func section(
    _ title: String,
    measures: [MeasureID],
    topic: String,
    chart: ChartName,
    text: () -> [Block]
  ) -> Document.Section {
    let blocks =
      prose.absence(of: measures, topic: topic).map { [$0] }
      ?? [.columns(left: text(), right: [prose.figure(chart)])]
    return Document.Section(title: title, shortTitle: title, blocks: blocks)
  }

  private var forcedLabor: Document.Section {
    section(
      "Forced labor",
      measures: ChartName.forcedLabor.measures,
      topic: "entries stopped for suspected forced labor",
      chart: .forcedLabor
    ) {
      prose.paragraphs(.forcedLaborEntries) { name, phrase in
        let noun = prose.noun("entry", "entries", for: .forcedLaborEntries)
        return "\(name) identified \(phrase)\u{A0}\(noun) for further examination "
          + "on suspicion of forced labor"
      }
        + prose.paragraphs(.forcedLaborValue, after: [.forcedLaborEntries]) { _, phrase in
          "\(valueOfEntries) was \(phrase)"
        } + [
          .paragraph(
            "Such entries may be subject to a Withhold Release Order, to a forced-labor finding, or "
              + "to the rebuttable presumption of the Uyghur Forced Labor Prevention Act. They are "
              + "held for examination, which is not a finding of a violation."
          )
        ]
        + [
          prose.average(
            "Average value per entry identified",
            of: .forcedLaborValue,
            per: .forcedLaborEntries,
            caption: "in \(time), computed"
          )
        ].compactMap(\.self)
    }
  }

  private var valueOfEntries: String {
    edition.isOnRecord(.forcedLaborEntries)
      ? "Their value" : "The value of entries stopped for suspected forced labor"
  }

  private var counterfeit: Document.Section {
    section(
      "Counterfeit goods",
      measures: ChartName.seizures.measures,
      topic: "counterfeit seizures",
      chart: .seizures
    ) {
      prose.paragraphs(.counterfeitSeizures) { name, phrase in
        let noun = prose.noun("shipment", "shipments", for: .counterfeitSeizures)
        return "\(name) seized \(phrase)\u{A0}\(noun) that contained counterfeit goods"
      } + emptyQualifier
        + prose.paragraphs(.counterfeitMSRP, after: [.counterfeitSeizures]) { _, phrase in
          "Had the goods been genuine, their suggested retail value (MSRP) would have been \(phrase)"
        } + [
          .paragraph(
            "A month’s value can be dominated by a few seizures: read the count and the value "
              + "together."
          )
        ]
        + [
          prose.average(
            "Average MSRP per shipment seized",
            of: .counterfeitMSRP,
            per: .counterfeitSeizures,
            caption: "in \(time), computed"
          )
        ].compactMap(\.self)
    }
  }

  /// A word such as "nearly" before a number printed to its last digit says nothing.
  private var emptyQualifier: [Block] {
    guard let figure = edition.reading(.counterfeitSeizures)?.figure, figure.hasEmptyQualifier
    else { return [] }
    return [
      .note(
        "The count is printed to its last digit and is taken as exact; "
          + "\(figure.qualifier.text.quoted) is kept as printed."
      )
    ]
  }

  private var audits: Document.Section {
    section(
      "Audits",
      measures: ChartName.audits.measures,
      topic: "audits",
      chart: .audits
    ) {
      prose.paragraphs(.audits) { name, phrase in
        "\(name) completed \(phrase)\u{A0}\(prose.noun("audit", "audits", for: .audits))"
      }
        + prose.paragraphs(.auditIdentified, after: [.audits]) { _, phrase in
          "Audits identified \(phrase) in duties and fees owed"
        }
        + prose.paragraphs(.auditCollected, after: [.audits, .auditIdentified]) { name, phrase in
          "\(name) collected \(phrase)"
        } + [
          .paragraph(
            "Collections include revenue from earlier assignments. They can therefore exceed the "
              + "amount identified in the same month; the difference is not an error."
          )
        ] + toDate
    }
  }

  private var toDate: [Block] {
    let facts = [
      fact(.auditIdentified, "identified", isSecond: false),
      fact(.auditCollected, "collected", isSecond: true),
    ].compactMap(\.self)
    guard !facts.isEmpty else { return [] }
    let months = edition.month.number == 10 ? "October" : "October to \(edition.month.name)"
    return [.factBox(FactBox(label: "Fiscal year to date, \(months)", facts: facts))]
  }

  private func fact(_ measure: MeasureID, _ word: String, isSecond: Bool) -> FactBox.Fact? {
    guard let toDate = edition.statistics.fiscalYearToDate(measure, in: edition.month) else {
      return nil
    }
    let total = toDate.total
    let doubted = total.underQuery.count
    let query = doubted == 0 ? "" : ", \(Lists.number(doubted)) under query"
    return FactBox.Fact(
      number: PrintedRange(total.estimate.bounds, unit: total.unit).text,
      caption: "\(word), \(total.countText) months\(query)",
      isSecond: isSecond
    )
  }
}

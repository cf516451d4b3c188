import CivilTime
import Document
import TradeFigures
import TradeStatistics

/// Notes and method: how figures are read, and what is doubted.
struct MethodSection {
  let edition: Edition
  /// What the articles add about their sources.
  let articleNotes: [Block]

  var section: Document.Section {
    Document.Section(
      title: "Notes and method",
      shortTitle: "Notes and method",
      blocks: [
        .balanced(reading + changes + gaps + fiscalYear + definitions + charts), .chartMarks,
        .balanced(queries + sources + articleNotes),
      ]
    )
  }

  private var name: String { edition.settings.publisherShortName }

  private var reading: [Block] {
    [
      .heading("How printed figures are read", level: 3),
      .note(
        "\(name) publishes rounded figures with words such as “more than” or “nearly”. This report "
          + "keeps the printed figure and the word, and treats them as a range one unit wide in the "
          + "last printed digit. That reading is an interpretation."
      ),
      .table(
        DataTable(
          title: "",
          columns: [
            DataTable.Column("Printed", alignment: .left),
            DataTable.Column("Read as", alignment: .right),
          ],
          rows: [
            ("more than, over", "X to X and a unit"), ("nearly, almost", "X less a unit to X"),
            ("about, or no word", "X and half a unit each way"),
            ("a count to its last digit", "exact, also after “nearly”"),
          ].map { DataTable.Row([DataTable.Cell($0), DataTable.Cell($1)]) }
        )
      ),
    ]
  }

  private var changes: [Block] {
    [
      .heading("Changes and rates", level: 3),
      .note(
        "A change is given as the lowest and highest that both ranges allow, rounded outward. Where "
          + "that span includes or touches zero, no direction is claimed. Shares and rates change in "
          + "percentage points."
      ),
      .note(
        "The effective duty rate, computed here and not by \(name), is estimated duties divided by "
          + "entry value."
      ),
    ]
  }

  private var gaps: [Block] {
    [
      .heading("Missing months", level: 3),
      .note(
        "A month without a figure on record is shaded, and lines stop. Nothing is interpolated. A "
          + "gap in the record is no proof that nothing was published."
      ),
    ]
  }

  private var fiscalYear: [Block] {
    let year = FiscalYear(containing: edition.month)
    return [
      .heading("Fiscal year", level: 3),
      .note(
        "The federal fiscal year runs from October to September. Fiscal year \(year.year) began on "
          + "October\u{A0}1, \(year.year - 1). Year-to-date sums state how many months they hold."
      ),
    ]
  }

  private var definitions: [Block] {
    [
      .heading("Definitions", level: 3),
      .note(
        "Entry summary: the importer’s declaration filed with \(name) for goods that enter "
          + "commerce."
      ),
      .note("Estimated duties: duties identified to be collected; not net of refunds."),
      .note("Forced labor: entries stopped for further examination, not seizures."),
      .note("MSRP: manufacturer’s suggested retail price, had the goods been genuine."),
      .note(
        "Audits: identified covers audits completed in the month; collected includes earlier "
          + "assignments."
      ),
    ] + DefinitionBreak.known.filter { $0.month <= edition.month }.map { .note($0.words) }
  }

  private var charts: [Block] {
    [
      .heading("Charts", level: 3),
      .note(
        "Color is never the only signal: every chart is described in words, and its numbers are in the "
          + "tables. A dashed rule is an event of its day, which need not be a cause; a long hairline "
          + "ends a fiscal year. A hollow dot is the same month a year earlier, or under query."
      ),
    ]
  }

  private var queries: [Block] {
    let measures = edition.statistics.snapshot.catalog.measures.map(\.id)
    let all = Queries(edition: edition).all(of: measures, in: edition.fullWindow)
    let notes: [Block] = all.map { query in
      let title = edition.statistics.title(of: query.measure)
      let reason = inWords(query.finding.reason, measures)
      let note = "\(query.month.title), \(title): \(reason)" + acknowledged(query.finding)
      return .note(Typography.bound(note))
    }
    return [.heading("Figures under query", level: 3)]
      + (notes.isEmpty
        ? [.note("No figure of the thirteen months to \(edition.month.title) is under query.")]
        : [.note("Kept as printed; no change rests on them.")] + notes)
  }

  /// What was said about a finding, as a sentence of its own.
  private func acknowledged(_ finding: Finding) -> String {
    edition.statistics.acknowledgement(of: finding).map { acknowledgement in
      let by = acknowledgement.by.isEmpty ? "" : " by \(acknowledgement.by)"
      let end = ".!?".contains { acknowledgement.reason.hasSuffix(String($0)) } ? "" : "."
      return " Acknowledged\(by): \(acknowledgement.reason)\(end)"
    } ?? ""
  }

  /// A reason with measures called by name: `entry summaries` for `entry-summaries`.
  private func inWords(_ reason: String, _ measures: [MeasureID]) -> String {
    measures.filter { $0.text.contains("-") }.reduce(reason) { text, measure in
      text.split(separator: measure.text, omittingEmptySubsequences: false)
        .joined(separator: edition.words(measure).topic)
    }
  }

  private var sources: [Block] {
    let readings = edition.fullWindow.flatMap { month in
      edition.statistics.snapshot.measures(in: month).compactMap {
        edition.reading($0, in: month)
      }
    }
    let secondary = readings.filter { $0.shown.source.kind != .publisher }.count
    let count = Lists.count(readings.count, "figure")
    let text =
      readings.isEmpty
      ? "No figure of the thirteen months to \(edition.month.title) is on record."
      : secondary == readings.count
        ? "All \(count) of this report are \(name) figures as quoted by others, not checked against "
          + "the original."
        : secondary == 0
          ? "All \(count) of this report were read in releases of \(name)."
          : "Of the \(count) of this report, \(secondary) \(secondary == 1 ? "is" : "are") \(name) "
            + "figures as quoted by others, not checked against the original."
    return [
      .heading("Sources", level: 3),
      .note("\(text) The data tables name the source of each figure. \(notice)"),
    ]
  }

  /// The notice of page 1 as a sentence.
  private var notice: String {
    let text = edition.settings.notice
    return text.isEmpty || text.hasSuffix(".") ? text : text + "."
  }
}

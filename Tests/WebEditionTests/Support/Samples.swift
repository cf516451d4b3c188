import Charting
import CivilTime
import Document
import TestSupport
import WebEdition

/// Small documents that have every kind of part.
enum Samples {
  static let month = Month(ordinal: 2023 * 12 + 2)

  static func document(
    _ blocks: [Block],
    title: String = "Trade Snapshot, March 2023",
    rows: [KeyFigures.Row] = []
  ) -> Document {
    Document(
      information: Document.Information(
        title: title,
        publisher: "Publisher",
        nameplate: "Trade Snapshot",
        month: month,
        issueLine: "Volume 5, Issue 3",
        footer: "Source: Publisher.",
        subject: "Figures",
        keywords: ["trade"],
        dataAsOf: CalendarDate(year: 2023, month: 4, day: 24)
      ),
      cover: Document.Cover(
        headline: "A headline",
        summary: "A summary.",
        notice: "A notice.",
        keyFigures: KeyFigures(
          month: month,
          sparkMonths: month.adding(years: -1)...month,
          groups: [KeyFigures.Group(name: "Trade", rows: rows)],
          notes: ["A note."]
        )
      ),
      sections: [Document.Section(title: "Section", shortTitle: "Section", blocks: blocks)]
    )
  }

  static func page(_ document: Document) throws -> PageReader {
    try PageReader(source(document))
  }

  static func source(_ document: Document) throws -> String {
    let edition = WebEdition(program: "tradesnap", measuring: FakeMeasurer())
    return String(decoding: try edition.html(of: document), as: UTF8.self)
  }

  static func page(_ blocks: [Block]) throws -> PageReader { try page(document(blocks)) }

  static func chart(_ words: String = "Duties rose") -> Chart {
    Chart(
      title: words,
      subtitle: "Subtitle of \(words)",
      source: "Source of \(words)",
      tag: "",
      alternative: "Alternative of \(words)",
      body: .months(
        MonthChart(
          months: month.previous...month,
          current: month,
          panels: [
            MonthChart.Panel(
              heading: "",
              mark: .columns,
              data: [Datum(value: 4, lower: 4, upper: 4, label: "4"), nil],
              gapLabel: "no figure"
            )
          ]
        )
      )
    )
  }

  static func table(title: String = "Figures", _ cells: DataTable.Cell...) -> DataTable {
    DataTable(
      title: title,
      columns: [
        DataTable.Column("Month", alignment: .left),
        DataTable.Column("Value", unit: "$ billion", alignment: .decimal),
      ],
      rows: cells.enumerated().map { DataTable.Row([DataTable.Cell("Row \($0)"), $1]) },
      notes: ["q under query."]
    )
  }

  static func row(_ measure: String) -> KeyFigures.Row {
    KeyFigures.Row(
      measure: measure,
      qualifier: "more than",
      value: "$274\u{A0}billion",
      mark: "‡",
      onPrevious: KeyFigures.Cell("+3 to +4%", detail: "on Jan 2023", direction: .up),
      onYearEarlier: KeyFigures.Cell("no figure", isMissing: true),
      toDate: KeyFigures.Cell("$1,431", detail: "bn, 5 of 6 mo."),
      spark: [3, nil, 4],
      sparkUnderQuery: [true, false, false]
    )
  }

  static let picture = CaptionedPicture(
    png: [0x89, 0x50, 0x4E],
    width: 4,
    height: 3,
    alternative: "A ship",
    caption: "In port",
    credit: "Credit"
  )

  /// Every kind of block, with `words` wherever a document has words.
  static func blocks(_ words: String = "Words") -> [Block] {
    let rich = RichText([
      RichText.Span(words, emphasis: .emphasis),
      RichText.Span(words, address: "https://e.org/?a&b"),
    ])
    let facts = [FactBox.Fact(number: words, caption: words, isSecond: true)]
    let table = self.table(title: words, DataTable.Cell(words, sign: ">", flag: "q"))
    return [
      .heading(words, level: 3), .paragraph(rich), .note(rich),
      .list(items: [rich], isOrdered: true), .table(table),
      .figure(ChartFigure(chart(words), data: table)),
      .factBox(FactBox(label: words, facts: facts)),
      .article(
        Article(
          headline: words,
          dateline: words,
          isLead: true,
          picture: picture,
          figure: PullFigure(lead: words, number: words, unit: words, caption: words),
          body: [
            .paragraph(rich), .heading(words), .list(items: [rich], isOrdered: false),
            .quotation([rich]),
          ]
        )
      ),
      .events(
        EventList(events: [
          EventList.Event(
            day: words,
            year: words,
            title: words,
            whereabouts: words,
            text: rich,
            isUpcoming: true
          )
        ])
      ),
      .caseBox(
        CaseBox(eyebrow: words, title: words, facts: facts, text: rich, picture: picture)
      ),
      .chartMarks, .balanced([.heading(words, level: 3), .note(words), .table(table)]),
      .columns(
        left: [.figure(ChartFigure(chart(words), dataReference: words))],
        right: [.table(self.table(title: "", DataTable.Cell(words)))]
      ),
    ]
  }
}

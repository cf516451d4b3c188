import Charting
import CivilTime
import Document

/// Documents to lay out, in words of no meaning.
enum Samples {
  static let month = Month(ordinal: 2023 * 12 + 2)

  static let information = Document.Information(
    title: "Trade Snapshot, March 2023",
    publisher: "Customs Agency",
    nameplate: "Trade Snapshot",
    month: month,
    issueLine: "Volume 5, Issue 3",
    footer: "Source: Customs Agency. Figures rounded as published.",
    subject: "",
    keywords: [],
    dataAsOf: CalendarDate(year: 2023, month: 4, day: 24)
  )

  static func row(
    _ measure: String,
    value: String = "2.7 million",
    spark: [Double?] = [3, nil, 2, 1]
  ) -> KeyFigures.Row {
    let isMissing = value == "no figure"
    let none = KeyFigures.Cell("no figure", isMissing: true)
    return KeyFigures.Row(
      measure: measure,
      qualifier: isMissing ? "" : "more than",
      value: value,
      isMissing: isMissing,
      onPrevious: isMissing ? none : KeyFigures.Cell("+3 to +4%", detail: "on Jan 2023"),
      onYearEarlier: isMissing
        ? none : KeyFigures.Cell("−16 to −10%", direction: .down),
      toDate: isMissing
        ? KeyFigures.Cell("–") : KeyFigures.Cell("13.3–13.8", detail: "m, 5 of 6 mo."),
      spark: spark,
      sparkUnderQuery: spark.map { _ in false }
    )
  }

  static func keyFigures(_ groups: [KeyFigures.Group], notes: [String] = []) -> KeyFigures {
    KeyFigures(
      month: month,
      sparkMonths: month.adding(years: -1)...month,
      groups: groups,
      notes: notes
    )
  }

  /// Twelve rows in five groups, as every issue has.
  static let usualKeyFigures = keyFigures(
    [3, 2, 2, 2, 3].enumerated().map { group, count in
      KeyFigures.Group(
        name: "Group \(group)",
        rows: (0..<count).map { row("Measure \(group).\($0)") }
      )
    },
    notes: ["First note.", "Second note.", "Third note."]
  )

  static func document(
    sections: [Document.Section] = [],
    headline: String = "Fewer entries and lower duties than a year earlier",
    summary: String = "The agency processed more than 2.7\u{A0}million entries.",
    notice: String = "Unofficial compilation.",
    keyFigures: KeyFigures = usualKeyFigures
  ) -> Document {
    Document(
      information: information,
      cover: Document.Cover(
        headline: headline,
        summary: summary,
        notice: notice,
        keyFigures: keyFigures
      ),
      sections: sections
    )
  }

  static func section(
    _ title: String,
    _ blocks: [Block],
    startsPage: Bool = false
  ) -> Document.Section {
    Document.Section(
      title: "About \(title)",
      shortTitle: title,
      blocks: blocks,
      startsPage: startsPage
    )
  }

  static func chart(_ title: String) -> Chart {
    Chart(
      title: title,
      subtitle: "",
      source: "",
      tag: "",
      alternative: "Columns: \(title)",
      body: .months(MonthChart(months: month...month, current: month, panels: []))
    )
  }

  static func monthTable(rows: Int, title: String = "Entries") -> DataTable {
    DataTable(
      title: title,
      columns: [
        DataTable.Column("Month", alignment: .left, weight: 0),
        DataTable.Column("Entries", unit: "million", alignment: .decimal),
        DataTable.Column("Value", unit: "$ billion", alignment: .decimal),
      ],
      rows: (0..<rows).map { number in
        DataTable.Row(
          [
            DataTable.Cell("Row \(number)"), DataTable.Cell("2.\(number % 10)", sign: ">"),
            DataTable.Cell(number % 5 == 0 ? "–" : "\(200 + number)"),
          ],
          isCurrent: number == rows - 1,
          startsGroup: number % 12 == 7
        )
      },
      notes: ["> printed as more than."]
    )
  }

  static func words(_ count: Int) -> String {
    (0..<count).map { "word\($0)" }.joined(separator: " ")
  }
}

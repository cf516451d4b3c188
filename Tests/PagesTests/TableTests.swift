import Document
import Pages
import Scene
import TestSupport
import Testing

@Suite("Tables")
struct TableTests {
  private func page(_ table: DataTable) throws -> Scene {
    let document = Samples.document(sections: [Samples.section("Tables", [.table(table)])])
    return try #require(laidOut(document).pages.dropFirst().first)
  }

  private func table(_ cells: [DataTable.Cell]) -> DataTable {
    DataTable(
      title: "",
      columns: [
        DataTable.Column("Month", alignment: .left),
        DataTable.Column("Value", unit: "$ billion", alignment: .decimal),
      ],
      rows: cells.enumerated().map { DataTable.Row([DataTable.Cell("Row \($0)"), $1]) }
    )
  }

  @Test("Numbers stand with their points one below the other; a dash under the last digit")
  func decimals() throws {
    let page = try page(
      table([
        DataTable.Cell("292.6"), DataTable.Cell("38.27"), DataTable.Cell("365"),
        DataTable.Cell("2.1–2.2"), DataTable.Cell("–"),
      ])
    )
    let measurer = FakeMeasurer()
    func point(_ text: String, whole: String) throws -> Double {
      let box = try #require(page.box(of: text))
      return box.frame.left + measurer.width(of: whole, in: box.run.style)
    }
    let expected = try point("292.6", whole: "292")
    for (text, whole) in [("38.27", "38"), ("365", "365"), ("2.1–2.2", "2.1–2")] {
      #expect(abs(try point(text, whole: whole) - expected) < 0.01)
    }
    let dash = try #require(page.box(of: "–"))
    #expect(dash.frame.right < expected && dash.frame.left > expected - 6)
  }

  @Test("A sign ends 3 points before its number, and a flag is raised in its own color")
  func signsAndFlags() throws {
    let page = try page(table([DataTable.Cell("365", sign: ">", flag: "q")]))
    let number = try #require(page.box(of: "365"))
    let sign = try #require(page.box(of: ">"))
    let flag = try #require(page.box(of: "q"))
    let signEnd = sign.frame.left + FakeMeasurer().width(of: ">", in: sign.run.style)
    #expect(abs(number.frame.left - signEnd - 3) < 0.01)
    #expect(flag.frame.left > number.frame.right)
    #expect(flag.run.position.y < number.run.position.y)
    #expect(flag.run.style.color != number.run.style.color)
  }

  @Test(
    "Small text runs through two columns of about one height, and a table in it stays whole",
    arguments: [3, 9, 40]
  )
  func balanced(count: Int) throws {
    let notes = (0..<count).flatMap { index -> [Block] in
      [.heading("Heading \(index)", level: 3), .note(RichText(Samples.words(40)))]
    }
    let blocks = notes + [.table(table((0..<4).map { DataTable.Cell("\($0).5") }))]
    let section = Samples.section("Notes", [.balanced(blocks)], startsPage: true)
    let pages = laidOut(Samples.document(sections: [section])).pages.dropFirst()
    for (index, page) in pages.enumerated() {
      PageChecks.expectSound(page, number: index + 2)
      let boxes = page.boxes.filter { $0.baseline > 62 && $0.baseline < 740 }
      let middle = page.size.width / 2
      let bottoms = [
        boxes.filter { $0.frame.left < middle }, boxes.filter { $0.frame.left > middle },
      ]
      .map { $0.map(\.baseline).max() ?? 0 }
      #expect(abs(bottoms[0] - bottoms[1]) < 120, "page \(index + 2): \(bottoms)")
    }
    let last = try #require(pages.last)
    let columns = Set((0..<4).compactMap { last.box(of: "Row \($0)") }.map(\.frame.left))
    #expect(columns.count == 1)
  }

  @Test(
    "Thirteen months stay in one piece; a longer table is broken where the page ends",
    arguments: [13, 30]
  )
  func pieces(rows: Int) throws {
    for filler in stride(from: 8, through: 36, by: 4) {
      let blocks: [Block] = [
        .paragraph(RichText(Samples.words(filler * 4))), .table(Samples.monthTable(rows: filler)),
        .table(Samples.monthTable(rows: rows, title: "Later table")),
      ]
      let laid = laidOut(Samples.document(sections: [Samples.section("S", blocks)]))
      let pages = laid.pages.filter { page in
        page.contentRuns.contains { $0.text.contains("Later table") }
      }
      let start = try #require(pages.first)
      let shown = start.contentRuns.drop { !$0.text.contains("Later table") }
        .count { $0.text.hasPrefix("Row ") }
      let isFair = shown == rows || (rows > 13 && shown >= 4 && shown <= rows - 3)
      #expect(isFair, "\(shown) rows after \(filler)")
    }
  }

  @Test("A figure that its column just holds is not broken", arguments: 1..<40)
  func exact(length: Int) throws {
    let figure = "$\(String(repeating: "9", count: 1 + length % 9)).\(length)\u{A0}bn"
    let long = Samples.words(12)
    let table = DataTable(
      title: "T",
      columns: [
        DataTable.Column("Name", alignment: .left, weight: 0),
        DataTable.Column("Sum", alignment: .right, weight: 0),
        DataTable.Column("Share", alignment: .right, weight: 0),
        DataTable.Column("Words", alignment: .left, weight: 2.8),
      ],
      rows: [
        DataTable.Row([
          DataTable.Cell("Entry value \(length)"), DataTable.Cell(figure, flag: "q"),
          DataTable.Cell("67.\(length)%"), DataTable.Cell(long),
        ])
      ]
    )
    #expect(try page(table).box(of: figure) != nil)
  }

  @Test("A table of a name and a number is no wider than a column", arguments: [2, 3])
  func narrow(columns: Int) throws {
    var table = Samples.monthTable(rows: 3)
    table.columns = Array(table.columns.prefix(columns))
    for row in table.rows.indices {
      table.rows[row].cells = Array(table.rows[row].cells.prefix(columns))
    }
    let right =
      try page(table).boxes.filter { $0.baseline > 120 && $0.baseline < 700 }
      .map(\.frame.right).max() ?? 0
    #expect(columns == 2 ? right <= 54 + 246 : right > 54 + 246)
  }

  @Test("A current row is semi-bold, and a group starts under a darker rule")
  func emphasis() throws {
    let page = try page(Samples.monthTable(rows: 13))
    let current = try #require(page.box(of: "Row 12"))
    let other = try #require(page.box(of: "Row 11"))
    #expect(current.run.style.face.weight == 600)
    #expect(other.run.style.face.weight == 400)
  }

  @Test("Rows are 14 high, and tables with a title are numbered")
  func rows() throws {
    let document = Samples.document(sections: [
      Samples.section(
        "Tables",
        [
          .table(Samples.monthTable(rows: 3, title: "First")),
          .table(Samples.monthTable(rows: 2, title: "")),
          .table(Samples.monthTable(rows: 2, title: "Second")),
        ]
      )
    ])
    let page = try #require(laidOut(document).pages.dropFirst().first)
    let tops = page.boxes.filter { $0.run.text.hasPrefix("Row ") }.prefix(3).map(\.frame.top)
    #expect(abs(tops[1] - tops[0] - 14) < 0.01 && abs(tops[2] - tops[1] - 14) < 0.01)
    let text = page.contentText
    #expect(text.contains("Table1First") && text.contains("Table2Second"))
  }

  @Test("Where not everything fits, the widest columns give way first")
  func wrapping() throws {
    let table = DataTable(
      title: "",
      columns: ["Measure", "Source", "Kind"].map { DataTable.Column($0, alignment: .left) },
      rows: [
        DataTable.Row([
          DataTable.Cell(Samples.words(14)), DataTable.Cell(Samples.words(9)),
          DataTable.Cell("as quoted"),
        ])
      ]
    )
    let page = try page(table)
    #expect(page.box(of: "as quoted") != nil)
    #expect(page.box(of: Samples.words(14)) == nil)
    PageChecks.expectSound(page, number: 2)
  }

  @Test("Rows with too few cells, tables without rows and without columns are laid out")
  func ragged() throws {
    var table = Samples.monthTable(rows: 2)
    table.rows[0].cells = []
    table.rows[1].cells = [DataTable.Cell("alone")]
    #expect(try page(table).box(of: "alone") != nil)
    table.rows = []
    #expect(try page(table).box(of: "million") != nil)
    table.columns = []
    #expect(try page(table).contentText.contains("Table1Entries>printed"))
  }
}

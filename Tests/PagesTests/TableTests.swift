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

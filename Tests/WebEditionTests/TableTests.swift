import Document
import Testing

@Suite("Tables of a page")
struct TableTests {
  private func cells(_ cells: DataTable.Cell...) throws -> [PageReader.Element] {
    var table = Samples.table()
    table.rows = cells.map { DataTable.Row([DataTable.Cell("Row"), $0]) }
    return try Samples.page([.table(table)]).all("td")
  }

  @Test("Every printed value is there once, and nothing is added to it")
  func values() throws {
    let values = ["365", "292.6", "38.27", "2.1–2.34", "$1.8 billion", "–"]
    let cells = values.map { DataTable.Cell($0) }
    let texts = try self.cells(
      cells[0],
      cells[1],
      cells[2],
      cells[3],
      cells[4],
      cells[5]
    ).map(\.text)
    #expect(texts == values)
  }

  @Test(
    "What a number lacks after its point is shown as nothing",
    arguments: [
      ("365", ".00"), ("292.6", "0"), ("38.27", nil), ("–", nil), ("no figure", nil),
    ] as [(String, String?)]
  )
  func alignment(text: String, rest: String?) throws {
    let table = Samples.table(DataTable.Cell("38.27"), DataTable.Cell(text))
    let page = try Samples.page([.table(table)])
    #expect(page.first(class: "aligned")?.attribute("data-rest") == rest)
  }

  @Test(
    "Signs are read as their words",
    arguments: [(">", ">more than 9"), ("<", "<nearly 9"), ("~", "~about 9")]
  )
  func signs(sign: String, text: String) throws {
    let cell = try #require(try cells(DataTable.Cell("9", sign: sign)).first)
    #expect(cell.text == text)
  }

  @Test("Flags stand behind their number with their meanings")
  func flags() throws {
    let page = try Samples.page([.table(Samples.table(DataTable.Cell("9", flag: "qr")))])
    #expect(page.all("sup").first?.text == "qr")
    #expect(page.all("abbr").map { $0.attribute("title") } == ["under query", "revised"])
  }

  @Test(
    "Columns and rows have headers, and a table of its own name is a region that can be reached"
  )
  func structure() throws {
    let page = try Samples.page([.table(Samples.table(DataTable.Cell("9")))])
    #expect(page.all("th").map { $0.attribute("scope") } == ["col", "col", "row"])
    #expect(page.all("caption").map(\.text) == ["Table\u{A0}1 Figures"])
    let region = try #require(page.first(class: "scroll"))
    #expect(region.attribute("tabindex") == "0" && region.attribute("role") == "region")
    #expect(region.attribute("aria-labelledby") == page.all("caption").first?.attribute("id"))
  }

  @Test("Key figures keep qualifier, mark and triangle, the triangle with its word")
  func keyFigures() throws {
    let page = try Samples.page(Samples.document([], rows: [Samples.row("Entry value")]))
    let cells = page.all("td").map(\.text)
    #expect(
      Array(cells.prefix(4)) == [
        "more than $274\u{A0}billion‡", "▲up +3 to +4% on Jan 2023", "no figure",
        "$1,431 bn, 5 of 6 mo.",
      ]
    )
    let spoken = page.all("span").filter { $0.attribute("class") == "spoken" }.map(\.text)
    #expect(spoken.contains { $0.hasSuffix("2 months with a figure and 1 without") })
  }
}

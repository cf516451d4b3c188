internal import Document

extension ContentWriter {
  /// A table with its notes; one with a title is numbered.
  mutating func table(_ table: DataTable) -> [HTML] {
    guard !table.columns.isEmpty else { return notes(table.notes) }
    guard !table.title.isEmpty else {
      let label = labelByHeading("Table")
      return [region(markup(of: table, caption: [], id: nil), label: label)] + notes(table.notes)
    }
    tableCount += 1
    let name = "table_\(tableCount)"
    let caption: [HTML] = [
      .tag("span", ["class": "number"], [.text("Table\u{A0}\(tableCount)")]),
      .text(" \(table.title)"),
    ]
    return [region(markup(of: table, caption: caption, id: name), labelledBy: name)]
      + notes(table.notes)
  }

  /// A part of the page that scrolls by itself where it is wider than the screen.
  func region(_ table: HTML, labelledBy name: String) -> HTML {
    .tag(
      "div",
      ["class": "scroll", "role": "region", "aria-labelledby": name, "tabindex": "0"],
      [table]
    )
  }

  private func region(_ table: HTML, label: String) -> HTML {
    .tag(
      "div",
      ["class": "scroll", "role": "region", "aria-label": label, "tabindex": "0"],
      [table]
    )
  }

  func markup(of table: DataTable, caption: [HTML], id: String?) -> HTML {
    let columns = table.columns.indices.map { TableColumn(table, $0) }
    let header = zip(table.columns, columns).map { column, set in
      HTML.tag(
        "th",
        ["scope": "col", "class": set.className],
        [.text(column.header)] + (column.unit.isEmpty ? [] : [.text(" ")])
          + HTML.words("span", ["class": "unit"], column.unit)
      )
    }
    let rows = table.rows.map { row in
      HTML.element(
        name: "tr",
        attributes: attributes(of: row),
        content: zip(row.cells, columns).map { cell, column in column.markup(of: cell) }
      )
    }
    return .tag(
      "table",
      [:],
      (id.map { [.tag("caption", ["id": $0], [.tag("span", [:], caption)])] } ?? [])
        + [
          .tag("colgroup", [:], widths(of: table.columns)),
          .tag("thead", [:], [.tag("tr", [:], header)]), .tag("tbody", [:], rows),
        ]
    )
  }

  /// Shares of the width by weight, of which a column takes more where its cells need it.
  private func widths(of columns: [DataTable.Column]) -> [HTML] {
    let total = columns.reduce(0) { $0 + max(0, $1.weight) }
    return columns.map { column in
      guard column.weight > 0, total.isFinite else { return .tag("col") }
      return .tag("col", ["style": "width:\(Int((100 * column.weight / total).rounded()))%"])
    }
  }

  private func attributes(of row: DataTable.Row) -> [(name: String, value: String)] {
    let names = (row.isCurrent ? ["current"] : []) + (row.startsGroup ? ["first"] : [])
    return (names.isEmpty ? [] : [("class", names.joined(separator: " "))])
      + (row.isCurrent ? [("aria-current", "true")] : [])
  }
}

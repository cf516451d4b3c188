internal import Charting
internal import CivilTime
internal import Document
internal import Scene

extension ContentWriter {
  /// The key figures as a table, a group of rows for each group of measures.
  mutating func keyFigures(_ figures: KeyFigures) throws(SVGError) -> [HTML] {
    let groups = figures.groups.filter { !$0.rows.isEmpty }
    guard !groups.isEmpty else { return notes(figures.notes) }
    var bodies: [HTML] = []
    for group in groups {
      var rows = HTML.tags(
        "tr",
        ["class": "group"],
        HTML.words("th", ["colspan": "6", "scope": "rowgroup"], group.name)
      )
      for row in group.rows { rows.append(try markup(of: row, months: figures.sparkMonths)) }
      bodies.append(.tag("tbody", [:], rows))
    }
    let caption = HTML.tag(
      "caption",
      ["id": "key_figures", "class": "spoken"],
      [.text("Key figures of \(figures.month.title) with changes, sums and small columns")]
    )
    let table = HTML.tag(
      "table",
      ["class": "key"],
      [caption, .tag("thead", [:], [header(of: figures)])] + bodies
    )
    return [region(table, labelledBy: "key_figures")] + notes(figures.notes)
  }

  private func header(of figures: KeyFigures) -> HTML {
    let (first, last) = (figures.sparkMonths.lowerBound, figures.sparkMonths.upperBound)
    func cell(_ name: String, _ content: [HTML]) -> HTML {
      .tag("th", ["scope": "col", "class": name], content)
    }
    return .tag(
      "tr",
      [:],
      [
        cell("name", [.text("Measure")]), cell("value", [.text("As printed")]),
        cell("change", [.text("on previous month")]),
        cell("change", [.text("on \(figures.month.adding(years: -1).shortTitle)")]),
        cell("change", [.text("Fiscal year to date (FYTD)")]),
        cell("spark", [.text("\(first.shortTitle) – \(last.shortTitle)")]),
      ]
    )
  }

  private mutating func markup(
    of row: KeyFigures.Row,
    months: ClosedRange<Month>
  ) throws(SVGError) -> HTML {
    let value =
      HTML.words("span", ["class": "qualifier"], row.qualifier)
      + (row.qualifier.isEmpty ? [] : [.text(" ")])
      + HTML.words("span", ["class": row.isMissing ? "missing" : "figure"], row.value)
      + HTML.words("sup", ["class": "mark"], row.mark)
    return .tag(
      "tr",
      [:],
      [
        .tag("th", ["scope": "row"], [.text(row.measure)]),
        .tag("td", ["class": "value"], value),
        change(row.onPrevious), change(row.onYearEarlier), change(row.toDate),
        .tag("td", ["class": "spark"], try spark(of: row, months: months)),
      ]
    )
  }

  private func change(_ cell: KeyFigures.Cell) -> HTML {
    let direction: [HTML] =
      switch cell.direction {
      case .up: HTML.sign("▲", spoken: "up ", class: "triangle")
      case .down: HTML.sign("▼", spoken: "down ", class: "triangle")
      case nil: []
      }
    return .tag(
      "td",
      ["class": cell.isMissing ? "change missing" : "change"],
      direction + [.text(cell.text)]
        + (cell.detail.isEmpty ? [] : [.text(" ")])
        + HTML.words("span", ["class": "detail"], cell.detail)
    )
  }

  private mutating func spark(
    of row: KeyFigures.Row,
    months: ClosedRange<Month>
  ) throws(SVGError) -> [HTML] {
    sparkCount += 1
    let data = row.spark.enumerated().map { index, value in
      value.map { value in
        Datum(
          value: value,
          lower: value,
          upper: value,
          label: "",
          emphasis: index == row.spark.count - 1 ? .current : .ordinary,
          isUnderQuery: row.sparkUnderQuery.indices.contains(index) && row.sparkUnderQuery[index]
        )
      }
    }
    let missing = data.count { $0 == nil }
    let drawing = try pictures.drawing(
      Spark(data: data).scene(size: Size(56, 14.4), theme: pictures.theme),
      name: "Small columns",
      id: "spark_\(sparkCount)"
    )
    let words =
      "Small columns from zero, \(months.lowerBound.shortTitle) to "
      + "\(months.upperBound.shortTitle), \(data.count - missing) months with a figure and "
      + "\(missing) without"
    return [.tag("span", ["aria-hidden": "true"], [drawing]), .spoken(words)]
  }
}

internal import Charting
internal import Document
internal import Scene

extension ContentWriter {
  /// A chart with its title and source in words, and its figures as a table or where they stand.
  ///
  /// A chart over the full width is drawn twice, and the page shows the one that fits the screen.
  mutating func figure(_ shown: ChartFigure, isHalf: Bool) throws(SVGError) -> HTML {
    figureCount += 1
    let number = figureCount
    let chart = shown.chart
    var drawings = [
      try pictures.chart(chart, format: .half, id: "chart_\(number)_half")
    ]
    if !isHalf {
      let full = try pictures.chart(chart, format: .full, id: "chart_\(number)_full")
      drawings = [
        .tag("div", ["class": "wide"], [full]), .tag("div", ["class": "narrow"], drawings),
      ]
    }
    return .tag(
      "figure",
      ["id": "figure_\(number)"],
      [
        .tag(
          "figcaption",
          [:],
          [
            .tag("span", ["class": "number"], [.text("Figure\u{A0}\(number)")]), .text(" "),
            .tag("strong", [:], [.text(chart.title)]),
          ] + (chart.subtitle.isEmpty ? [] : [.text(" ")])
            + HTML.words("span", ["class": "subtitle"], chart.subtitle)
        )
      ] + drawings + HTML.words("p", ["class": "source"], chart.source)
        + data(of: shown, number: number)
    )
  }

  private func data(of shown: ChartFigure, number: Int) -> [HTML] {
    guard let table = shown.data, !table.columns.isEmpty else {
      return [.tag("p", ["class": "source"], reference(shown.dataReference))]
    }
    let name = "figure_\(number)_data"
    let title = "Figure\u{A0}\(number): " + (table.title.isEmpty ? shown.chart.title : table.title)
    return [
      .tag(
        "details",
        [:],
        [
          .tag("summary", [:], [.text("Figures of Figure\u{A0}\(number) as a table")]),
          region(markup(of: table, caption: [.text(title)], id: name), labelledBy: name),
        ] + notes(table.notes)
      )
    ]
  }

  /// Where the figures of a chart stand; a table of the page can be followed.
  private func reference(_ words: String) -> [HTML] {
    guard !words.isEmpty else {
      return [.text("The figures of this chart are in the tables of this report.")]
    }
    let index = tableTitles.indices.first { index in
      words == tableTitles[index] || words == "Table \(index + 1)"
        || words == "Table\u{A0}\(index + 1)"
    }
    guard let index else { return [.text("Data: \(words)")] }
    return [
      .text("Data: "),
      .tag("a", ["href": "#table_\(index + 1)"], [.text("Table\u{A0}\(index + 1)")]),
    ]
  }
}

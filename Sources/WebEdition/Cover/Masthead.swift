internal import CivilTime
internal import Document

/// The head of the page: notice, publisher, nameplate, and where in its fiscal year the month lies.
enum Masthead {
  static func markup(of document: Document) -> HTML {
    let information = document.information
    let month = information.month
    let imprint =
      HTML.words("span", ["class": "publisher"], information.publisher)
      + (information.issueLine.isEmpty ? [] : [.text(" ")])
      + HTML.words("span", ["class": "issue"], information.issueLine)
    return .tag(
      "header",
      [:],
      HTML.words("p", ["class": "notice"], document.cover.notice)
        + HTML.tags("p", ["class": "imprint"], imprint)
        + [
          .tag(
            "h1",
            [:],
            [
              .tag("span", ["class": "nameplate"], [.text(information.nameplate)]), .text(" "),
              .tag("time", ["datetime": month.description], [.text(month.title)]),
            ]
          ),
          .tag("p", ["class": "year"], year(of: information)),
        ]
    )
  }

  private static func year(of information: Document.Information) -> [HTML] {
    let year = FiscalYear(containing: information.month)
    let position = year.position(of: information.month)
    let squares = (1...12).map { month in
      HTML.tag("i", ["class": month < position ? "past" : month == position ? "now" : "next"])
    }
    let date =
      information.dataAsOf.map { date in
        [
          HTML.text(" "),
          .tag(
            "span",
            ["class": "as-of"],
            [
              .text("Data as of "),
              .tag("time", ["datetime": date.description], [.text(date.title)]),
            ]
          ),
        ]
      } ?? []
    return [
      .tag("span", [:], [.text("Fiscal year \(year.year) · month \(position) of 12")]),
      .text(" "),
      .tag("span", ["class": "months", "aria-hidden": "true"], squares),
    ] + date
  }
}

package import Charting
package import Document
package import Scene

/// Writes a document as one file of HTML that needs nothing else: no script, no font, no picture
/// of another file.
///
/// The page is made for those who hear it as well as for those who see it: headings without gaps,
/// tables with captions and headers, charts as text and with their figures, signs with their
/// words. It fits screens from 320 pixels on, follows a dark setting, and prints in black on white.
package struct WebEdition {
  let theme: Theme
  let dark: Theme.Colors
  let program: String
  let measurer: any TextMeasuring

  /// - Parameters:
  ///   - theme: Colors and typefaces of charts and page; typefaces stand first in lists of
  ///     families, for a screen may not have them. Default: the house theme.
  ///   - dark: What takes the place of its colors on a screen set to dark.
  ///   - program: The name and version of the program, which the file tells; empty for none.
  ///   - measurer: That of the charts.
  package init(
    theme: Theme = .standard,
    dark: Theme.Colors = Theme.standard.dark,
    program: String = "",
    measuring measurer: any TextMeasuring
  ) {
    self.theme = theme
    self.dark = dark
    self.program = program
    self.measurer = measurer
  }

  /// The whole page; the same document always gives the same bytes.
  ///
  /// - Returns: UTF-8.
  /// - Throws: `SVGError` where a chart cannot be drawn.
  package func html(of document: Document) throws(SVGError) -> [UInt8] {
    var content = ContentWriter(
      document,
      pictures: PictureWriter(theme: theme, dark: dark, measuring: measurer)
    )
    let main = try content.main(of: document)
    let page = HTML.tag(
      "html",
      ["lang": document.information.language],
      [
        .tag("head", [:], head(of: document)),
        .tag(
          "body",
          [:],
          [
            .tag("a", ["class": "skip", "href": "#main"], [.text("Skip to the report")]),
            Masthead.markup(of: document),
            content.contents,
            .tag("main", ["id": "main", "tabindex": "-1"], main),
          ] + footer(of: document.information)
        ),
      ]
    )
    return Array("<!DOCTYPE html>\n\(HTML.written([page]))\n".utf8)
  }

  private func head(of document: Document) -> [HTML] {
    let information = document.information
    let summary = document.cover.summary
    let terms = [
      ("description", summary.isEmpty ? information.subject : summary),
      ("author", information.publisher),
      ("keywords", information.keywords.joined(separator: ", ")),
      ("generator", program),
      ("color-scheme", "light dark"),
    ].filter { !$0.1.isEmpty }
    return [
      .tag("meta", ["charset": "utf-8"]),
      .tag("title", [:], [.text(information.title)]),
      .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      // Nothing is loaded and nothing runs, whatever the words of the document are.
      .tag(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
        ]
      ),
    ] + terms.map { .tag("meta", ["name": $0.0, "content": $0.1]) } + [
      .tag("style", [:], [.markup(StyleSheet(theme: theme, dark: dark).text)])
    ]
  }

  private func footer(of information: Document.Information) -> [HTML] {
    HTML.tags("footer", [:], HTML.words("p", [:], information.footer))
  }
}

internal import Document

extension ContentWriter {
  mutating func article(_ article: Article) -> HTML {
    let head =
      heading(article.headline, level: 3)
      + HTML.tags("p", ["class": "dateline"], HTML.day(article.dateline))
    let picture = article.picture.map { [photograph($0)] } ?? []
    var body: [HTML] = []
    for block in article.body { body += markup(of: block) }
    return .tag(
      "article",
      ["class": article.isLead ? "leading" : "short"],
      head + picture + (article.figure.map(pullFigure) ?? [])
        + HTML.tags("div", ["class": "body"], body)
    )
  }

  /// Read by everybody, as its caption says what the text does not; no landmark of its own, as it
  /// has no name and stands inside the article.
  private func pullFigure(_ figure: PullFigure) -> [HTML] {
    let words = [
      HTML.words("span", ["class": "before"], figure.lead),
      HTML.words("span", ["class": "large"], figure.number),
      HTML.words("span", ["class": "after"], figure.unit),
      HTML.words("span", ["class": "what"], figure.caption),
    ].filter { !$0.isEmpty }
    let spaced = Array(words.joined(separator: [.text(" ")]))
    return HTML.tags("aside", ["class": "pull"], HTML.tags("p", [:], spaced))
  }

  private mutating func markup(of block: ArticleBlock) -> [HTML] {
    switch block {
    case .paragraph(let text): return HTML.tags("p", [:], HTML.rich(text))
    case .heading(let words): return heading(words, level: 4)
    case .list(let items, let isOrdered): return Self.list(items, isOrdered: isOrdered)
    case .quotation(let paragraphs):
      let words = paragraphs.flatMap { HTML.tags("p", [:], HTML.rich($0)) }
      return HTML.tags("blockquote", [:], words)
    }
  }

  private func photograph(_ picture: CaptionedPicture) -> HTML {
    let words =
      HTML.words("span", [:], picture.caption)
      + (picture.caption.isEmpty || picture.credit.isEmpty ? [] : [.text(" ")])
      + HTML.words("span", ["class": "credit"], picture.credit)
    return .tag(
      "figure",
      ["class": "photograph"],
      [pictures.photograph(picture)] + HTML.tags("figcaption", [:], words)
    )
  }

  func events(_ list: EventList) -> [HTML] {
    HTML.tags("ol", ["class": "events"], list.events.map(markup(of:)))
  }

  private func markup(of event: EventList.Event) -> HTML {
    let day =
      HTML.tags("span", ["class": "day"], HTML.days(event.day, year: event.year))
      + [.text(" ")]
      + HTML.words(
        "span",
        ["class": "of"],
        [event.year, event.isUpcoming ? "upcoming" : ""].filter { !$0.isEmpty }
          .joined(separator: " · ")
      )
    let words =
      HTML.words("p", ["class": "title"], event.title)
      + HTML.words("p", ["class": "place"], event.whereabouts)
      + HTML.tags("p", [:], HTML.rich(event.text))
    return .tag(
      "li",
      ["class": event.isUpcoming ? "upcoming" : "past"],
      [.tag("p", ["class": "date"], day), .tag("div", [:], words)]
    )
  }

  func factBox(_ box: FactBox) -> [HTML] {
    let label = HTML.words("p", ["class": "label"], box.label)
    return HTML.tags("aside", ["class": "facts"], label + facts(box.facts))
  }

  mutating func caseBox(_ box: CaseBox) -> HTML {
    .tag(
      "aside",
      ["class": "case"],
      HTML.words("p", ["class": "eyebrow"], box.eyebrow)
        + heading(box.title, level: 3)
        + (box.picture.map { [photograph($0)] } ?? [])
        + facts(box.facts)
        + HTML.tags("p", ["class": "note"], HTML.rich(box.text))
    )
  }

  /// Large numbers, each with what it counts.
  private func facts(_ facts: [FactBox.Fact]) -> [HTML] {
    HTML.tags(
      "dl",
      [:],
      facts.map { fact in
        .tag(
          "div",
          ["class": fact.isSecond ? "second" : "first"],
          [
            .tag("dt", [:], [.text(fact.caption)]), .tag("dd", [:], [.text(fact.number)]),
          ]
        )
      }
    )
  }
}

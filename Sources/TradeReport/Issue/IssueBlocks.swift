import CivilTime
import Document
import Issue

extension RichText {
  init(words: [Words]) {
    self.init(
      words.map { words in
        let emphasis: Span.Emphasis =
          switch words.emphasis {
          case .none: .none
          case .emphasis: .emphasis
          case .strong: .strong
          case .code: .code
          }
        return Span(Typography.bound(words.text), emphasis: emphasis, address: words.address)
      }
    )
  }
}

extension Article {
  init(_ article: IssueArticle, isLead: Bool) {
    self.init(
      headline: Typography.bound(article.headline),
      dateline: article.date?.title ?? "",
      isLead: isLead,
      picture: article.picture.map { CaptionedPicture($0) },
      figure: article.figure.map { PullFigure($0) },
      body: article.body.map { ArticleBlock($0) }
    )
  }
}

extension ArticleBlock {
  init(_ passage: Passage) {
    self =
      switch passage {
      case .paragraph(let words): .paragraph(RichText(words: words))
      case .heading(let text): .heading(Typography.bound(text))
      case .list(let items, let isOrdered):
        .list(items: items.map { RichText(words: $0) }, isOrdered: isOrdered)
      case .quotation(let paragraphs): .quotation(paragraphs.map { RichText(words: $0) })
      }
  }
}

extension CaptionedPicture {
  init(_ picture: IssuePicture) {
    self.init(
      png: picture.png,
      width: picture.width,
      height: picture.height,
      alternative: picture.alternative,
      caption: Typography.bound(picture.caption),
      credit: picture.credit
    )
  }
}

extension CaseBox {
  init(_ seizure: SeizureCase) {
    let whereabouts = [seizure.place, seizure.date?.title ?? ""].filter { !$0.isEmpty }
    self.init(
      eyebrow: (["Seizure case"] + whereabouts).joined(separator: " · "),
      title: Typography.bound(seizure.title),
      facts: seizure.facts.map {
        FactBox.Fact(number: Typography.unbroken($0.number), caption: $0.caption)
      },
      text: RichText(words: seizure.text),
      picture: seizure.picture.map { CaptionedPicture($0) }
    )
  }
}

extension IssueArticle {
  /// Characters of its text.
  var length: Int {
    func count(_ words: [Words]) -> Int { words.reduce(0) { $0 + $1.text.count } }
    return body.reduce(0) { sum, passage in
      switch passage {
      case .paragraph(let words): sum + count(words)
      case .heading(let text): sum + text.count
      case .list(let items, _): sum + items.reduce(0) { $0 + count($1) }
      case .quotation(let paragraphs): sum + paragraphs.reduce(0) { $0 + count($1) }
      }
    }
  }
}

import Document
import Issue

/// The sections that editors wrote, in their order.
struct IssueSections {
  let issue: Issue

  /// Numbered in Roman numerals where there are several: `II. Outreach`.
  var all: [Document.Section] {
    issue.sections.enumerated().map { index, section in
      let number = issue.sections.count > 1 ? "\(RomanNumeral(index + 1)).\u{A0}" : ""
      let title = number + section.title
      return Document.Section(title: title, shortTitle: title, blocks: blocks(of: section))
    }
  }

  private func blocks(of section: IssueSection) -> [Block] {
    let articles = section.articles.enumerated().map { index, article in
      // An article leads where it opens the section with a picture.
      Block.article(Article(article, isLead: index == 0 && article.picture != nil))
    }
    let cases =
      section.content.contains(.cases) ? issue.cases.map { Block.caseBox(CaseBox($0)) } : []
    return events(of: section) + beside(articles, of: section, cases) + actions(of: section)
  }

  /// A short article and a case stand side by side, as neither has a picture to fill the page.
  private func beside(
    _ articles: [Block],
    of section: IssueSection,
    _ cases: [Block]
  ) -> [Block] {
    guard let article = section.articles.last, article.picture == nil,
      article.length <= IssueSections.mostCharactersBeside, let box = cases.first,
      let shown = articles.last
    else { return articles + cases }
    return articles.dropLast() + [.columns(left: [shown], right: [box])] + cases.dropFirst()
  }

  /// A column of a page holds about this many characters beside a case box.
  static let mostCharactersBeside = 1_600

  private func events(of section: IssueSection) -> [Block] {
    guard section.content.contains(.events), !issue.events.isEmpty else { return [] }
    let words = EventWords(issued: issue.date)
    return [.events(EventList(events: issue.events.map(words.event)))]
  }

  private func actions(of section: IssueSection) -> [Block] {
    guard section.content.contains(.actions), !issue.actions.isEmpty else { return [] }
    return ActionTable(actions: issue.actions).blocks
  }
}

/// `IV` for 4.
struct RomanNumeral: CustomStringConvertible {
  let description: String

  init(_ number: Int) {
    let letters = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var rest = number
    var text = ""
    for (value, letter) in letters {
      while rest >= value {
        text += letter
        rest -= value
      }
    }
    description = text
  }
}

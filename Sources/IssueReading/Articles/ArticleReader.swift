import Issue
import YAMLReading

/// Reads articles: front matter, then CommonMark.
struct ArticleReader {
  let log: FaultLog
  let pictures: PictureReader
  /// The titles of all sections.
  let sections: [String]

  /// The article in `bytes` of `file`, which the section titled `section` lists.
  ///
  /// The result is `nil` where so much is wrong that there is no article.
  func article(_ bytes: [UInt8], file: String, section: String) -> IssueArticle? {
    log.opened(file)
    guard let content = String(validating: bytes, as: UTF8.self) else {
      log.add(IssueFault(file: file, .yaml(.notUTF8)))
      return nil
    }
    let parts: FrontMatter
    do throws(FrontMatter.Problem) {
      parts = try FrontMatter(
        content.unicodeScalars.first == "\u{FEFF}" ? String(content.dropFirst()) : content
      )
    } catch {
      log.add(IssueFault(file: file, line: 1, error == .absent ? .noFrontMatter : .openFrontMatter))
      return nil
    }
    let body = body(parts, file: file)
    guard let fields = fields(parts, file: file) else { return nil }
    if fields.isTrue(.draft) { fields.note(.draft, at: .draft) }
    check(fields, section: section)
    return IssueArticle(
      headline: fields.text(.headline),
      date: fields.dateIfAny(.date),
      picture: pictures.picture(
        fields,
        PictureKeys(picture: .picture, alt: .alt, caption: .caption, credit: .credit)
      ),
      figure: FigureReader(fields: fields, body: body).figure(),
      body: body
    )
  }

  private func fields(_ parts: FrontMatter, file: String) -> FieldReader<ArticleKey>? {
    let root = log.attempt(in: file) { () throws(YAMLFault) in
      guard let root = try YAMLValue(parsing: parts.yaml) else {
        throw YAMLFault(line: 1, .missingKey(ArticleKey.headline.rawValue))
      }
      return root
    }
    return root.flatMap { FieldReader($0, called: "the front matter", in: file, log: log) }
  }

  private func body(_ parts: FrontMatter, file: String) -> [Passage] {
    let outcome = MarkdownReader.read(parts.text, firstLine: parts.textLine)
    for (line, problem) in outcome.faults {
      log.add(IssueFault(file: file, line: line, .markdown(problem)))
    }
    if outcome.passages.isEmpty, outcome.faults.isEmpty {
      log.add(IssueFault(file: file, line: parts.textLine, .emptyText))
    }
    return outcome.passages
  }

  /// The section of the front matter must be the one that lists the article.
  private func check(_ fields: FieldReader<ArticleKey>, section: String) {
    let named = fields.text(.section)
    guard !named.isEmpty, named != section else { return }
    let reason =
      sections.contains(named)
      ? "the issue lists it under “\(section)”" : "the issue has no section of that title"
    fields.note(
      YAMLFault(
        line: fields.line(of: .section),
        .badValue(
          key: "section",
          value: named,
          reason: reason,
          known: sections.contains(named) ? [] : sections
        )
      )
    )
  }
}

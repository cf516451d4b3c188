import Issue
import YAMLReading

/// Reads the sections of an issue with their articles.
struct SectionsReader {
  let fields: FieldReader<IssueKey>
  let folder: FolderReader
  let pictures: PictureReader

  /// The most bytes of an article: 1 MB.
  static let articleLimit = 1_000_000

  func sections() -> [IssueSection] {
    let items = fields.items(.sections, "a list of sections")
    let readers = items.compactMap {
      FieldReader<SectionKey>($0, called: "a section", in: fields.file, log: fields.log)
    }
    let titles = titles(of: readers)
    let articles = ArticleReader(log: fields.log, pictures: pictures, sections: titles)
    var listed: Set<String> = []
    var shown: Set<IssueSection.Content> = []
    let sections = zip(readers, titles).map { reader, title in
      IssueSection(
        title: title,
        content: content(of: reader, title, shown: &shown),
        articles: self.articles(of: reader, title, reading: articles, listed: &listed)
      )
    }
    noteUnlisted(listed)
    noteUnshown(shown)
    return sections
  }

  private func titles(of readers: [FieldReader<SectionKey>]) -> [String] {
    var titles: [String] = []
    for reader in readers {
      let title = reader.text(.title)
      if !title.isEmpty, titles.contains(title), let value = reader[.title] {
        reader.note(value.badValue("title", title, "two sections have it"))
      }
      titles.append(title)
    }
    return titles
  }

  // MARK: Content

  private func content(
    of reader: FieldReader<SectionKey>,
    _ title: String,
    shown: inout Set<IssueSection.Content>
  ) -> Set<IssueSection.Content> {
    var content: Set<IssueSection.Content> = []
    for item in reader.items(.content, "a list of \(SectionsReader.contentWords)") {
      let kind = reader.log.attempt(in: reader.file) { () throws(YAMLFault) in
        let kind: IssueSection.Content = try item.choice("content")
        if shown.contains(kind) {
          throw item.badValue("content", kind.rawValue, "it is shown twice")
        }
        if fields.items(kind.key, "a list").isEmpty {
          let reason = "the issue lists none under “\(kind.rawValue)”"
          throw item.badValue("content", kind.rawValue, reason)
        }
        return kind
      }
      guard let kind else { continue }
      shown.insert(kind)
      content.insert(kind)
    }
    let isEmpty = [.content, .articles].allSatisfy { reader[$0]?.items?.isEmpty ?? true }
    if isEmpty { reader.note(.emptySection(title), at: .title) }
    return content
  }

  private static var contentWords: String {
    IssueSection.Content.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// Entries that no section shows would be lost.
  private func noteUnshown(_ shown: Set<IssueSection.Content>) {
    for kind in IssueSection.Content.allCases where !shown.contains(kind) {
      // A section that names the kind has its own fault where there is one.
      if fields[kind.key]?.items?.isEmpty == false {
        fields.note(.unshown(kind.rawValue), at: kind.key)
      }
    }
  }

  // MARK: Articles

  private func articles(
    of reader: FieldReader<SectionKey>,
    _ title: String,
    reading articles: ArticleReader,
    listed: inout Set<String>
  ) -> [IssueArticle] {
    var found: [IssueArticle] = []
    for item in reader.items(.articles, "a list of paths of Markdown files") {
      let path = reader.log.attempt(in: reader.file) { () throws(YAMLFault) in
        let path = try item.line("articles")
        if listed.contains(path) { throw item.badValue("articles", path, "it is listed twice") }
        return path
      }
      guard let path else { continue }
      listed.insert(path)
      let bytes = folder.bytes(
        of: path,
        limit: SectionsReader.articleLimit,
        namedBy: reader,
        .articles,
        at: item.line
      )
      if let bytes, let article = articles.article(bytes, file: path, section: title) {
        found.append(article)
      }
    }
    return found
  }

  /// Articles beside the listed ones that no section lists.
  private func noteUnlisted(_ listed: Set<String>) {
    let folders = Set(listed.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    for parent in folders.union(["articles"]).sorted() where !parent.isEmpty {
      for name in folder.articles(in: parent) where !listed.contains("\(parent)/\(name)") {
        fields.log.add(IssueFault(file: "\(parent)/\(name)", .unlistedArticle))
      }
    }
  }
}

extension IssueSection.Content {
  /// The key under which the issue lists it.
  fileprivate var key: IssueKey {
    switch self {
    case .events: .events
    case .cases: .cases
    case .actions: .actions
    }
  }
}

package import CivilTime
package import Issue

/// The files of an issue that is still to be written: what stays the same from issue to issue.
///
/// All of it is marked as a draft, so that nothing is published by mistake.
package struct IssueSkeleton {
  /// A file of the skeleton, in UTF-8.
  package struct File: Hashable, Sendable {
    /// The path inside the folder of the issue.
    package let path: String
    package let text: String
  }

  /// `issue.yml` first, then a draft for each section that had articles.
  package let files: [File]

  /// The skeleton of the issue of `month` after `last`.
  ///
  /// It takes over the title, the sections, the sources and the contacts, and counts the number on;
  /// a volume is a calendar year.
  package init(after last: Issue, month: Month) {
    let drafts = last.sections.map { section in
      section.articles.isEmpty ? nil : IssueSkeleton.draft(for: section)
    }
    let issue = IssueSkeleton.issue(after: last, month: month, drafts: drafts)
    files = [File(path: IssueReader.fileName, text: issue)] + drafts.compactMap(\.self)
  }

  private static func draft(for section: IssueSection) -> File {
    File(
      path: "articles/\(slug(of: section.title)).md",
      text: """
        ---
        headline: The headline
        section: \(YAMLText.quoted(section.title))
        draft: true
        ---
        The text, in Markdown. Remove the line “draft: true” when it is written; a picture is named by
        the keys picture, alt, caption and credit, and a figure of the text that is to be set large by
        the keys figure and figure-caption.

        """
    )
  }

  private static func issue(after last: Issue, month: Month, drafts: [File?]) -> String {
    var lines = ["# Begun after the issue of \(last.month).", "month: \(month)"]
    let isSameYear = last.month.year == month.year
    if let volume = last.volume {
      lines.append("volume: \(max(1, volume + month.year - last.month.year))")
    }
    if let number = last.number { lines.append("issue: \(isSameYear ? number + 1 : 1)") }
    if !last.title.isEmpty { lines.append("title: \(YAMLText.quoted(last.title))") }
    lines += [
      "# The day of publication: date: 2023-05-04. Events after it are called upcoming.",
      "draft: true",
      "sections:",
    ]
    for (section, draft) in zip(last.sections, drafts) {
      lines.append("  - title: \(YAMLText.quoted(section.title))")
      if let draft { lines.append("    articles: [\(draft.path)]") }
      let content = IssueSection.Content.allCases.filter(section.content.contains)
      if !content.isEmpty {
        lines.append("    content: [\(content.map(\.rawValue).joined(separator: ", "))]")
      }
    }
    for content in IssueSection.Content.allCases
    where last.sections.contains(where: { $0.content.contains(content) }) {
      lines.append("\(content.rawValue): []")
    }
    if !last.sources.isEmpty {
      lines.append("sources:")
      for source in last.sources {
        lines.append("  - title: \(YAMLText.quoted(source.title))")
        lines.append("    link: \(YAMLText.quoted(source.address))")
      }
    }
    if !last.contacts.isEmpty {
      lines.append("contacts:")
      for contact in last.contacts {
        lines.append("  - purpose: \(YAMLText.quoted(contact.purpose))")
        lines.append("    name: \(YAMLText.quoted(contact.name))")
        lines.append("    link: \(YAMLText.quoted(contact.address))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `office-of-trade-activity`; letters and digits of ASCII, or `section` where there are none.
  private static func slug(of title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "section" : words.joined(separator: "-")
  }
}

/// Writes texts into YAML.
enum YAMLText {
  /// In double quotes, which hold any line of text.
  static func quoted(_ text: String) -> String {
    let escaped = text.reduce(into: "") { result, character in
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return "\"\(escaped)\""
  }
}

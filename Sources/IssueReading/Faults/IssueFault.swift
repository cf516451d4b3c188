package import YAMLReading

/// What is wrong in the source of an issue, and where.
package struct IssueFault: Error, Hashable {
  /// What went wrong.
  package enum Problem: Hashable, Sendable {
    /// The file cannot be read, in the words of whoever read it.
    case unreadable(UnreadableFile)
    case yaml(YAMLFault.Problem)
    /// `issue.yml` says nothing.
    case emptyIssue
    /// An article does not begin with a line of `---`.
    case noFrontMatter
    /// An article's front matter has no closing line of `---`.
    case openFrontMatter
    /// An article has nothing below its front matter.
    case emptyText
    /// It still says that it is a draft.
    case draft
    /// The article lies beside those of the issue, and no section lists it.
    case unlistedArticle
    /// A section lists and shows nothing.
    case emptySection(String)
    /// Entries such as `events` are listed, and no section shows them.
    case unshown(String)
    /// A picture that cannot be used.
    case picture(path: String, PictureProblem)
    case markdown(MarkdownProblem)
  }

  /// The path inside the folder of the issue.
  package let file: String
  /// Counted from 1; `nil` where the fault has no line.
  package let line: Int?
  package let problem: Problem

  package init(file: String, line: Int? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

/// Everything that is wrong in the source of an issue: at least one fault.
package struct IssueFaults: Error, Hashable {
  /// In the order in which the files are read, and by line within each.
  package let faults: [IssueFault]
}

// MARK: - Words

extension IssueFault {
  /// What is wrong, without its place and without a full stop.
  package var message: String {
    switch problem {
    case .unreadable(let file): file.reason
    case .yaml(let problem): YAMLFault(line: line, problem).message
    case .emptyIssue: "the file says nothing"
    case .noFrontMatter: "the article does not begin with front matter"
    case .openFrontMatter: "the front matter is never closed"
    case .emptyText: "the article has no text"
    case .draft: "this is still a draft"
    case .unlistedArticle: "no section of the issue lists this article"
    case .emptySection(let title): "the section “\(title)” is empty"
    case .unshown(let key): "“\(key)” are listed, but no section shows them"
    case .picture(let path, let problem): "the picture \(path) \(problem.message)"
    case .markdown(let problem): problem.message
    }
  }

  /// What to do about it, in full sentences; `nil` where there is nothing to advise.
  package var hint: String? {
    switch problem {
    case .unreadable(let file): file.hint
    case .yaml(let problem): YAMLFault(line: line, problem).hint
    case .emptyIssue: "Begin with its month, as in “month: 2023-03”."
    case .noFrontMatter: "Begin it with a line of ---, the headline, and another line of ---."
    case .openFrontMatter: "Put a line of --- between the keys and the text."
    case .emptyText: "Write it below the front matter."
    case .draft: "Finish it, then remove the line “draft: true”."
    case .unlistedArticle: "List it under “articles” of a section, or move it elsewhere."
    case .emptySection: "Give it “articles” or “content”, or remove it."
    case .unshown(let key): "Add “content: [\(key)]” to a section."
    case .picture(_, let problem): problem.hint
    case .markdown(let problem): problem.hint
    }
  }
}

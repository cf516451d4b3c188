import CivilTime
import Issue
import IssueReading
import Testing

@Suite("The next issue")
struct SkeletonTests {
  private func folder(after last: String, month: String) throws -> MemoryFolder {
    let issue = try IssueReader(MemoryFolder.issue(["issue.yml": last])).read().issue
    let skeleton = IssueSkeleton(after: issue, month: try #require(Month(month)))
    var folder = MemoryFolder(files: [:])
    for file in skeleton.files { folder.files[file.path] = Array(file.text.utf8) }
    return folder
  }

  @Test("It is refused for its drafts and its empty lists, and for nothing else")
  func refused() throws {
    let folder = try folder(after: MemoryFolder.issueText, month: "2023-04")
    let error = try #require(throws: IssueFaults.self) { try IssueReader(folder).read() }
    #expect(
      error.faults.map(\.words).map { $0.prefix { $0 != "[" } } == [
        "issue.yml:7: this is still a draft ",
        "issue.yml:11: “content” cannot be “events”: the issue lists none under “events”",
        "issue.yml:11: “content” cannot be “cases”: the issue lists none under “cases”",
        "issue.yml:11: “content” cannot be “actions”: the issue lists none under “actions”",
        "articles/activity.md:4: this is still a draft ",
      ]
    )
  }

  @Test(
    "Numbers count on within a year, and begin anew with the next volume",
    arguments: [("2023-04", 5, 4), ("2023-12", 5, 4), ("2024-01", 6, 1)]
  )
  func numbers(month: String, volume: Int, number: Int) throws {
    var folder = try folder(
      after: MemoryFolder.issueText,
      month: month
    )
    for (path, bytes) in folder.files {
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing("draft: true\n", with: "")
        .replacing("    content: [events, cases, actions]\n", with: "")
      folder.files[path] = Array(text.utf8)
    }
    let issue = try IssueReader(folder).read().issue
    #expect(issue.month == Month(month))
    #expect(issue.volume == volume)
    #expect(issue.number == number)
    #expect(issue.sections.map(\.title) == ["Activity"])
    #expect(issue.contacts.count == 1)
  }

  @Test("Titles keep their signs")
  func signs() throws {
    let title = "A “b” \\ \"c\": #d"
    let issue = PrintedIssue(
      month: try #require(Month("2023-03")),
      title: title,
      sections: [IssueSection(title: title, articles: [IssueArticle(headline: "", body: [])])]
    )
    let skeleton = IssueSkeleton(after: issue, month: issue.month.next)
    var folder = MemoryFolder(files: [:])
    for file in skeleton.files {
      folder.files[file.path] = Array(file.text.replacing("draft: true\n", with: "").utf8)
    }
    let read = try IssueReader(folder).read().issue
    #expect(read.title == title)
    #expect(read.sections.map(\.title) == [title])
  }
}

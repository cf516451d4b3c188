import Foundation
import Issue
import Testing

@testable import IssueReading

@Suite("Documentation of issues")
struct IssueDocumentationTests {
  private static let text = try? String(
    contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/Issues.md"),
    encoding: .utf8
  )

  @Test("Every key has a row in the order of the program, and no other has one")
  func keys() throws {
    let rows = try #require(Self.text).split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    let tables: [[String]] = [
      IssueKey.allCases.map(\.rawValue), SectionKey.allCases.map(\.rawValue),
      CaseKey.allCases.map(\.rawValue), FactKey.allCases.map(\.rawValue),
      ActionKey.allCases.map(\.rawValue), ModificationKey.allCases.map(\.rawValue),
      EventKey.allCases.map(\.rawValue), SourceKey.allCases.map(\.rawValue),
      ContactKey.allCases.map(\.rawValue), ArticleKey.allCases.map(\.rawValue),
    ]
    #expect(rows == tables.flatMap(\.self))
  }

  @Test("The example is an issue")
  func example() throws {
    let parts = try #require(Self.text).components(separatedBy: "```")
    let yaml = try #require(parts.dropFirst().first).dropFirst("yaml\n".count)
    let folder = MemoryFolder.issue(["issue.yml": String(yaml)])
    #expect(try IssueReader(folder).read().issue.events.count == 1)
  }
}

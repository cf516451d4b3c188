import Foundation
import Testing
import Workspace

@Suite("Documentation")
struct DocumentationTests {
  private func document(_ name: String) throws -> String {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Documentation/\(name)"), encoding: .utf8)
  }

  @Test("The table of exit codes is the one in the program")
  func exitCodes() throws {
    let table = try document("ExitCodes.md").split(separator: "\n")
      .filter { $0.hasPrefix("| ") && $0.dropFirst(2).first?.isNumber == true }
    let expected = ExitStatus.allCases.map { "| \($0.rawValue) | \($0.meaning) |" }
    #expect(table.map(String.init) == expected)
  }

  @Test("Every key of the configuration has a row, and no other has one")
  func keys() throws {
    let text = try document("Configuration.md")
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
      .filter { $0.contains(where: \.isLowercase) }
    let hint = #expect(throws: ConfigurationError.self) {
      try Configuration.load(bytes: Array("zzzzzzzz: 1".utf8), file: "t.yml")
    }?.hint
    let measureHint = #expect(throws: ConfigurationError.self) {
      try Configuration.load(bytes: Array("measures: [{zzzzzzzz: 1}]".utf8), file: "t.yml")
    }?.hint
    let known = [hint, measureHint].compactMap { $0 }.flatMap { hint in
      hint.dropFirst("Known are: ".count).dropLast().split(separator: ", ").map(String.init)
    }
    #expect(known.count > 8)
    #expect(rows == known)
  }

  @Test("The example is a configuration, and gives the standard where it repeats it")
  func example() throws {
    let parts = try document("Configuration.md").components(separatedBy: "```")
    let yaml = try #require(parts.dropFirst().first).dropFirst("yaml\n".count)
    let read = try Configuration.load(bytes: Array(yaml.utf8), file: "tradesnap.yml")
    #expect(read.measures.count == 2)
    #expect(read.publisher == Configuration.standard.publisher)
    #expect(read.nameplate == Configuration.standard.nameplate)
    #expect(read.paper == Configuration.standard.paper)
    #expect(read.notice == Configuration.standard.notice)
  }
}

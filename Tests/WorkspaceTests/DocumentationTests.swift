import Charting
import Foundation
import Scene
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

  @Test("Every key of a theme has a row, with the values of the house theme")
  func themes() throws {
    let frame = CharacterSet(charactersIn: " `")
    let rows = try document("Themes.md").components(separatedBy: "\n")
      .filter { $0.hasPrefix("| `") }
      .map { row -> [String] in
        let cells: [String] = row.components(separatedBy: "|")
        return cells[1..<cells.count - 1].map { $0.trimmingCharacters(in: frame) }
      }
    /// Whether a row begins with these cells; a key may stand in more than one table.
    func hasRow(_ cells: String...) -> Bool { rows.contains { $0.starts(with: cells) } }
    let theme = Theme.standard
    for role in Theme.Colors.Role.allCases {
      #expect(hasRow(role.rawValue, theme.colors[role].hex, theme.dark[role].hex))
    }
    func text(_ length: FormatLength) -> String {
      "\(length.print), \(length.slide)".replacing(".0", with: "")
    }
    for role in Theme.Sizes.Role.allCases {
      #expect(hasRow(role.rawValue, text(theme.sizes[keyPath: role.path]), text(role.least)))
    }
    for role in Theme.Lines.Role.allCases {
      #expect(hasRow(role.rawValue, text(theme.lines[keyPath: role.path])))
    }
    for role in Theme.Faces.Role.allCases {
      let face = theme.faces[keyPath: role.path]
      #expect(hasRow(role.rawValue, "\(face.family) \(face.weight)"))
    }
    let hint = #expect(throws: ConfigurationError.self) {
      try ThemeFile.load(bytes: Array("zzzzzzzz: 1".utf8), file: "t.yml")
    }?.hint
    let keys = try #require(hint).dropFirst("Known are: ".count).dropLast()
    for key in keys.split(separator: ", ") { #expect(hasRow(String(key))) }
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

import Foundation
import TestSupport
import Testing
import Workspace

@Suite("Acknowledgements")
struct AcknowledgedFindingTests {
  private func load(_ text: String) throws -> [AcknowledgedFinding] {
    try AcknowledgedFinding.load(bytes: Array(text.utf8), file: "acknowledged.yml")
  }

  @Test("An entry has a finding and a reason, and may say who")
  func entries() throws {
    let entries = try load(
      """
      # Looked at in June.
      - finding: copied-forward 2024-12 entry-value
        reason: The agency confirmed it.
        by: A. Editor
      - finding: gap  2024-12 audits
        reason: >-
          Nothing was
          published.
      """
    )
    #expect(entries.map(\.finding) == ["copied-forward 2024-12 entry-value", "gap 2024-12 audits"])
    #expect(entries.map(\.reason) == ["The agency confirmed it.", "Nothing was published."])
    #expect(entries.map(\.by) == ["A. Editor", ""])
    #expect(entries.map(\.place) == ["acknowledged.yml:2", "acknowledged.yml:5"])
  }

  @Test("A file that says nothing acknowledges nothing", arguments: ["", "# later\n", "[]"])
  func empty(text: String) throws {
    #expect(try load(text).isEmpty)
  }

  @Test(
    "What is wrong is told with its line",
    arguments: [
      ("- finding: gap 2024-12 audits\n", "acknowledged.yml:1: the key “reason” is missing"),
      ("\n- reason: Because.\n", "acknowledged.yml:2: the key “finding” is missing"),
      (
        "- finding: a\n  reason: b\n- finding: a\n  reason: c\n",
        "acknowledged.yml:3: “finding” cannot be “a”: it is acknowledged twice"
      ),
      ("- finding: a\n  reasons: b\n", "acknowledged.yml:2: unknown key “reasons”"),
      ("- finding: a\n  reason: \"\"\n", "acknowledged.yml:2: “reason” cannot be “”: it must say"),
      ("finding: a\n", "acknowledged.yml:1: “acknowledgements” must be a list"),
      ("- just a text\n", "acknowledged.yml:1: an acknowledgement must be keys with values"),
    ]
  )
  func faults(text: String, message: String) {
    let error = #expect(throws: ConfigurationError.self) { try load(text) }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
    #expect(error?.exitStatus == .configuration)
  }

  @Test("A file beside the configuration is found, unless another is named")
  func beside() throws {
    let folder = try TemporaryFolder()
    let own = try folder.file("own.yml", text: "nameplate: Own\n")
    #expect(try Configuration.find(option: own).acknowledged == nil)
    let beside = try folder.file("acknowledged.yml", text: "[]")
    #expect(try Configuration.find(option: own).acknowledged == beside)
    let other = try folder.file("other.yml", text: "acknowledged: seen/other.yml\n")
    #expect(
      try Configuration.find(option: other).acknowledged == folder.path("seen/other.yml")
    )
  }

  @Test("A file that is named must be there")
  func missing() {
    let error = #expect(throws: ConfigurationError.self) {
      try AcknowledgedFinding.file("/nowhere/acknowledged.yml")
    }
    #expect(error?.exitStatus == .noInput)
  }
}

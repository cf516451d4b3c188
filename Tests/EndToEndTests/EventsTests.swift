import Foundation
import TestSupport
import Testing

@Suite("Events, from file to chart")
struct EventsTests {
  private static let own = """
    - date: 2022-12-05
      label: Something of our own
      kind: rule
      measures: [forced-labor-entries]
      source: https://example.gov/rule
    """

  /// What a chart of forced labor says, as the text of its PDF.
  private func text(_ workplace: Workplace, _ options: String...) throws -> String {
    let result = try workplace.program.run(
      ["chart", "forced-labor", "2023-03", "-o", "chart.pdf"] + options
    )
    try #require(result.status == 0, "\(result.messages)")
    return try workplace.program.shell("pdftotext chart.pdf -").output
  }

  @Test("A chart marks the events that come with the program, of a file, or none")
  func sources() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file("own.yml", text: Self.own)
    let bundled = try text(workplace)
    #expect(bundled.contains("Order on Central Romana sugar") && bundled.contains("FY2023"))
    let own = try text(workplace, "--events", "own.yml")
    #expect(own.contains("Something of our own") && !own.contains("Central Romana"))
    let none = try text(workplace, "--events", "none")
    #expect(!none.contains("Central Romana") && none.contains("FY2023"))

    _ = try workplace.folder.file("tradesnap.yml", text: "events: own.yml\n")
    #expect(try text(workplace) == own)
    #expect(try text(workplace, "--events", "none") == none)
  }

  @Test(
    "A fault in the file is told with its line, for charts and reports",
    arguments: ["chart", "report"]
  )
  func faults(command: String) throws {
    let workplace = try Workplace.withBundledFigures()
    let faulty = Self.own.replacing("[forced-labor-entries]", with: "[forced-labour-entries]")
    _ = try workplace.folder.file("own.yml", text: faulty)
    let name = command == "chart" ? ["value"] : []
    let result = try workplace.program.run(
      [command] + name + ["2023-03", "--events", "own.yml", "-o", "out.pdf"]
    )
    #expect(result.status == 78)
    #expect(
      result.messages == """
        tradesnap: own.yml:4: “measures” cannot be “forced-labour-entries”: there is no measure of \
        that name. Did you mean “forced-labor-entries”?

        """
    )
    #expect(!(try workplace.folder.names.contains("out.pdf")))
  }
}

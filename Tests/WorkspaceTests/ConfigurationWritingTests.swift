import Quantities
import TradeFigures
import Testing

@testable import Workspace

@Suite("Writing a configuration")
struct ConfigurationWritingTests {
  private static let full = Configuration(
    publisher: "Agency: “of” \"quotes\" \\ and # signs",
    publisherShortName: "no",
    nameplate: "2023",
    paper: .a4,
    notice: nil,
    sourcePriority: ["cbp", "https://example.org/a, b"],
    measures: [
      Measure(
        id: MeasureID("drawback-claims"),
        title: "Claims: filed",
        unit: .count,
        total: .sum
      ),
      Measure(id: MeasureID("cars-inspected"), title: "Share", unit: .percent, total: .none),
    ],
    ledger: "figures/ledger.sqlite",
    reports: "out put",
    reference: ["a.csv", "b c.csv"],
    acknowledged: "acknowledged.yml",
    events: .file("own.yml"),
    theme: .file("look.yml")
  )

  @Test("What is written is read back as the same value", arguments: [full, .standard])
  func roundTrip(configuration: Configuration) throws {
    let bytes = Array(configuration.yaml.utf8)
    #expect(try Configuration.load(bytes: bytes, file: "settings.yml") == configuration)
  }

  @Test("An empty list of references stays one, and none stays none")
  func references() throws {
    var configuration = Configuration.standard
    configuration.reference = []
    let bytes = Array(configuration.yaml.utf8)
    #expect(try Configuration.load(bytes: bytes, file: "settings.yml").reference == [])
    #expect(!Configuration.standard.yaml.contains("reference"))
  }
}

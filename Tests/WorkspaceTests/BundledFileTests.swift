import Testing

@testable import Workspace

@Suite("Bundled files")
struct BundledFileTests {
  @Test(
    "They are found beside an installed program, and in the package of a built one",
    arguments: [
      (
        BundledFile.fiscalYearFigures, "/usr/local/bin/tradesnap",
        "/usr/local/share/tradesnap/fiscal-year-figures.csv"
      ),
      (
        .fiscalYearFigures, "/home/a/p/.build/x/release/tradesnap",
        "/home/a/p/Assets/figures/fiscal-year-figures.csv"
      ),
      (
        .policyEvents, "/usr/local/bin/tradesnap", "/usr/local/share/tradesnap/policy-events.yml"
      ),
      (
        .policyEvents, "/home/a/p/.build/x/release/tradesnap",
        "/home/a/p/Assets/events/policy-events.yml"
      ),
    ]
  )
  func found(_ bundled: BundledFile, _ program: String, _ file: String) {
    #expect(bundled.path(near: program) { $0 == file } == file)
  }

  @Test("A program alone has none")
  func none() {
    #expect(BundledFile.policyEvents.path(near: "/opt/tradesnap") { _ in false } == nil)
  }
}

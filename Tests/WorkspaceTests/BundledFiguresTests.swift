import Testing

@testable import Workspace

@Suite("Bundled figures")
struct BundledFiguresTests {
  @Test(
    "They are found beside an installed program, and in the package of a built one",
    arguments: [
      ("/usr/local/bin/tradesnap", "/usr/local/share/tradesnap/fiscal-year-figures.csv"),
      ("/home/a/p/.build/x/release/tradesnap", "/home/a/p/Assets/figures/fiscal-year-figures.csv"),
    ]
  )
  func found(_ program: String, _ file: String) {
    #expect(BundledFigures.fiscalYears(near: program) { $0 == file } == file)
  }

  @Test("A program alone has none")
  func none() {
    #expect(BundledFigures.fiscalYears(near: "/opt/tradesnap") { _ in false } == nil)
  }
}

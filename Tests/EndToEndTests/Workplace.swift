import Foundation
import TestSupport

/// A fresh folder with the program in it, and a ledger of its own.
struct Workplace {
  let folder: TemporaryFolder
  let program: TestSupport.Program

  init() throws {
    folder = try TemporaryFolder()
    program = TestSupport.Program(
      in: folder.path,
      environment: ["TRADESNAP_LEDGER": folder.path("ledger.sqlite")]
    )
  }

  /// A workplace whose ledger holds the bundled figures.
  static func withBundledFigures() throws -> Workplace {
    let workplace = try Workplace()
    let result = try workplace.run("ingest", "--quiet", bundledFigures)
    guard result.status == 0 else { throw CocoaError(.fileReadUnknown) }
    return workplace
  }

  func run(_ arguments: String...) throws -> TestSupport.Program.Result {
    try program.run(arguments)
  }

  static var bundledFigures: String {
    TestSupport.Program.package.appending(path: "Assets/figures/published-figures.csv").path
  }

  static var bundledReference: String {
    TestSupport.Program.package.appending(path: "Assets/figures/fiscal-year-figures.csv").path
  }

  static var sampleRelease: String {
    TestSupport.Program.package.appending(path: "Reports/2023-03/release.txt").path
  }

  /// The twelve figures of the sample release, as printed.
  static let sampleFigures = [
    "more than 2.7 million", "more than $274 billion", "nearly $6.1 billion",
    "more than 38.27 percent", "ocean > air > truck > rail", "400", "more than $122.7 million",
    "nearly 1,798", "more than $335 million", "29", "$24.7 million", "over $33.1 million",
  ]
}

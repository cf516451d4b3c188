import Foundation
import TestSupport
import Testing

@Suite("tradesnap ingest")
struct IngestTests {
  @Test("The sample release gives its twelve figures, with nothing left over")
  func sample() throws {
    let workplace = try Workplace()
    let result = try workplace.run("ingest", Workplace.sampleRelease)
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages == "12 stored, 0 known already.\n")
    for figure in Workplace.sampleFigures {
      #expect(result.output.contains("  \(figure) "), "\(figure)")
    }
    #expect(!result.output.contains("Not understood"))
  }

  @Test("The same file twice changes nothing")
  func twice() throws {
    let workplace = try Workplace()
    _ = try workplace.run("ingest", Workplace.sampleRelease)
    let before = try workplace.run("figures", "--all-vintages", "--format", "csv").output
    let again = try workplace.run("ingest", Workplace.sampleRelease)
    #expect(again.status == 0)
    #expect(again.messages == "0 stored, 12 known already.\n")
    #expect(try workplace.run("figures", "--all-vintages", "--format", "csv").output == before)
  }

  @Test("A dry run needs no ledger and leaves none")
  func dryRun() throws {
    let folder = try TemporaryFolder()
    let program = TestSupport.Program(in: folder.path)
    let result = try program.run(["ingest", "--dry-run", Workplace.sampleRelease])
    #expect(result.status == 0, "\(result.messages)")
    #expect(try folder.names.isEmpty)
  }

  @Test("JSON is one object for one file and an array for several")
  func json() throws {
    let workplace = try Workplace()
    let one = try workplace.run(
      "ingest",
      "--dry-run",
      "--format",
      "json",
      Workplace.sampleRelease
    )
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any]
    )
    let observations = try #require(object["observations"] as? [[String: Any]])
    let duties = try #require(
      observations.first { $0["measure"] as? String == "estimated-duties" }
    )
    #expect(object["month"] as? String == "2023-03")
    #expect((object["sha256"] as? String)?.count == 64)
    #expect((object["notUnderstood"] as? [Any])?.isEmpty == true)
    #expect(duties["value"] as? String == "6100000000")
    #expect(duties["qualifier"] as? String == "nearly")
    #expect(duties["asPrinted"] as? String == "$6.1 billion")
    #expect(duties["lower"] as? String == "6000000000")
    #expect(duties["lowerOpen"] as? Bool == true)
    #expect(duties["upperOpen"] as? Bool == false)
    let order = try #require(observations.first { $0["measure"] as? String == "mode-order" })
    #expect(order["value"] as? String == "ocean > air > truck > rail")
    #expect(order["lower"] is NSNull)
    let two = try workplace.run(
      "ingest",
      "--dry-run",
      "--format",
      "json",
      Workplace.sampleRelease,
      Workplace.bundledFigures
    )
    let array = try JSONSerialization.jsonObject(with: Data(two.output.utf8)) as? [Any]
    #expect(array?.count == 2)
  }

  @Test("Standard input is read for -")
  func standardInput() throws {
    let workplace = try Workplace()
    let text = "CBP processed more than 2.7 million entry summaries."
    let result = try workplace.program.run(
      ["ingest", "--month", "2023-03", "-"],
      input: Data(text.utf8)
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("more than 2.7 million"))
  }

  static let puzzling = """
    Monthly statistics for March 2023

    In March 2023, CBP processed more than 2.7 million entry summaries.
    In March 2023, CBP completed several dozen audits that identified $1 million to $2 million in \
    duties and fees owed.
    """

  @Test("What was not understood stops the ingest, unless it is lenient")
  func notUnderstood() throws {
    let workplace = try Workplace()
    let file = try workplace.folder.file("release.txt", text: IngestTests.puzzling)
    let strict = try workplace.run("ingest", file)
    #expect(strict.status == 65)
    #expect(strict.output.contains("Not understood:\n  \(file):4:"))
    #expect(strict.messages.contains("Nothing was stored."))
    #expect(try workplace.run("figures").status == 66)
    let lenient = try workplace.run("ingest", "--lenient", file)
    #expect(lenient.status == 2)
    #expect(try workplace.run("figures").output.contains("more than 2.7 million"))
  }

  @Test("Figures read back in from their own CSV without loss")
  func roundTrip() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.run("ingest", Workplace.sampleRelease)
    let first = try workplace.run("figures", "--all-vintages", "--format", "csv")
    let file = try workplace.folder.file("export.csv", text: first.output)
    let other = workplace.folder.path("other.sqlite")
    let ingest = try workplace.run("ingest", "--quiet", "--ledger", other, file)
    #expect(ingest.status == 0, "\(ingest.messages)")
    let second = try workplace.run(
      "figures",
      "--all-vintages",
      "--format",
      "csv",
      "--ledger",
      other
    )
    #expect(
      IngestTests.withoutRecording(second.output) == IngestTests.withoutRecording(first.output)
    )
  }

  /// The rows without the time at which a ledger took them in.
  private static func withoutRecording(_ csv: String) -> [String] {
    csv.split(separator: "\n").map {
      String($0.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: ""))
    }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("tradesnap run: what wants a look, and is said once")
struct RunWarningTests {
  @Test("An acknowledgement of nothing is said once, and again with each publication")
  func acknowledgement() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring()
    _ = try rehearsal.folder.file(
      "acknowledged.yml",
      text: "- finding: spike 2023-03 entry-valu\n  reason: Looked at.\n"
    )
    let line = "tradesnap: acknowledged.yml:1: there is no finding “spike 2023-03 entry-valu”."
    let first = try rehearsal.run(on: "2023-04-18")
    #expect(first.status == 2, "\(first.messages)")
    #expect(first.messages.hasPrefix(line), "\(first.messages)")
    #expect(first.messages.split(separator: "\n").count == 1)
    for day in ["2023-04-18", "2023-04-19", "2023-05-10"] {
      let again = try rehearsal.run(on: day)
      #expect(again.status == 1 && again.messages.isEmpty, "\(day): \(again.messages)")
      let status = try rehearsal.status(on: day)
      #expect(status.output.contains("there is no finding"), "\(status.output)")
    }
    try rehearsal.bring("b.txt", published: "May 9, 2023", duties: "$6.2 billion")
    let published = try rehearsal.run(on: "2023-05-11")
    #expect(published.status == 2)
    #expect(published.messages.hasPrefix(line), "\(published.messages)")
    try rehearsal.remove("acknowledged.yml")
    _ = try rehearsal.run(on: "2023-05-12")
    #expect(!(try rehearsal.status(on: "2023-05-12")).output.contains("there is no finding"))
  }

  @Test("Where nothing is configured to be collected, staleness says so and what to do")
  func nothingToCollect() throws {
    let rehearsal = try Rehearsal(collect: "[]")
    let result = try rehearsal.run(on: "2023-04-18")
    #expect(result.status == 4)
    #expect(
      result.messages
        == "tradesnap: there is no month with all required measures; and the settings name nothing to "
        + "collect. Name a folder, a file or an address under “collect”, or take releases in with "
        + "“tradesnap ingest”.\n"
    )
    let again = try rehearsal.run(on: "2023-04-19")
    #expect(again.status == 4 && again.messages.isEmpty, "\(again.messages)")
    #expect(try rehearsal.run(on: "2023-04-25").messages == result.messages)
    try rehearsal.bring()
    #expect(try rehearsal.program.run(["ingest", "incoming/release.txt"]).status == 0)
    let published = try rehearsal.run(on: "2023-04-26")
    #expect(published.status == 0 && published.messages.isEmpty, "\(published.messages)")
    let stale = try rehearsal.run(on: "2023-05-30")
    #expect(stale.status == 4)
    #expect(stale.messages.contains("; and the settings name nothing to collect. Name a folder"))
    let settings = try rehearsal.text("tradesnap.yml")
    _ = try rehearsal.folder.file(
      "tradesnap.yml",
      text: settings.replacing("collect: []", with: "collect: [{folder: incoming}]")
    )
    let collecting = try rehearsal.run(on: "2023-05-31")
    #expect(collecting.status == 4)
    #expect(!collecting.messages.isEmpty && !collecting.messages.contains("nothing to collect"))
  }

  @Test("A log that cannot be written is said once, and not beside a worse fault of the same kind")
  func log() throws {
    let rehearsal = try Rehearsal()
    #expect(try rehearsal.run(on: "2023-04-18").status == 4)
    try rehearsal.remove("state/log.jsonl")
    try FileManager.default.createDirectory(
      atPath: rehearsal.folder.path("state/log.jsonl"),
      withIntermediateDirectories: false
    )
    try rehearsal.bring()
    let published = try rehearsal.run(on: "2023-04-19")
    #expect(published.status == 0)
    #expect(published.messages.split(separator: "\n").count == 1, "\(published.messages)")
    #expect(published.messages.contains("state/log.jsonl"), "\(published.messages)")
    _ = try rehearsal.folder.file("published/2023-03/receipt.json", text: "{")
    let failed = try rehearsal.run(on: "2023-04-19")
    #expect(failed.status == 73)
    #expect(failed.messages.split(separator: "\n").count == 1, "\(failed.messages)")
    #expect(failed.messages.contains("2023-03 is not replaced"), "\(failed.messages)")
  }
}

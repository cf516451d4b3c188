import Foundation
import TestSupport
import Testing

@Suite("tradesnap run: what is not published, and what is said")
struct RunRefusalTests {
  /// The messages of a run that has one thing to say.
  private func line(_ result: TestSupport.Program.Result) throws -> String {
    let lines = result.messages.split(separator: "\n")
    try #require(lines.count == 1, "\(result.messages)")
    #expect(result.output.isEmpty)
    #expect(lines[0].hasPrefix("tradesnap: "))
    return String(lines[0])
  }

  @Test("What the gate refuses leaves the old edition, is said once, and goes out acknowledged")
  func gate() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring("a.txt", published: nil)
    #expect(try rehearsal.run(on: "2023-04-18").status == 0)
    let edition = try rehearsal.looks(in: "published")
    try rehearsal.bring("b.txt", published: nil, duties: "$7.9 billion")
    let refused = try rehearsal.run(on: "2023-04-19")
    #expect(refused.status == 3)
    let line = try line(refused)
    #expect(line.contains("source-conflict 2023-03 estimated-duties"), "\(line)")
    #expect(line.contains("acknowledged.yml"), "\(line)")
    #expect(try rehearsal.looks(in: "published") == edition)
    for (day, isSaid) in [("2023-04-20", false), ("2023-04-25", false), ("2023-04-26", true)] {
      let again = try rehearsal.run(on: day)
      #expect(again.status == 3)
      #expect(again.messages.isEmpty != isSaid, "\(day) \(again.messages)")
    }
    let verbose = try rehearsal.run(on: "2023-04-27", "--verbose")
    #expect(verbose.messages.contains("source-conflict"))
    let status = try rehearsal.status(on: "2023-04-27")
    #expect(status.output.contains("2023-04-27T06:00:00Z, refused"))
    #expect(status.output.contains("source-conflict 2023-03 estimated-duties"))
    _ = try rehearsal.folder.file(
      "acknowledged.yml",
      text: "- finding: source-conflict 2023-03 estimated-duties\n  reason: Both were published.\n"
    )
    let acknowledged = try rehearsal.run(on: "2023-04-28")
    #expect(acknowledged.status == 0, "\(acknowledged.messages)")
    #expect(try rehearsal.names(in: "published") == ["2023-03", "2023-03-r1", "latest"])
    #expect(try rehearsal.run(on: "2023-04-29").status == 1)
  }

  @Test("A month in part is no fault before it is due, and refused when it is late")
  func missing() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring("a.txt")
    #expect(try rehearsal.run(on: "2023-04-18").status == 0)
    _ = try rehearsal.folder.file(
      "incoming/b.txt",
      text: "In April 2023, CBP processed more than 2.6 million entry summaries.\n"
    )
    let early = try rehearsal.run(on: "2023-05-10")
    #expect(early.status == 1, "\(early.messages)")
    #expect(early.messages.isEmpty)
    #expect(try rehearsal.run(on: "2023-05-20").status == 1)
    let late = try rehearsal.run(on: "2023-05-21")
    #expect(late.status == 3)
    let line = try line(late)
    #expect(
      line.contains("2023-04 is not published: there is no figure for entry-value"),
      "\(line)"
    )
    #expect(try rehearsal.names(in: "published") == ["2023-03", "latest"])
  }

  @Test("Figures whose successor is overdue are stale: nothing goes out unless the settings say so")
  func stale() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring()
    let stale = try rehearsal.run(on: "2023-05-30")
    #expect(stale.status == 4)
    let line = try line(stale)
    #expect(line.contains("the release of 2023-04 is overdue"), "\(line)")
    #expect(line.contains("2023-03 is not published"), "\(line)")
    #expect(!FileManager.default.fileExists(atPath: rehearsal.folder.path("published/2023-03")))
    let again = try rehearsal.run(on: "2023-05-31")
    #expect(again.status == 4 && again.messages.isEmpty, "\(again.messages)")
    let status = try rehearsal.status(on: "2023-05-31", "--format", "json")
    #expect(status.status == 4)
    let object = try rehearsal.json(status.output)
    #expect(object["freshness"] as? String == "overdue")
    #expect(object["awaitedMonth"] as? String == "2023-04")
    #expect(object["dueOn"] as? String == "2023-05-20")
    #expect(object["nextDue"] as? String == "2023-06-20")
    #expect(object["lastEdition"] is NSNull)
    #expect((object["lastRun"] as? [String: Any])?["exitCode"] as? Int == 4)
    let settings = try rehearsal.text("tradesnap.yml")
    _ = try rehearsal.folder.file(
      "tradesnap.yml",
      text: settings.replacing("[csv, json]", with: "[csv, json], stale: publish")
    )
    let published = try rehearsal.run(on: "2023-06-01")
    #expect(published.status == 0, "\(published.messages)")
  }

  @Test("A release that is not wholly understood stores nothing, and is told with file and line")
  func notUnderstood() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.folder.file(
      "incoming/bad.txt",
      text: Rehearsal.release(month: "February 2023")
        + "\nIn February 2023, CBP completed several dozen audits that identified $1 million to $2 million in duties.\n"
    )
    let bad = try rehearsal.run(on: "2023-03-20")
    #expect(bad.status == 65, "\(bad.messages)")
    #expect(
      bad.messages.contains("tradesnap: incoming/bad.txt:7:1: not understood"),
      "\(bad.messages)"
    )
    #expect(!FileManager.default.fileExists(atPath: rehearsal.folder.path("published")))
    try rehearsal.bring("good.txt")
    let both = try rehearsal.run(on: "2023-04-18")
    #expect(both.status == 2)
    #expect(try line(both).contains("incoming/bad.txt:7:1"))
    #expect(try rehearsal.names(in: "published") == ["2023-03", "latest"])
    #expect(try rehearsal.run(on: "2023-04-19").status == 65, "said each time until it is mended")
    _ = try rehearsal.folder.file(
      "incoming/bad.txt",
      text: "<!DOCTYPE html><html><title>404 Not Found</title><h1>Not Found</h1></html>"
    )
    let page = try rehearsal.run(on: "2023-04-20")
    #expect(page.status == 65)
    #expect(try line(page).contains("incoming/bad.txt is an error page, no release"))
    _ = try rehearsal.folder.file("incoming/bad.txt", text: "Dear all, have a nice day.\n")
    let other = try rehearsal.run(on: "2023-04-21")
    #expect(try line(other).contains("incoming/bad.txt holds no figures"))
    #expect(try rehearsal.run(on: "2023-04-22").status == 1, "said once")
  }
}

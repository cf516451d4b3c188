import Foundation
import TestSupport
import Testing

@Suite("tradesnap run: what is published")
struct RunTests {
  @Test("A first run publishes in silence, a second one finds nothing new and writes nothing")
  func firstAndSecond() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring()
    let first = try rehearsal.run(on: "2023-04-20")
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.output.isEmpty && first.messages.isEmpty, "\(first.messages)")
    #expect(
      try rehearsal.names(in: "published/2023-03") == [
        "All-Figures.csv", "All-Figures.json", "Figures-2023-03.csv", "Figures-2023-03.json",
        "receipt.json",
      ]
    )
    let figures = try rehearsal.text("published/latest/Figures-2023-03.csv")
    #expect(figures.contains("nearly"))
    #expect(figures.contains("incoming/release.txt"), "the path of the settings, not of the disk")
    #expect(!figures.contains("2023-04-20"), "no reading of the clock in an edition")
    let archive = try rehearsal.names(in: "state/archive")
    #expect(archive.count == 1)
    let published = try rehearsal.looks(in: "published")
    let ledger = try rehearsal.looks(in: "ledger.sqlite")
    let second = try rehearsal.run(on: "2023-04-21")
    #expect(second.status == 1, "\(second.messages)")
    #expect(second.output.isEmpty && second.messages.isEmpty, "\(second.messages)")
    #expect(try rehearsal.looks(in: "published") == published)
    #expect(try rehearsal.looks(in: "ledger.sqlite") == ledger)
    #expect(try rehearsal.text("state/log.jsonl").contains("published 2023-03"))
    let status = try rehearsal.status(on: "2023-04-21")
    #expect(status.status == 0)
    #expect(status.output.hasPrefix("WHAT              STATE\n"), "\(status.output)")
    #expect(status.output.contains("freshness         current: 2023-04 is due on 2023-05-20"))
    #expect(status.output.contains("last run          2023-04-21T06:00:00Z, nothing-new\n"))
    #expect(status.output.contains("last publication  2023-04-20T06:00:00Z\n"))
    #expect(status.output.contains("last edition      2023-03, published/2023-03\n"))
  }

  @Test("What a second run would find new is found, though the first remembered everything")
  func whatChanges() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring()
    #expect(try rehearsal.run(on: "2023-04-20").status == 0)
    #expect(try rehearsal.run(on: "2023-04-20").status == 1)
    // The same bytes under another name are no news.
    try FileManager.default.copyItem(
      atPath: rehearsal.folder.path("incoming/release.txt"),
      toPath: rehearsal.folder.path("incoming/again.txt")
    )
    #expect(try rehearsal.run(on: "2023-04-20").status == 1)
    // Hidden and half copied files are passed over.
    for name in [".release.txt", "release.txt.part", "release.txt~", "notes"] {
      try rehearsal.bring(name, duties: "$9.9 billion")
    }
    #expect(try rehearsal.run(on: "2023-04-20").status == 1)
    // Settings that shape the look publish the newest month again.
    let settings = try rehearsal.text("tradesnap.yml")
    _ = try rehearsal.folder.file("tradesnap.yml", text: settings + "\nnameplate: Our Figures\n")
    #expect(try rehearsal.run(on: "2023-04-20").status == 0)
    #expect(try rehearsal.names(in: "published") == ["2023-03", "2023-03-r1", "latest"])
    #expect(try rehearsal.run(on: "2023-04-20").status == 1)
    // An edition that somebody took away is made anew.
    try FileManager.default.removeItem(atPath: rehearsal.folder.path("published/2023-03"))
    #expect(try rehearsal.run(on: "2023-04-20").status == 2)
    // A ledger from before the release takes it in again.
    try FileManager.default.removeItem(atPath: rehearsal.folder.path("ledger.sqlite"))
    #expect(try rehearsal.run(on: "2023-04-20").status == 1)
    #expect(try rehearsal.program.run(["figures", "--month", "2023-03"]).output.contains("nearly"))
    // Without a ledger and without a release there is nothing to trust.
    for name in ["ledger.sqlite", "incoming/release.txt", "incoming/again.txt"] {
      try FileManager.default.removeItem(atPath: rehearsal.folder.path(name))
    }
    let lost = try rehearsal.run(on: "2023-04-20")
    #expect(lost.status == 66, "\(lost.messages)")
    #expect(lost.messages.contains("there is no ledger at ledger.sqlite"))
  }

  @Test("A revised release gives the month a new edition, keeps the old one, and touches no other")
  func revision() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring(
      "a.txt",
      month: "February 2023",
      published: "March 17, 2023",
      duties: "$5.8 billion"
    )
    #expect(try rehearsal.run(on: "2023-03-18").status == 0)
    try rehearsal.bring("b.txt")
    #expect(try rehearsal.run(on: "2023-04-18").status == 0)
    let february = try rehearsal.looks(in: "published/2023-02")
    let march = try rehearsal.looks(in: "published/2023-03")
    try rehearsal.bring("c.txt", published: "May 2, 2023", duties: "$6.2 billion")
    let result = try rehearsal.run(on: "2023-05-03")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages.isEmpty, "\(result.messages)")
    #expect(try rehearsal.names(in: "published") == ["2023-02", "2023-03", "2023-03-r1", "latest"])
    #expect(try rehearsal.looks(in: "published/2023-02") == february)
    #expect(try rehearsal.looks(in: "published/2023-03-r1").dropFirst() == march.dropFirst())
    #expect(try rehearsal.text("published/latest/Figures-2023-03.csv").contains("6.2 billion"))
    let receipt = try rehearsal.json(rehearsal.text("published/2023-03/receipt.json"))
    #expect(receipt["revision"] as? Int == 1)
  }

  @Test("An edition with every output holds a report that verifies, its web page and its charts")
  func everyOutput() throws {
    let rehearsal = try Rehearsal(publish: "{folder: published}")
    try rehearsal.bring()
    let result = try rehearsal.run(on: "2023-04-20")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages.isEmpty, "\(result.messages)")
    let names = try rehearsal.names(in: "published/2023-03")
    #expect(
      names == [
        "All-Figures.csv", "All-Figures.json", "Figures-2023-03.csv", "Figures-2023-03.json",
        "Trade-Snapshot-2023-03.html", "Trade-Snapshot-2023-03.pdf", "charts", "receipt.json",
      ]
    )
    let charts = try rehearsal.names(in: "published/2023-03/charts")
    #expect(charts.contains("duties.png") && charts.contains("duties.csv"))
    #expect(charts.contains("contact-sheet.png") && charts.contains("alt-text.json"))
    let verified = try rehearsal.program.run(
      ["verify", "published/2023-03/Trade-Snapshot-2023-03.pdf"]
    )
    #expect(verified.status == 0, "\(verified.messages)\(verified.output)")
    let receipt = try rehearsal.json(rehearsal.text("published/2023-03/receipt.json"))
    let files = try #require(receipt["files"] as? [[String: Any]])
    #expect(files.count == names.count - 2 + charts.count)
    #expect(try rehearsal.run(on: "2023-04-20").status == 1)
  }

  @Test("A file that is still growing is left to the next run")
  func growing() throws {
    let rehearsal = try Rehearsal()
    let half = Rehearsal.release().prefix(200)
    _ = try rehearsal.folder.file("incoming/release.txt", text: String(half))
    let result = try rehearsal.program.shell(
      """
      (for i in $(seq 30); do printf ' ' >> incoming/release.txt; sleep 0.05; done) &
      "$tradesnap" run --now 2023-04-20T06:00:00Z; code=$?
      wait; exit $code
      """
    )
    #expect(result.status == 4)
    #expect(result.messages.contains("there is no month with all"), "\(result.messages)")
    try rehearsal.bring()
    #expect(try rehearsal.run(on: "2023-04-20").status == 0)
  }
}

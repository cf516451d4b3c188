import Foundation
import TestSupport
import Testing

@Suite("tradesnap run: published files that somebody removed or altered")
struct RunRepairTests {
  /// February, March in two editions, and April.
  private func published() throws -> Rehearsal {
    let rehearsal = try Rehearsal()
    try rehearsal.bring("a.txt", month: "February 2023", published: "March 17, 2023")
    #expect(try rehearsal.run(on: "2023-03-18").status == 0)
    try rehearsal.bring("b.txt", duties: "$5.8 billion")
    #expect(try rehearsal.run(on: "2023-04-18").status == 0)
    try rehearsal.bring("c.txt", published: "May 2, 2023", duties: "$6.2 billion")
    #expect(try rehearsal.run(on: "2023-05-03").status == 0)
    #expect(try rehearsal.run(on: "2023-05-03").status == 1)
    return rehearsal
  }

  private func contents(_ rehearsal: Rehearsal) throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(
      atPath: rehearsal.folder.path("published")
    ) {
      contents[name] = (try? rehearsal.text("published/\(name)")) ?? "folder"
    }
    return contents
  }

  @Test(
    "What is gone is put back as it was, and said in one line",
    arguments: [
      ("2023-03/Figures-2023-03.csv", "published/2023-03/Figures-2023-03.csv was gone"),
      ("2023-03/All-Figures.json", "published/2023-03/All-Figures.json was gone"),
      ("2023-02/Figures-2023-02.json", "published/2023-02/Figures-2023-02.json was gone"),
    ]
  )
  func removed(name: String, words: String) throws {
    let rehearsal = try published()
    let before = try contents(rehearsal)
    try rehearsal.remove("published/\(name)")
    let status = try rehearsal.status(on: "2023-05-04")
    #expect(status.status == 2)
    #expect(status.output.contains("damage            \(name) is missing\n"), "\(status.output)")
    let result = try rehearsal.run(on: "2023-05-04")
    #expect(result.status == 2, "\(result.messages)")
    #expect(result.messages.split(separator: "\n").count == 1, "\(result.messages)")
    #expect(result.messages.hasPrefix("tradesnap: \(words)"), "\(result.messages)")
    #expect(try contents(rehearsal) == before)
    #expect(try rehearsal.status(on: "2023-05-04").status == 0)
    for _ in 0..<2 {
      let again = try rehearsal.run(on: "2023-05-05")
      #expect(again.status == 1 && again.messages.isEmpty, "\(again.messages)")
    }
  }

  @Test(
    "An older edition that is gone comes back; a file that time has changed makes a new edition"
  )
  func older() throws {
    let rehearsal = try published()
    let before = try contents(rehearsal)
    try rehearsal.remove("published/2023-02")
    let result = try rehearsal.run(on: "2023-05-04")
    #expect(result.status == 2)
    #expect(
      result.messages.hasPrefix(
        "tradesnap: published/2023-02 was gone; 2023-02 is published again."
      )
    )
    let after = try contents(rehearsal)
    #expect(after.keys.sorted() == before.keys.sorted())
    for (name, text) in after where name.contains("/Figures-") {
      #expect(text == before[name], "\(name)")
    }
    try rehearsal.bring("d.txt", month: "April 2023", published: "May 17, 2023")
    #expect(try rehearsal.run(on: "2023-05-18").status == 0)
    try rehearsal.remove("published/2023-03/All-Figures.csv")
    #expect(try rehearsal.run(on: "2023-05-19").status == 2)
    #expect(try rehearsal.text("published/2023-03/All-Figures.csv").contains("2023-04"))
    #expect(try rehearsal.names(in: "published").contains("2023-03-r2"))
    #expect(try rehearsal.run(on: "2023-05-20").status == 1)
  }

  @Test("The newest edition that is gone comes back under a number of its own; the older ones stay")
  func newest() throws {
    let rehearsal = try published()
    let before = try contents(rehearsal)
    try rehearsal.remove("published/2023-03")
    let result = try rehearsal.run(on: "2023-05-04")
    #expect(result.status == 2, "\(result.messages)")
    let after = try contents(rehearsal)
    #expect(after.keys.sorted() == before.keys.sorted())
    for (name, text) in after where !name.hasSuffix("2023-03/receipt.json") {
      #expect(text == before[name], "\(name)")
    }
    #expect(try rehearsal.text("published/latest/Figures-2023-03.csv").contains("6.2 billion"))
  }

  @Test("An edition is withdrawn for good by taking its month out of the list too")
  func withdrawn() throws {
    let rehearsal = try published()
    try rehearsal.remove("published/2023-02")
    let list = try rehearsal.text("state/editions.json")
    _ = try rehearsal.folder.file(
      "state/editions.json",
      text: list.replacing(#""2023-02","#, with: "")
    )
    for _ in 0..<2 {
      let result = try rehearsal.run(on: "2023-05-04")
      #expect(result.status == 1 && result.messages.isEmpty, "\(result.messages)")
      #expect(try rehearsal.names(in: "published") == ["2023-03", "2023-03-r1", "latest"])
    }
  }

  @Test("A link to nowhere is put right")
  func latest() throws {
    let rehearsal = try published()
    let before = try contents(rehearsal)
    try rehearsal.remove("published/latest")
    #expect(try rehearsal.run(on: "2023-05-04").status == 1)
    #expect(try contents(rehearsal) == before)
  }

  @Test("A file that was altered is said once and left alone; once it is removed, it is put back")
  func altered() throws {
    let rehearsal = try published()
    let before = try contents(rehearsal)
    let file = "published/2023-03/Figures-2023-03.csv"
    _ = try rehearsal.folder.file(file, text: "precious")
    let result = try rehearsal.run(on: "2023-05-04")
    #expect(result.status == 1)
    #expect(
      result.messages
        == "tradesnap: \(file) is not what was published. Remove the file, and the next run puts it "
        + "back as it was.\n"
    )
    for day in ["2023-05-04", "2023-05-19"] {
      let again = try rehearsal.run(on: day)
      #expect(again.status == 1 && again.messages.isEmpty, "\(again.messages)")
      #expect(try rehearsal.text("state/last-run.json").contains("is not what was published"))
    }
    #expect(try rehearsal.text(file) == "precious")
    try rehearsal.remove(file)
    #expect(try rehearsal.run(on: "2023-05-19").status == 2)
    #expect(try contents(rehearsal) == before)
  }

  @Test("Other bytes of the same length are found by status")
  func sameLength() throws {
    let rehearsal = try published()
    let file = "published/2023-03-r1/Figures-2023-03.csv"
    let text = try rehearsal.text(file)
    _ = try rehearsal.folder.file(file, text: text.replacing("5.8", with: "5.9"))
    let status = try rehearsal.status(on: "2023-05-04", "--format", "json")
    #expect(status.status == 2)
    #expect(
      try rehearsal.json(status.output)["damages"] as? [String] == [
        "2023-03-r1/Figures-2023-03.csv is not what was published"
      ]
    )
  }

  @Test(
    "An edition without a receipt that can be read is never replaced; other months go out",
    arguments: [nil, "", "{"]
  )
  func receipt(text: String?) throws {
    let rehearsal = try published()
    let receipt = "published/2023-02/receipt.json"
    if let text {
      _ = try rehearsal.folder.file(receipt, text: text)
    } else {
      try rehearsal.remove(receipt)
    }
    let before = try contents(rehearsal)
    for _ in 0..<2 {
      let result = try rehearsal.run(on: "2023-05-04")
      #expect(result.status == 73)
      #expect(result.messages.split(separator: "\n").count == 1, "\(result.messages)")
      #expect(result.messages.hasPrefix("tradesnap: published/2023-02 is not replaced: it"))
      #expect(try contents(rehearsal) == before)
    }
    try rehearsal.bring("d.txt", month: "April 2023", published: "May 17, 2023")
    #expect(try rehearsal.run(on: "2023-05-18").status == 2)
    #expect(
      try rehearsal.names(in: "published") == [
        "2023-02", "2023-03", "2023-03-r1", "2023-04", "latest",
      ]
    )
    // As the hint says: once it is moved away, it is made anew.
    try rehearsal.remove("published/2023-02")
    #expect(try rehearsal.run(on: "2023-05-18").status == 2)
    #expect(try rehearsal.status(on: "2023-05-18").status == 0)
  }
}

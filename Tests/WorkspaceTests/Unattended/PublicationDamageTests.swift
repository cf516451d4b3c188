import CivilTime
import Foundation
import Glibc
import Operations
import TestSupport
import Testing
import Workspace

@Suite("Editions that somebody damaged")
struct PublicationDamageTests {
  let place: PublishedFolder
  let march: Month

  init() throws {
    place = try PublishedFolder()
    march = try #require(Month("2025-03"))
    try place.publish("2025-03", "one")
    try place.publish("2025-03", "two")
  }

  private func words(_ damages: [EditionDamage]) -> [String] { damages.map(\.words) }

  @Test("Where all is as it was published, nothing is damaged")
  func sound() {
    #expect(place.publication.damages(of: march, by: .bytes).isEmpty)
    #expect(place.publication.damages(expecting: [march]).isEmpty)
  }

  @Test("What is missing or altered is named; other bytes of the same length only by reading them")
  func named() throws {
    unlink("\(place.path)/2025-03/charts/a.png")
    _ = try place.folder.file("published/2025-03/figures.csv", text: "short")
    _ = try place.folder.file("published/2025-03/report.pdf", text: "report.pdf two".uppercased())
    let longer = [
      "2025-03/charts/a.png is missing", "2025-03/figures.csv is not what was published",
    ]
    #expect(words(place.publication.damages(of: march, by: .size)) == longer)
    let all = longer + ["2025-03/report.pdf is not what was published"]
    #expect(words(place.publication.damages(of: march, by: .bytes)) == all)
    #expect(words(place.publication.damages(expecting: [])) == all)
  }

  @Test("Earlier editions, receipts and whole months are looked at too")
  func everything() throws {
    unlink("\(place.path)/2025-03-r1/figures.csv")
    _ = try place.folder.file("published/2025-03/receipt.json", text: "{")
    mkdir("\(place.path)/2025-03-notes", 0o755)
    let february = try #require(Month("2025-02"))
    #expect(
      words(place.publication.damages(expecting: [february, march])) == [
        "2025-02 is missing", "2025-03/receipt.json is not what was published",
        "2025-03-r1/figures.csv is missing",
      ]
    )
  }

  @Test("A receipt that leads out of its folder is not followed")
  func outside() throws {
    let path = "published/2025-03/receipt.json"
    let text = String(decoding: try place.folder.bytes(of: path), as: UTF8.self)
    _ = try place.folder.file(path, text: text.replacing("figures.csv", with: "../latest"))
    #expect(
      words(place.publication.damages(of: march, by: .size)).contains {
        $0.hasPrefix("2025-03/../latest")
      }
    )
  }

  @Test(
    "The same edition once more puts back what is missing, keeps its number and touches nothing"
  )
  func restored() throws {
    let before = try place.tree
    for name in ["charts/a.png", "figures.csv"] { unlink("\(place.path)/2025-03/\(name)") }
    _ = try place.folder.file("published/2025-03/note.txt", text: "by hand")
    let edition = try place.publish("2025-03", "two")
    #expect(edition.revision == 1)
    var after = try place.tree
    #expect(after.removeValue(forKey: "2025-03/note.txt") == "by hand")
    #expect(after == before)
    unlink("\(place.path)/2025-03/note.txt")
    try FileManager.default.removeItem(atPath: "\(place.path)/2025-03/charts")
    try place.publish("2025-03", "two")
    #expect(try place.tree == before)
  }

  @Test("Where it would be another edition by now, it is published anew, and the rest is kept")
  func otherwise() throws {
    unlink("\(place.path)/2025-03/figures.csv")
    #expect(try place.publish("2025-03", "three").revision == 2)
    let tree = try place.tree
    #expect(tree["2025-03/figures.csv"] == "figures.csv three")
    #expect(tree["2025-03-r2/report.pdf"] == "report.pdf two")
    #expect(tree["2025-03-r1/figures.csv"] == "figures.csv one")
  }
}

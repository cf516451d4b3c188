import CivilTime
import Foundation
import Glibc
import Operations
import TestSupport
import Testing
import Workspace

@Suite("Publishing editions")
struct PublicationTests {
  let place: PublishedFolder
  let march: Month

  init() throws {
    place = try PublishedFolder()
    march = try #require(Month("2025-03"))
  }

  private func problem(_ month: String = "2025-03") -> PublicationError? {
    do {
      try place.publish(month, "new")
      return nil
    } catch {
      return error as? PublicationError
    }
  }

  @Test("A first edition is a folder with its files and its receipt, and the latest one")
  func first() throws {
    let edition = try place.publish("2025-03", "one")
    #expect(edition == .init(month: march, revision: 0, path: "\(place.path)/2025-03"))
    let tree = try place.tree
    #expect(
      tree.keys.sorted() == [
        "2025-03", "2025-03/charts", "2025-03/charts/a.png", "2025-03/charts/b.png",
        "2025-03/figures.csv", "2025-03/receipt.json", "2025-03/report.pdf", "latest",
      ]
    )
    #expect(tree["2025-03/charts/a.png"] == "charts/a.png one")
    #expect(tree["latest"] == "→ 2025-03")
    #expect(PublishedFolder.isWhole("\(place.path)/latest"))
  }

  @Test("The receipt says what the edition is, always in the same bytes")
  func receipt() throws {
    try place.publish("2025-03", "one")
    let receipt = try #require(try place.publication.receipt(of: march))
    #expect(receipt.month == "2025-03" && receipt.revision == 0)
    #expect(receipt.program == "tradesnap 0.1.0")
    #expect(receipt.basis == EditionBasis(figures: "one", presentation: "p"))
    #expect(receipt.findings.acknowledged == ["spike"])
    #expect(
      receipt.files.map(\.name) == ["charts/a.png", "charts/b.png", "figures.csv", "report.pdf"]
    )
    let text = try #require(try place.tree["2025-03/receipt.json"])
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .map { $0.prefix { $0 != ":" } }
    #expect(keys == keys.sorted() && keys.count == 6)
    let other = try PublishedFolder()
    try other.publish("2025-03", "one")
    #expect(try other.tree == place.tree)
  }

  @Test("Earlier editions of a month are kept in order", arguments: [true, false])
  func revisions(exchanges: Bool) throws {
    let publication = Publication(folder: place.path, exchanges: exchanges) { _ in }
    for (revision, text) in ["one", "two", "three", "four"].enumerated() {
      #expect(try place.publish("2025-03", text, with: publication).revision == revision)
    }
    let tree = try place.tree
    let texts = ["2025-03-r1", "2025-03-r2", "2025-03-r3", "2025-03"].map {
      tree["\($0)/figures.csv"]
    }
    #expect(texts == ["one", "two", "three", "four"].map { "figures.csv \($0)" })
    #expect(try place.publication.receipt(of: march)?.revision == 3)
    #expect(place.publication.editions() == [march])
    #expect(tree.keys.filter { $0.hasPrefix(".") }.isEmpty)
  }

  @Test("A file that the new edition does not have is gone with the earlier one")
  func notMixed() throws {
    try place.publish("2025-03", "one")
    _ = try place.publication.publish(
      [EditionFile(path: "only.txt", bytes: [])],
      as: march,
      by: "p",
      basis: EditionBasis(figures: "2", presentation: "2"),
      findings: Receipt.Findings(openErrors: [], acknowledged: [], others: [])
    )
    let names = try place.tree.keys.filter { $0.hasPrefix("2025-03/") }.sorted()
    #expect(names == ["2025-03/only.txt", "2025-03/receipt.json"])
  }

  @Test("A number is not given twice, though kept editions were removed")
  func removedKept() throws {
    for text in ["one", "two", "three"] { try place.publish("2025-03", text) }
    try FileManager.default.removeItem(atPath: "\(place.path)/2025-03-r1")
    #expect(try place.publish("2025-03", "four").revision == 3)
    try FileManager.default.removeItem(atPath: "\(place.path)/2025-03")
    #expect(try place.publish("2025-03", "five").revision == 4)
    let kept = try place.tree.keys.filter { !$0.contains("/") }.sorted()
    #expect(kept == ["2025-03", "2025-03-r2", "2025-03-r3", "latest"])
  }

  @Test("Latest leads to the newest month, not to the one published last")
  func latest() throws {
    try place.publish("2025-03", "one")
    try place.publish("2025-04", "one")
    try place.publish("2025-03", "two")
    #expect(try place.tree["latest"] == "→ 2025-04")
    #expect(place.publication.editions().map(\.description) == ["2025-03", "2025-04"])
  }

  @Test("A reader who is inside the folder keeps what it reads, whole")
  func openReader() throws {
    try place.publish("2025-03", "one")
    let reader = open("\(place.path)/latest", O_RDONLY | O_DIRECTORY)
    defer { close(reader) }
    try place.publish("2025-03", "two")
    #expect(PublishedFolder.isWhole("/proc/self/fd/\(reader)"))
    let text = try String(contentsOfFile: "/proc/self/fd/\(reader)/figures.csv", encoding: .utf8)
    #expect(text == "figures.csv one")
  }

  @Test("Permissions are what the umask leaves")
  func permissions() async {
    await #expect(processExitsWith: .success) {
      umask(0o027)
      let place = try PublishedFolder()
      try place.publish("2025-03", "one")
      for (name, mode) in [("", 0o750), ("/charts", 0o750), ("/receipt.json", 0o640)] {
        var status = stat()
        lstat("\(place.path)/2025-03\(name)", &status)
        #expect(status.st_mode & 0o7777 == mode_t(mode))
      }
    }
  }

  @Test(
    "What is not an edition is neither replaced nor followed",
    arguments: [
      ("file", "it is no folder of this program"), ("link", "it is no folder of this program"),
      ("empty", "it has no receipt.json"), ("damaged", "its receipt.json is damaged"),
      ("linked receipt", "its receipt.json is no regular file"),
      ("other month", "its receipt is that of 2025-02"), ("half", "its receipt.json is damaged"),
      ("revision", "its receipt.json is damaged"),
    ]
  )
  func foreign(kind: String, reason: String) throws {
    let files = FileManager.default
    try place.publish("2025-02", "one")
    let path = "\(place.path)/2025-03"
    let receipt = try #require(try place.tree["2025-02/receipt.json"])
    if kind != "file", kind != "link" { mkdir(path, 0o755) }
    switch kind {
    case "file": try Data().write(to: URL(filePath: path))
    case "link": symlink("2025-02", path)
    case "damaged": try Data("{}".utf8).write(to: URL(filePath: "\(path)/receipt.json"))
    case "linked receipt": symlink("../2025-02/receipt.json", "\(path)/receipt.json")
    case "half":
      try Data(receipt.utf8.prefix(100)).write(to: URL(filePath: "\(path)/receipt.json"))
    case "revision":
      let huge = receipt.replacing("\"revision\" : 0", with: "\"revision\" : \(Int.max)")
      try Data(huge.utf8).write(to: URL(filePath: "\(path)/receipt.json"))
    case "other month":
      try files.removeItem(atPath: path)
      try files.copyItem(atPath: "\(place.path)/2025-02", toPath: path)
    default: break
    }
    let before = try place.tree
    let error = try #require(problem())
    #expect(error == .foreign(path: path, reason: reason))
    #expect(error.message == "\(path) is not replaced: \(reason)")
    #expect(error.hint?.contains("move it away") == true)
    #expect(throws: error) { try place.publication.receipt(of: march) }
    #expect(try place.tree == before)
    // Another month is not concerned.
    #expect(try place.publish("2025-04", "one").revision == 0)
  }

  @Test("What stands at latest and is no link stays, and nothing is published beside it")
  func foreignLatest() throws {
    try place.publish("2025-03", "one")
    let latest = "\(place.path)/latest"
    unlink(latest)
    mkdir(latest, 0o755)
    let before = try place.tree
    #expect(problem("2025-04") == .foreign(path: latest, reason: "it is no link"))
    #expect(try place.tree == before)
  }

  @Test(
    "A file that would leave the edition, or take the place of its receipt, is refused",
    arguments: ["../x", "/etc/x", "a/b/c", "", "a//b", ".", "a/..", "receipt.json", "charts"]
  )
  func names(name: String) throws {
    try place.publish("2025-03", "one")
    let before = try place.tree
    #expect(throws: PublicationError.self) {
      try place.publication.publish(
        PublishedFolder.files("two") + [EditionFile(path: name, bytes: [])],
        as: march,
        by: "p",
        basis: EditionBasis(figures: "2", presentation: "2"),
        findings: Receipt.Findings(openErrors: [], acknowledged: [], others: [])
      )
    }
    #expect(try place.tree == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path) == ["published"])
  }

  @Test("Where there is no folder, or a file in its stead, nothing has an edition")
  func noFolder() throws {
    #expect(place.publication.editions().isEmpty)
    #expect(try place.publication.receipt(of: march) == nil)
    try place.publication.recover()
    #expect(try place.folder.names.isEmpty)
    _ = try place.folder.file("published", text: "precious")
    #expect(problem() == .output(OutputError(path: place.path, problem: .notAFolder(place.path))))
    #expect(try place.folder.bytes(of: "published") == Array("precious".utf8))
    let deep = Publication(folder: place.folder.path("no/published"))
    #expect(throws: PublicationError.self) { try place.publish("2025-03", "x", with: deep) }
  }
}

import CivilTime
import Foundation
import Glibc
import Operations
import Synchronization
import TestSupport
import Testing
import Workspace

@Suite("After a run that was killed while publishing")
struct PublicationRecoveryTests {
  /// What is published over `2025-02` and `2025-03`.
  enum Work: String, CaseIterable {
    case newMonth = "2025-04"
    case newest = "2025-03"
    case older = "2025-02"
    case missingOlder = "2025-01"
  }

  /// The folder as it stood after a step.
  struct Snapshot {
    let step: Publication.Step
    let path: String
  }

  let place: PublishedFolder

  init() throws {
    place = try PublishedFolder()
    try place.publish("2025-02", "one")
    try place.publish("2025-03", "one")
    try place.publish("2025-03", "two")
  }

  /// Publishes, and copies the folder after each step.
  private func snapshots(_ work: Work, exchanges: Bool) throws -> [Snapshot] {
    let taken = Mutex<[Snapshot]>([])
    let path = place.path
    let folder = place.folder
    let publication = Publication(folder: path, exchanges: exchanges) { step in
      taken.withLock { taken in
        let copy = folder.path("copy-\(taken.count)")
        try? FileManager.default.copyItem(atPath: path, toPath: copy)
        taken.append(Snapshot(step: step, path: copy))
      }
    }
    try place.publish(work.rawValue, "three", with: publication)
    return taken.withLock { $0 }
  }

  private static let worlds = Work.allCases.flatMap { work in
    [(work, true), (work, false)]
  }

  @Test("Recovery and one more run end as an undisturbed run", arguments: worlds)
  func killed(work: Work, exchanges: Bool) throws {
    let before = try place.tree
    let snapshots = try snapshots(work, exchanges: exchanges)
    let after = try place.tree
    #expect(snapshots.count >= 8)
    for snapshot in snapshots {
      let publication = Publication(folder: snapshot.path)
      try publication.recover()
      let recovered = try PublishedFolder.tree(snapshot.path)
      let isSwitched = [.cleared, .switched, .kept, .linked].contains(snapshot.step)
      #expect(recovered == (isSwitched ? after : before), "after \(snapshot.step)")
      try publication.recover()
      #expect(try PublishedFolder.tree(snapshot.path) == recovered)
      if !isSwitched { try place.publish(work.rawValue, "three", with: publication) }
      #expect(try PublishedFolder.tree(snapshot.path) == after, "after \(snapshot.step)")
    }
  }

  @Test("The steps are as many as the work asks for", arguments: worlds)
  func steps(work: Work, exchanges: Bool) throws {
    let steps = try snapshots(work, exchanges: exchanges).map(\.step)
    let written = ["report.pdf", "charts/b.png", "charts/a.png", "figures.csv", "receipt.json"]
      .map { Publication.Step.wrote($0) }
    let rest: [Publication.Step] =
      switch work {
      case .newMonth: [.switched, .linked]
      case .missingOlder: [.switched]
      case .newest, .older: exchanges ? [.switched, .kept] : [.cleared, .switched]
      }
    #expect(steps == [.made] + written + [.synced] + rest)
  }

  @Test("At each step a reader finds whole editions only", arguments: worlds)
  func readers(work: Work, exchanges: Bool) throws {
    for snapshot in try snapshots(work, exchanges: exchanges) {
      let names = try FileManager.default.contentsOfDirectory(atPath: snapshot.path)
        .filter { !$0.hasPrefix(".") }
      for name in names where !(snapshot.step == .cleared && name == "latest") {
        #expect(PublishedFolder.isWhole("\(snapshot.path)/\(name)"), "\(name), \(snapshot.step)")
      }
      #expect(names.contains("2025-03") || snapshot.step == .cleared)
    }
  }

  @Test("A run that was killed does not keep the next one from publishing", arguments: worlds)
  func withoutRecovery(work: Work, exchanges: Bool) throws {
    for snapshot in try snapshots(work, exchanges: exchanges) {
      let publication = Publication(folder: snapshot.path)
      try place.publish("2025-05", "five", with: publication)
      let tree = try PublishedFolder.tree(snapshot.path)
      #expect(tree["latest"] == "→ 2025-05")
      #expect(tree.keys.filter { $0.hasPrefix(".") }.isEmpty)
    }
  }

  @Test("A half-written file, folder or receipt is removed")
  func halfWritten() throws {
    let before = try place.tree
    let receipt = try #require(before["2025-03/receipt.json"])
    for (number, length) in [0, 1, 100, receipt.utf8.count - 2].enumerated() {
      let stage = "\(place.path)/.tradesnap-1-\(number).tmp"
      mkdir(stage, 0o755)
      mkdir("\(stage)/charts", 0o755)
      symlink("../2025-02", "\(stage)/charts/link")
      try Data(receipt.utf8.prefix(length)).write(to: URL(filePath: "\(stage)/receipt.json"))
    }
    _ = try place.folder.file("published/.tradesnap-2-0.tmp", text: "x")
    symlink("2025-03", "\(place.path)/.tradesnap-3-0.tmp")
    try place.publication.recover()
    #expect(try place.tree == before)
  }

  @Test("Other hidden files are left alone")
  func others() throws {
    for name in [".htaccess", ".tradesnap", ".tradesnap-notes", "x.tmp"] {
      _ = try place.folder.file("published/\(name)", text: name)
    }
    let before = try place.tree
    try place.publication.recover()
    #expect(try place.tree == before)
  }

  @Test(
    "Latest is put right, wherever it led",
    arguments: [nil, "2025-02", "/etc", "nowhere", "latest", "../elsewhere"]
  )
  func latest(target: String?) throws {
    let before = try place.tree
    unlink("\(place.path)/latest")
    if let target { symlink(target, "\(place.path)/latest") }
    try place.publication.recover()
    #expect(try place.tree == before)
  }

  @Test("Latest is led neither to a damaged edition nor away from one")
  func latestAndDamage() throws {
    try Data("{".utf8).write(to: URL(filePath: "\(place.path)/2025-03/receipt.json"))
    try place.publication.recover()
    #expect(try place.tree["latest"] == "→ 2025-03")
    unlink("\(place.path)/latest")
    try place.publication.recover()
    #expect(try place.tree["latest"] == "→ 2025-02")
    try place.publish("2025-04", "four")
    #expect(try place.tree["latest"] == "→ 2025-04")
  }

  @Test("Where nothing is amiss, nothing is written")
  func untouched() throws {
    func times() throws -> [Int] {
      try ["", "/latest", "/2025-03"].map { name in
        var status = stat()
        try #require(lstat("\(place.path)\(name)", &status) == 0)
        return status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
      }
    }
    let before = try times()
    try place.publication.recover()
    #expect(try times() == before)
  }

  @Test("What was left beside a damaged edition may be the last good one, and stays")
  func besideDamage() throws {
    let files = FileManager.default
    let stage = "\(place.path)/.tradesnap-1-0.tmp"
    try files.copyItem(atPath: "\(place.path)/2025-03", toPath: stage)
    try Data("{".utf8).write(to: URL(filePath: "\(place.path)/2025-03/receipt.json"))
    let before = try place.tree
    try place.publication.recover()
    #expect(try place.tree == before)
  }
}

import Foundation
import Glibc
import TestSupport
import Testing
import Workspace

@Suite("Where an edition cannot be written")
struct PublicationFailureTests {
  let place: PublishedFolder

  init() throws {
    place = try PublishedFolder()
  }

  /// Mounts a file system with these limits at the folder; `false` where that is not allowed.
  private func mount(_ options: String) -> Bool {
    mkdir(place.path, 0o755)
    return Glibc.mount("tmpfs", place.path, "tmpfs", 0, options) == 0
  }

  private func unmount() {
    umount2(place.path, Int32(MNT_DETACH))
  }

  /// Publishes until the limits no longer hold it up; each failure must leave what was there.
  private func check(_ month: String, size: Int, _ limits: [String]) throws {
    var failures = 0
    for limit in limits {
      guard mount(limit) else { return }
      defer { unmount() }
      do {
        try place.publish("2025-03", "one")
      } catch {
        #expect(try place.tree.isEmpty, "\(limit)")
        continue
      }
      let before = try place.tree
      do {
        try place.publish(month, "two", size: size)
        #expect(try place.tree["\(month)/figures.csv"]?.hasPrefix("figures.csv two") == true)
        #expect(failures > 0)
        return
      } catch let error as PublicationError {
        #expect(error.exitStatus == .inputOutput)
        #expect(error.hint?.contains("Free some space") == true)
        #expect(try place.tree == before, "\(limit)")
        failures += 1
      }
    }
    Issue.record("no limit was wide enough")
  }

  @Test(
    "On a full disk the last good edition and latest stay, whichever write fails",
    .enabled(if: getuid() == 0),
    arguments: ["2025-03", "2025-04"]
  )
  func diskFull(month: String) throws {
    try check(month, size: 5_000, stride(from: 20, through: 80, by: 4).map { "size=\($0)k" })
  }

  @Test(
    "So they do where no more files can be made, whichever it is",
    .enabled(if: getuid() == 0),
    arguments: ["2025-03", "2025-04"]
  )
  func noInodes(month: String) throws {
    try check(month, size: 0, (2...30).map { "nr_inodes=\($0)" })
  }

  @Test("So they do at the limit on the size of files")
  func fileSizeLimit() async {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      let place = try PublishedFolder()
      try place.publish("2025-03", "one")
      let before = try place.tree
      var limit = rlimit(rlim_cur: 4_096, rlim_max: 4_096)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      for month in ["2025-03", "2025-04"] {
        let error = #expect(throws: PublicationError.self) {
          try place.publish(month, "two", size: 5_000)
        }
        #expect(
          error
            == .output(
              OutputError(path: "\(place.path)/\(month)/report.pdf", problem: .fileSizeLimit)
            )
        )
        #expect(try place.tree == before)
      }
    }
  }

  @Test(
    "Where the switch itself fails, the last good edition is in its place again",
    arguments: ["2025-03", "2025-04"],
    [(true, Publication.Step.synced), (false, .synced), (false, .cleared)]
  )
  func switching(month: String, way: (exchanges: Bool, step: Publication.Step)) throws {
    try place.publish("2025-03", "one")
    let before = try place.tree
    let path = place.path
    // Somebody else removes the new edition in the last moment.
    let publication = Publication(folder: path, exchanges: way.exchanges) { step in
      guard step == way.step, let names = try? FileManager.default.contentsOfDirectory(atPath: path)
      else { return }
      for name in names where name.hasPrefix(".tradesnap") {
        try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
      }
    }
    if month == "2025-04", way.step == .cleared {
      // A new month has nothing to clear away.
      try place.publish(month, "two", with: publication)
    } else {
      #expect(throws: PublicationError.self) {
        try place.publish(month, "two", with: publication)
      }
      #expect(try place.tree == before)
    }
  }

  @Test("A folder that is mounted read-only is named", .enabled(if: getuid() == 0))
  func readOnly() throws {
    guard mount("size=1m") else { return }
    defer { unmount() }
    try place.publish("2025-03", "one")
    let before = try place.tree
    let flags = UInt(MS_REMOUNT | MS_RDONLY)
    guard Glibc.mount("tmpfs", place.path, "tmpfs", flags, nil) == 0 else { return }
    let error = #expect(throws: PublicationError.self) { try place.publish("2025-04", "two") }
    #expect(error?.message == "cannot write \(place.path)/2025-04: read-only file system")
    #expect(error?.exitStatus == .cannotWrite)
    // Nothing is amiss, so that nothing has to be written.
    try place.publication.recover()
    #expect(try place.tree == before)
  }
}

import Foundation
import TestSupport
import Testing

/// A workspace for unattended runs, in a folder of its own, whose clock the test sets.
struct Rehearsal {
  let folder: TemporaryFolder
  let program: TestSupport.Program

  /// A workspace whose `tradesnap.yml` has these values, and `settings` as further lines.
  init(
    collect: String = "[{folder: incoming}]",
    publish: String = "{folder: published, outputs: [csv, json]}",
    _ settings: String = ""
  ) throws {
    folder = try TemporaryFolder()
    program = TestSupport.Program(in: folder.path)
    try FileManager.default.createDirectory(
      atPath: folder.path("incoming"),
      withIntermediateDirectories: false
    )
    _ = try folder.file(
      "tradesnap.yml",
      text: """
        ledger: ledger.sqlite
        collect: \(collect)
        publish: \(publish)
        events: none
        reference: []
        \(settings)
        """
    )
  }

  /// Runs at six in the morning of `day`.
  func run(on day: String, _ options: String...) throws -> TestSupport.Program.Result {
    try program.run(["run", "--now", "\(day)T06:00:00Z"] + options)
  }

  func status(on day: String, _ options: String...) throws -> TestSupport.Program.Result {
    try program.run(["status", "--now", "\(day)T06:00:00Z"] + options)
  }

  /// Puts a release of March 2023, or of what `month` says, into the folder of the settings.
  func bring(
    _ name: String = "release.txt",
    month: String = "March 2023",
    published: String? = "April 17, 2023",
    duties: String = "$6.1 billion"
  ) throws {
    _ = try folder.file(
      "incoming/\(name)",
      text: Self.release(month: month, published: published, duties: duties)
    )
  }

  static func release(
    month: String = "March 2023",
    published: String? = "April 17, 2023",
    duties: String = "$6.1 billion"
  ) -> String {
    // Two months with the same figures would be held for a copy.
    let (entries, value) = month.hasPrefix("March") ? ("2.7", "$274") : ("2.6", "$262")
    let date = published.map { "Release Date: \($0)\n\n" } ?? ""
    return """
      \(date)CBP Releases \(month) Monthly Operational Update

      In \(month), CBP processed more than \(entries) million entry summaries valued at more than \
      \(value) billion, identifying estimated duties of nearly \(duties) to be collected by the U.S. government.

      """
  }

  /// Path, size, time of change and number of everything in `name`, which tell any write.
  func looks(in name: String) throws -> [String] {
    let files = FileManager.default
    let root = folder.path(name)
    let names = [""] + (try files.subpathsOfDirectory(atPath: root).map { "/" + $0 }.sorted())
    return try names.map { name in
      let facts = try files.attributesOfItem(atPath: root + name)
      let time = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(name) \(facts[.systemFileNumber] ?? 0) \(facts[.size] ?? 0) \(time)"
    }
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder.path(name))
  }

  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(name)).sorted()
  }

  func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes(of: name), as: UTF8.self)
  }

  func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}

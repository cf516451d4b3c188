import Foundation
import TestSupport

/// A folder as an administrator sets it up: settings, incoming releases, and what the runs make.
struct Site: Sendable {
  let folder: TemporaryFolder
  /// What the program finds in its environment: nothing, as under a strict scheduler.
  var environment: [String: String] = [:]

  /// A new site with settings and without releases.
  init(_ settings: Settings = Settings()) throws {
    folder = try TemporaryFolder()
    try make(folder: "incoming")
    try write(settings)
  }

  /// A site with the same contents as `original`, which stays as it is; nothing may be delivered to
  /// it.
  ///
  /// The incoming releases are not copied: the program waits for new files to come to rest, and
  /// that would be half a second for each of thousands of runs. The settings are copied, and given
  /// the time to count as old: a run that finds them changed within the last 20 ms keeps no memory
  /// of them, and so makes other calls than one that comes later.
  init(copying original: Site) throws {
    folder = try TemporaryFolder()
    for name in try original.folder.names where name != "incoming" {
      try FileManager.default.copyItem(
        atPath: original.folder.path(name),
        toPath: folder.path(name)
      )
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("incoming"),
      withDestinationPath: original.folder.path("incoming")
    )
    usleep(40_000)
  }

  func write(_ settings: Settings) throws {
    _ = try folder.file("tradesnap.yml", text: settings.text)
  }

  func make(folder name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(name),
      withIntermediateDirectories: true
    )
  }

  /// Lays a file into the folder of incoming releases.
  func deliver(_ name: String, _ text: String) throws {
    _ = try folder.file("incoming/\(name)", text: text)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder.path(name))
  }
}

// MARK: - Running

extension Site {
  /// `tradesnap run` at the reading of the clock `now`: a day, at six in the morning, or in full.
  func run(
    now: String,
    fault: Fault? = nil,
    options: [String] = [],
    prelude: String? = nil
  ) throws -> Start.Ended {
    try start(["run"] + options + ["--now", Site.time(now)], fault: fault, prelude: prelude).run()
  }

  /// The start of `tradesnap` with `arguments` on this site's settings; `prelude` are commands of a
  /// shell that then becomes the program.
  func start(_ arguments: [String], fault: Fault? = nil, prelude: String? = nil) -> Start {
    let program = [Rig.program ?? ""] + arguments + ["--config", "tradesnap.yml"]
    var environment = environment
    if let fault, let shim = Rig.shim {
      try? FileManager.default.removeItem(atPath: report)
      environment.merge(fault.environment(shim: shim, report: report)) { _, new in new }
    }
    let shell = prelude.map { ["/bin/bash", "-c", "\($0)\nexec \"$0\" \"$@\""] } ?? []
    return Start(shell + program, in: folder.path, environment: environment)
  }

  /// The calls that the last start with a fault made: `3 write /…/receipt.json`.
  var calls: [String] {
    guard let bytes = FileManager.default.contents(atPath: report) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private var report: String { folder.path("calls.txt") }

  private static func time(_ now: String) -> String {
    now.contains("T") ? now : "\(now)T06:00:00Z"
  }
}

import Foundation

/// What `make test-faults` hands to these tests: the program as it is released, and the library
/// that brings the faults.
enum Rig {
  /// The program under test.
  static let program = path("TRADESNAP_PROGRAM")
  /// `Shim/faults.c` as a library for `LD_PRELOAD`.
  static let shim = path("TRADESNAP_FAULTS")

  /// Whether there is everything; a plain `make test` passes these tests over.
  static let isReady = program != nil && shim != nil

  /// Why a test did not run.
  static let reason = "the fault tests need the released program: make test-faults"

  /// How long a run may take that is promised to end within a second: that, and what a machine adds
  /// which is busy with other tests.
  static let promptly = Duration.seconds(3)

  /// Whether mounts are allowed here, as for the root user of most machines.
  static let canMount: Bool = {
    let script = "mount -t tmpfs none /mnt"
    return (try? Start(script: "unshare -m /bin/sh -c '\(script)'").run().status) == 0
  }()

  private static func path(_ variable: String) -> String? {
    guard let path = ProcessInfo.processInfo.environment[variable],
      FileManager.default.isExecutableFile(atPath: path)
    else { return nil }
    return path
  }
}

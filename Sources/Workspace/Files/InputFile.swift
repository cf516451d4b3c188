@preconcurrency import Glibc

/// Reads whole files into memory.
package enum InputFile {
  /// The most that a release may have: 8 MB.
  package static let releaseLimit = 8_000_000
  /// The most that a CSV of figures may have: 2 GB.
  package static let csvLimit = 2_000_000_000
  /// The most that a reference file may have, all of which is kept in memory: 64 MB.
  package static let referenceLimit = 64_000_000
  /// The most that a configuration may have: 1 MB.
  package static let configurationLimit = 1_000_000

  /// The most that the receipt of an edition may have: 4 MB.
  package static let receiptLimit = 4_000_000
  /// The most that what a run left for the next may have: 64 MB.
  package static let stateLimit = 64_000_000

  /// The bytes of a file, and what identifies them.
  package struct Contents: Hashable, Sendable {
    package let bytes: [UInt8]
    /// 64 hexadecimal digits in lower case.
    package let sha256: String
  }

  /// Reads `path`, at most `limit` bytes; `-` is standard input.
  package static func read(_ path: String, limit: Int) throws(InputError) -> Contents {
    let input = try InputDescriptor(path)
    var bytes: [UInt8] = []
    _ = try input.forEachChunk(limit: limit) { bytes += $0 }
    return Contents(bytes: bytes, sha256: sha256Hexadecimal(bytes))
  }

  /// Whether a file of bytes is at `path`, links followed: no folder, no pipe, no device.
  package static func isRegular(_ path: String) -> Bool { stat.of(path)?.isRegularFile == true }

  /// Whether there is anything at `path`, links followed.
  package static func exists(_ path: String) -> Bool { stat.of(path) != nil }
}

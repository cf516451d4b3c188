@preconcurrency import Glibc

/// What can be told of a file without reading it; where nothing of it changed, its bytes did not.
///
/// The time of the last change of the entry cannot be set by anybody, so that a copy that kept the
/// times of its original is told apart too.
package struct FileLook: Codable, Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64
  package let size: Int64
  /// Nanoseconds since 1970 at which the content was last changed, as the file says.
  package let modified: Int64
  /// The same for the entry as a whole, as the system keeps it.
  package let changed: Int64

  /// What stands at `path`, links followed; `nil` where nothing does.
  package init?(_ path: String) {
    guard let status = stat.of(path) else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = FileLook.nanoseconds(status.st_mtim)
    changed = FileLook.nanoseconds(status.st_ctim)
  }

  /// Whether the file was touched in the last `seconds`, or in the future, by the system's clock.
  package func isYounger(than seconds: Int) -> Bool {
    FileLook.moment - max(modified, changed) < Int64(seconds) * 1_000_000_000
  }

  /// The clock by which the system notes changes, in nanoseconds since 1970.
  package static var moment: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return nanoseconds(now)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue
      &+ Int64(time.tv_nsec)
  }
}

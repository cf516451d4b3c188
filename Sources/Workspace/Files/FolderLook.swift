@preconcurrency import Glibc

/// What can be told of a folder and of the files in it and one level below, without reading them:
/// where nothing of it changed, nothing was removed, added or altered.
package struct FolderLook: Codable, Hashable, Sendable {
  /// How many files and folders there are.
  package let count: Int
  /// A digest of their names and of how each of them looks (FNV-1a, 64 bits).
  package let digest: Int64

  /// How the folder `path` looks; `nil` where there is none.
  package init?(_ path: String) {
    guard stat.ofLink(path)?.isFolder == true else { return nil }
    var digest = Digest()
    digest.add(folder: path, depth: 2)
    count = digest.count
    self.digest = Int64(bitPattern: digest.value)
  }

  private struct Digest {
    var count = 0
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(folder path: String, depth: Int) {
      for name in OutputFolder.names(in: path) {
        let place = OutputFolder.path(of: name, in: path)
        guard let status = stat.ofLink(place) else { continue }
        count += 1
        for byte in name.utf8 { add(byte) }
        add(UInt8(0))
        add(UInt64(status.st_dev))
        add(UInt64(status.st_ino))
        add(UInt64(bitPattern: Int64(status.st_size)))
        for time in [status.st_mtim, status.st_ctim] {
          add(UInt64(bitPattern: Int64(time.tv_sec)))
          add(UInt64(bitPattern: Int64(time.tv_nsec)))
        }
        if status.isFolder, depth > 1 { add(folder: place, depth: depth - 1) }
      }
      add(UInt8(1))
    }

    private mutating func add(_ number: UInt64) {
      for shift in stride(from: 0, to: 64, by: 8) {
        add(UInt8(truncatingIfNeeded: number >> shift))
      }
    }

    private mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }
}

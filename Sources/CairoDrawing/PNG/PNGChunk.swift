internal import Packing

/// A chunk of a PNG file.
struct PNGChunk: Equatable {
  /// Four ASCII letters.
  let type: String
  let body: [UInt8]

  init(_ type: String, _ body: [UInt8]) {
    self.type = type
    self.body = body
  }

  /// Appends length, type, body and checksum.
  func append(to file: inout [UInt8]) {
    let covered = Array(type.utf8) + body
    file += UInt32(body.count).bigEndianBytes
    file += covered
    file += crc32(of: covered).bigEndianBytes
  }
}

extension UInt32 {
  var bigEndianBytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }

  /// Red, green and blue of a pixel `0x00RRGGBB`.
  var channels: [UInt8] { Array(bigEndianBytes.dropFirst()) }
}

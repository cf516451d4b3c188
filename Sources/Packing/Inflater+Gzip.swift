internal import CDeflate

/// Why a gzip stream was not unpacked.
package enum GunzipError: Error, Hashable, Sendable {
  /// It holds more than was allowed.
  case tooLarge
  /// Its end is missing, or its check sum is wrong.
  case damaged
  case outOfMemory
}

extension Inflater {
  /// No member of a gzip stream unpacks to more than this many times its bytes (RFC 1951: 258
  /// bytes for two bits).
  private static let greatestRatio = 1_032

  /// What all members of a gzip stream hold (RFC 1952), at most `limit` bytes; nothing for an empty
  /// stream.
  package static func gunzip(_ bytes: [UInt8], limit: Int) throws(GunzipError) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    guard let decompressor = libdeflate_alloc_decompressor() else { throw .outOfMemory }
    defer { libdeflate_free_decompressor(decompressor) }
    var result = LIBDEFLATE_SUCCESS
    // Memory that is not written to is never taken.
    let capacity = min(limit, bytes.count * greatestRatio)
    let unpacked = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      bytes.withUnsafeBytes { source in
        var read = 0
        while read < source.count, result == LIBDEFLATE_SUCCESS {
          let packed = UnsafeRawBufferPointer(rebasing: source[read...])
          let free = UnsafeMutableBufferPointer(rebasing: target[count...])
          var (taken, made) = (0, 0)
          result = libdeflate_gzip_decompress_ex(
            decompressor,
            packed.baseAddress,
            packed.count,
            free.baseAddress,
            free.count,
            &taken,
            &made
          )
          guard result == LIBDEFLATE_SUCCESS else { break }
          read += taken
          count += made
        }
      }
    }
    switch result {
    case LIBDEFLATE_SUCCESS: return unpacked
    case LIBDEFLATE_INSUFFICIENT_SPACE: throw .tooLarge
    default: throw .damaged
    }
  }
}

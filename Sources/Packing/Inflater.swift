internal import CDeflate

/// Unpacks zlib streams whose size is known.
package enum Inflater {
  /// The `count` bytes that `stream` holds (RFC 1950).
  ///
  /// `nil` where it is damaged, holds another number of bytes, or has something behind it.
  package static func bytes(of stream: [UInt8], count: Int) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    let bytes = stream.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: count) { target, filled in
        var read = 0
        let result = libdeflate_zlib_decompress_ex(
          decompressor,
          source.baseAddress,
          source.count,
          target.baseAddress,
          count,
          &read,
          nil
        )
        filled = result == LIBDEFLATE_SUCCESS && read == source.count ? count : 0
      }
    }
    return bytes.count == count ? bytes : nil
  }
}

/// The checksum of a PNG chunk (CRC-32).
package func crc32(of bytes: some Collection<UInt8>) -> UInt32 {
  bytes.withContiguousStorageIfAvailable { libdeflate_crc32(0, $0.baseAddress, $0.count) }
    ?? crc32(of: Array(bytes))
}

internal import CDeflate

/// A libdeflate compressor of one level; the same bytes and level give the same stream.
package struct Deflater: ~Copyable {
  private let compressor: OpaquePointer

  /// A compressor of a `level` from 1, the quickest, to 12, the smallest.
  package init(level: Int32) throws(PackingError) {
    guard let compressor = libdeflate_alloc_compressor(level) else { throw .outOfMemory }
    self.compressor = compressor
  }

  deinit { libdeflate_free_compressor(compressor) }

  /// `bytes` as a zlib stream (RFC 1950).
  package func zlibStream(of bytes: [UInt8]) throws(PackingError) -> [UInt8] {
    let compressed = bytes.withUnsafeBufferPointer { source in
      let bound = libdeflate_zlib_compress_bound(compressor, source.count)
      return [UInt8](unsafeUninitializedCapacity: bound) { target, filled in
        filled = libdeflate_zlib_compress(
          compressor,
          source.baseAddress,
          source.count,
          target.baseAddress,
          bound
        )
      }
    }
    guard !compressed.isEmpty else { throw .beyondBound }
    return compressed
  }
}

/// Why bytes could not be compressed.
package enum PackingError: Error, Hashable, Sendable {
  case outOfMemory
  /// The stream is larger than libdeflate says it can be.
  case beyondBound

  package var words: String {
    switch self {
    case .outOfMemory: "out of memory"
    case .beyondBound: "the stream exceeds its bound"
    }
  }
}

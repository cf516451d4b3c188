internal import CDeflate

/// A libdeflate compressor of one level.
struct Deflater: ~Copyable {
  private let compressor: OpaquePointer

  init(level: Int32) throws(DrawingError) {
    guard let compressor = libdeflate_alloc_compressor(level) else {
      throw .failed(step: "compression", reason: "out of memory")
    }
    self.compressor = compressor
  }

  deinit { libdeflate_free_compressor(compressor) }

  /// `bytes` as a zlib stream.
  func zlibStream(of bytes: [UInt8]) throws(DrawingError) -> [UInt8] {
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
    guard !compressed.isEmpty else {
      throw .failed(step: "compression", reason: "the stream exceeds its bound")
    }
    return compressed
  }
}

/// The checksum of a PNG chunk.
func crc32(of bytes: [UInt8]) -> UInt32 {
  bytes.withUnsafeBufferPointer { libdeflate_crc32(0, $0.baseAddress, $0.count) }
}

import CDeflate

/// Unpacks bodies that were sent packed with gzip.
///
/// libcurl could do so too, but it takes a stream that was cut off for a whole one; here the check
/// sum at its end must be right.
enum Unpacking {
  /// The bytes behind the `Content-Encoding` of an answer.
  ///
  /// - Throws: `tooLarge` where there are more than `limit`, `truncated` where the end is missing
  ///   or the check sum is wrong, `failed` for an encoding that nobody asked for.
  static func unpack(
    _ bytes: [UInt8],
    encoding: String?,
    limit: Int
  ) throws(FetchProblem) -> [UInt8] {
    switch encoding?.lowercased() ?? "identity" {
    case "identity", "": bytes
    case "gzip", "x-gzip": try gunzip(bytes, limit: limit)
    case let other:
      throw FetchProblem(.failed(reason: "Unknown content encoding: \(other)"))
    }
  }

  /// No member of a gzip stream unpacks to more than this many times its bytes (RFC 1951: 258
  /// bytes for two bits).
  private static let greatestRatio = 1_032

  private static func gunzip(_ bytes: [UInt8], limit: Int) throws(FetchProblem) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    guard let decompressor = libdeflate_alloc_decompressor() else {
      throw FetchProblem(.failed(reason: "Out of memory"))
    }
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
    case LIBDEFLATE_INSUFFICIENT_SPACE: throw FetchProblem(.tooLarge(limit: limit))
    default: throw FetchProblem(.truncated)
    }
  }
}

/// A problem on its way to the error that names the address.
struct FetchProblem: Error {
  let problem: FetchError.Problem

  init(_ problem: FetchError.Problem) {
    self.problem = problem
  }
}

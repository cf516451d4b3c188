import Packing

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

  private static func gunzip(_ bytes: [UInt8], limit: Int) throws(FetchProblem) -> [UInt8] {
    do throws(GunzipError) {
      return try Inflater.gunzip(bytes, limit: limit)
    } catch {
      switch error {
      case .tooLarge: throw FetchProblem(.tooLarge(limit: limit))
      case .damaged: throw FetchProblem(.truncated)
      case .outOfMemory: throw FetchProblem(.failed(reason: "Out of memory"))
      }
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

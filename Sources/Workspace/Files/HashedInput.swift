@preconcurrency import Glibc

/// A file too large for the memory, read twice: once for its SHA-256, and once for what it says.
///
/// What cannot be read twice (standard input, a pipe) is kept in a temporary file without a name.
package struct HashedInput: ~Copyable {
  /// The path as given, or `standard input`.
  package let name: String
  /// 64 hexadecimal digits in lower case.
  package let sha256: String
  package let byteCount: Int
  private let file: FileDescriptor
  /// Where the content begins in the file.
  private let start: off_t

  /// Reads `path` through once, at most `limit` bytes; `-` is standard input.
  ///
  /// What must be kept goes to the folder that `TMPDIR` names, or to `/tmp`.
  package init(_ path: String, limit: Int, environment: Environment) throws(InputError) {
    let input = try InputDescriptor(path)
    if let offset = input.offset {
      self = try HashedInput.scanning(input, from: offset, limit: limit)
    } else {
      self = try HashedInput.keeping(input, limit: limit, environment)
    }
  }

  private init(
    name: String,
    hash: SHA256Hash,
    byteCount: Int,
    in file: consuming FileDescriptor,
    from start: off_t
  ) {
    self.name = name
    sha256 = hash.hexadecimal
    self.byteCount = byteCount
    self.file = file
    self.start = start
  }

  /// Hands all bytes to `body` in order, in chunks of at most 256 KiB.
  ///
  /// Throws what `body` throws, and an `InputError`: `changed` where the bytes are no longer those
  /// that were hashed.
  package func forEachChunk(_ body: ([UInt8]) throws -> Void) throws {
    var hash = SHA256Hash()
    var count = 0
    while count < byteCount,
      let chunk = try file.nextChunk(at: start + off_t(count), named: name)
    {
      count += chunk.count
      hash.update(chunk)
      try body(chunk)
    }
    guard count == byteCount, hash.hexadecimal == sha256 else {
      throw InputError(path: name, problem: .changed)
    }
  }
}

// MARK: - Reading through once

extension HashedInput {
  /// A regular file, which can be read again.
  private static func scanning(
    _ input: consuming InputDescriptor,
    from start: off_t,
    limit: Int
  ) throws(InputError) -> HashedInput {
    var hash = SHA256Hash()
    let count = try input.forEachChunk(limit: limit) { hash.update($0) }
    let name = input.name
    return HashedInput(name: name, hash: hash, byteCount: count, in: input.file, from: start)
  }

  /// Anything else, which is kept in a temporary file.
  private static func keeping(
    _ input: consuming InputDescriptor,
    limit: Int,
    _ environment: Environment
  ) throws(InputError) -> HashedInput {
    let name = input.name
    let folder = environment["TMPDIR"] ?? "/tmp"
    func refusal(_ reason: String) -> InputError {
      InputError(path: name, problem: .cannotSpool(folder: folder, reason: reason))
    }
    guard let temporary = TemporaryFile.create(in: folder, mode: 0o600) else {
      throw refusal(SystemCode.last.words)
    }
    unlink(temporary.path)
    let copy = FileDescriptor(owning: temporary.descriptor)
    var hash = SHA256Hash()
    let count = try input.forEachChunk(limit: limit) { chunk throws(InputError) in
      hash.update(chunk)
      do throws(OutputError) {
        try OutputDescriptor.write(chunk, to: temporary.descriptor, named: folder)
      } catch {
        throw refusal(error.reason)
      }
    }
    return HashedInput(name: name, hash: hash, byteCount: count, in: copy, from: 0)
  }
}

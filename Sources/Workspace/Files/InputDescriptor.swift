@preconcurrency import Glibc

/// A file that is open for reading, or standard input.
struct InputDescriptor: ~Copyable {
  /// What messages call it.
  let name: String
  let file: FileDescriptor

  /// Opens `path`; `-` is standard input.
  init(_ path: String) throws(InputError) {
    let name = path == "-" ? "standard input" : path
    // A copy of standard input is closed in its stead.
    let number =
      path == "-" ? fcntl(0, F_DUPFD_CLOEXEC, 3) : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else {
      let code = SystemCode.last
      let isAbsent = [ENOENT, ENOTDIR].contains(code.number)
      throw InputError(
        path: name,
        problem: isAbsent ? .notFound : .unreadable(reason: code.words)
      )
    }
    let file = FileDescriptor(owning: number)
    guard !file.status.isFolder else { throw InputError(path: name, problem: .isAFolder) }
    self.name = name
    self.file = file
  }

  /// Where the next byte comes from; `nil` for a pipe, a device or a terminal.
  var offset: off_t? {
    guard file.status.isRegularFile else { return nil }
    let offset = lseek(file.number, 0, SEEK_CUR)
    return offset >= 0 ? offset : nil
  }

  /// Refuses a file whose size alone says that it has more than `limit` bytes.
  func check(limit: Int) throws(InputError) {
    let status = file.status
    if status.isRegularFile, status.st_size > limit {
      throw InputError(path: name, problem: .tooLarge(limit: limit))
    }
  }

  /// Hands all bytes to `body`, chunk by chunk, and gives their count, which is at most `limit`.
  func forEachChunk(
    limit: Int,
    _ body: ([UInt8]) throws(InputError) -> Void
  ) throws(InputError) -> Int {
    try check(limit: limit)
    var count = 0
    while let chunk = try file.nextChunk(named: name) {
      count += chunk.count
      guard count <= limit else { throw InputError(path: name, problem: .tooLarge(limit: limit)) }
      try body(chunk)
    }
    return count
  }
}

extension FileDescriptor {
  /// Bytes asked for at once.
  private static let chunkSize = 262_144

  /// The next bytes, or those at `offset`; `nil` at the end.
  func nextChunk(
    at offset: off_t? = nil,
    named name: String
  ) throws(InputError) -> [UInt8]? {
    while true {
      var count = 0
      let size = FileDescriptor.chunkSize
      let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        count =
          if let offset {
            pread(number, buffer.baseAddress, size, offset)
          } else {
            read(number, buffer.baseAddress, size)
          }
        filled = max(0, count)
      }
      if count >= 0 { return count == 0 ? nil : bytes }
      if errno == EAGAIN {
        // The caller's descriptor does not block: wait until there is more.
        var ready = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw InputError(path: name, problem: .inputOutput(reason: SystemCode.last.words))
      }
    }
  }
}

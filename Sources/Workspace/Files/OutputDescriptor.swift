@preconcurrency import Glibc

/// Writes to a descriptor that is open already.
enum OutputDescriptor {
  static func write(_ text: String, to descriptor: Int32, named name: String) throws(OutputError) {
    try write(Array(text.utf8), to: descriptor, named: name)
  }

  static func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    named name: String
  ) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { bytes throws(OutputError) in
      try write(UnsafeRawBufferPointer(bytes), to: descriptor, named: name)
    }
  }

  /// Writes all bytes, however many calls that takes.
  private static func write(
    _ bytes: UnsafeRawBufferPointer,
    to descriptor: Int32,
    named name: String
  ) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // The caller's descriptor does not block: wait until it takes more.
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw OutputError(writing: name, .last)
      }
    }
  }
}

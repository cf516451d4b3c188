@preconcurrency import Glibc

/// What stands at the path of an output, and so how it is written.
enum OutputTarget: Hashable {
  /// A descriptor of this process, named `-`, `/dev/stdout` or `/dev/fd/3`.
  case open(Int32)
  /// A device, a FIFO or the like: written as it is, never replaced.
  case special(String)
  /// A regular file to be replaced, or to be created where `mode` is `nil`; links are resolved.
  case file(String, mode: mode_t?)

  init(_ path: String) throws(OutputError) {
    if let descriptor = OutputTarget.descriptor(named: path) {
      self = .open(descriptor)
      return
    }
    guard let status = stat.of(path) else {
      if path.isEmpty { throw OutputError(path: path, problem: .cannotCreate(reason: "no name")) }
      if path.hasSuffix("/") { throw OutputError(path: path, problem: .isAFolder) }
      self = .file(try OutputTarget.resolvingLinks(path), mode: nil)
      return
    }
    if status.isFolder { throw OutputError(path: path, problem: .isAFolder) }
    self =
      status.isRegularFile
      ? .file(try OutputTarget.resolvingLinks(path), mode: status.st_mode & 0o777)
      : .special(path)
  }

  /// Standard output may be a regular file; it is still written where the caller left off.
  private static func descriptor(named path: String) -> Int32? {
    switch path {
    case "-", "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      for prefix in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(prefix) {
        return Int32(path.dropFirst(prefix.count))
      }
      return nil
    }
  }

  /// Follows links at the end of `path`, so that a link stays when its target is replaced.
  private static func resolvingLinks(_ path: String) throws(OutputError) -> String {
    var resolved = path
    // As many as Linux itself follows.
    for _ in 0..<40 {
      guard stat.ofLink(resolved)?.isLink == true else { return resolved }
      guard let target = OutputTarget.destination(ofLink: resolved) else {
        throw OutputError(creating: path, in: OutputFolder.parent(of: path), .last)
      }
      resolved = OutputFolder.path(of: target, in: OutputFolder.parent(of: resolved))
    }
    throw OutputError(creating: path, in: OutputFolder.parent(of: path), SystemCode(ELOOP))
  }

  /// What the link at `path` says; `nil` where it cannot be read, with the code in `errno`.
  static func destination(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

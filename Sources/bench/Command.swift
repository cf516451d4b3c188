import Glibc

/// A command that is run as a process of its own and measured.
struct Command {
  struct Result {
    let status: Int32
    /// User and system time of the process, in milliseconds.
    let milliseconds: Double
  }

  private let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// Runs to the end; `nil` where the process cannot start.
  ///
  /// Default: standard output is discarded.
  func run(showingOutput: Bool = false) -> Result? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if !showingOutput {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], &actions, nil, &pointers, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else { return nil }
    let exited = status & 0x7F == 0
    return Result(
      status: exited ? status >> 8 & 0xFF : -1,
      milliseconds: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
    )
  }

  private func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000
  }
}

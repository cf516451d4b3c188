@preconcurrency import Glibc

/// What the process needs before anything else is done.
package enum ProcessSetup {
  /// Makes failing writes come back as errors, and keeps the standard descriptors taken.
  ///
  /// A closed pipe and a file-size limit would otherwise kill the process with a signal, half way
  /// through a file. A standard descriptor that was closed by the caller would be given to the
  /// next file opened, and results would be written into that file.
  package static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Opened the wrong way round, so that using it is the error that a closed one would give.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}

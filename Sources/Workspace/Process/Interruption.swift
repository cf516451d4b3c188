import Dispatch
@preconcurrency import Glibc
import Synchronization

/// Leaves the program within a second when it is told to end, but not in the middle of a step that
/// must be whole.
///
/// SIGTERM, SIGINT and SIGHUP only wake a thread, which waits for the step and then ends the process
/// by the same signal. Handlers, unlike a mask, are not inherited by programs that are started.
package enum Interruption {
  /// How many seconds a step may take to its end once a signal has come.
  private static let patience = 0.7

  /// Taken while a step must not be broken off.
  private static let step = DispatchSemaphore(value: 1)
  /// Where a handler writes the number of its signal; -1 before there is one.
  private static let alarm = Atomic<Int32>(-1)

  /// Begins to watch for signals; those that the caller of the program has set aside stay so.
  package static func watch() {
    var ends: [Int32] = [-1, -1]
    guard alarm.load(ordering: .relaxed) == -1, pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    alarm.store(ends[1], ordering: .sequentiallyConsistent)
    let reading = ends[0]
    Thread.start {
      var number: UInt8 = 0
      while read(reading, &number, 1) != 1 {}
      _ = step.wait(timeout: .now() + patience)
      signal(Int32(number), SIG_DFL)
      kill(getpid(), Int32(number))
    }
    for number in [SIGTERM, SIGINT, SIGHUP] where !isIgnored(number) {
      signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(Interruption.alarm.load(ordering: .relaxed), &byte, 1)
      }
    }
  }

  /// Does `body` as one step; a signal that comes meanwhile ends the process after it.
  package static func shielding<Result>(_ body: () throws -> Result) rethrows -> Result {
    step.wait()
    defer { step.signal() }
    return try body()
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

/// A thread of the system, which runs however busy the others are.
private enum Thread {
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  static func start(_ run: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let body = Unmanaged.passRetained(Body(run))
    let failed = pthread_create(
      &thread,
      nil,
      { argument in
        if let argument {
          Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
      },
      body.toOpaque()
    )
    if failed == 0 { pthread_detach(thread) } else { body.release() }
  }
}

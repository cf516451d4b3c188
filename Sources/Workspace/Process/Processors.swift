import Dispatch
@preconcurrency import Glibc
import Synchronization

/// The processors of the machine.
package enum Processors {
  /// What `work` makes of each of `inputs`, in their order, on as many processors as there are.
  ///
  /// Each processor has a tool of its own, made by `tool`, for work that needs something that is
  /// not shared. The result does not depend on the number of processors: of several errors, the one
  /// of the earliest input is thrown. The caller takes part and waits.
  package static func map<Input: Sendable, Tool, Output: Sendable>(
    _ inputs: [Input],
    with tool: @Sendable () throws -> Tool,
    _ work: @Sendable (Tool, Input) throws -> Output
  ) throws -> [Output] {
    let list = WorkList<Output>(count: inputs.count)
    DispatchQueue.concurrentPerform(iterations: min(inputs.count, count)) { _ in
      var own: Tool?
      while let index = list.next() {
        let result = Result {
          let ready = try own ?? tool()
          own = ready
          return try work(ready, inputs[index])
        }
        list.finish(index, with: result)
      }
    }
    return try list.results()
  }

  private static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// What is still to be done, and what has come of the rest.
private final class WorkList<Output: Sendable>: Sendable {
  private struct State {
    var next = 0
    var results: [Result<Output, any Error>?]
  }

  private let state: Mutex<State>

  init(count: Int) {
    state = Mutex(State(results: Array(repeating: nil, count: count)))
  }

  /// The index of an input that nobody has taken yet; `nil` where all are taken.
  func next() -> Int? {
    state.withLock { state in
      guard state.next < state.results.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func finish(_ index: Int, with result: Result<Output, any Error>) {
    state.withLock { $0.results[index] = result }
  }

  func results() throws -> [Output] {
    try state.withLock(\.results).compactMap { try $0?.get() }
  }
}

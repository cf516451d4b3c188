import Glibc
import Ledger
import TestSupport
import Testing
import TradeFigures

@Suite("Two writers at once")
struct TwoWritersTests {
  @Test("Two processes that record together lose nothing")
  func processes() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("ledger.sqlite")
    await withTaskGroup(of: Void.self) { group in
      for name in ["first.csv", "second.csv"] {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, name = name as String] in
            for part in 0..<10 {
              let given = try Samples.many(50, from: "\(name)-\(part)")
              let ledger = try Ledger(path: path, for: .recording)
              #expect(try ledger.record(given, at: Samples.moment()).added == 50)
            }
          }
        }
      }
    }
    #expect(try Ledger(path: path, for: .reading).observations().count == 1_000)
  }

  @Test("A process that is killed half way leaves nothing of its recording behind")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("ledger.sqlite")
    try Ledger(path: path, for: .recording).record(Samples.release(), at: Samples.moment())
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let ledger = try Ledger(path: path, for: .recording)
      _ = try ledger.record(at: Samples.moment()) { recorder in
        // Enough to overflow the cache, so that part of it is in the log already.
        for observation in try Samples.many(20_000, from: "long.csv") {
          try recorder.add(observation)
        }
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try folder.names.contains("ledger.sqlite-wal"))
    let count = try Samples.release().count
    #expect(try Ledger(path: path, for: .reading).observations().count == count)
    #expect(try folder.names == ["ledger.sqlite"])
    let again = try Ledger(path: path, for: .recording)
    #expect(try again.record(Samples.many(50, from: "long.csv"), at: Samples.moment()).added == 50)
  }

  @Test("Writers that start on an absent file and record together lose nothing")
  func together() async throws {
    for _ in 0..<5 {
      let folder = try TemporaryFolder()
      let path = folder.path("ledger.sqlite")
      let moment = try Samples.moment()
      try await withThrowingTaskGroup(of: RecordResult.self) { group in
        for writer in 0..<6 {
          let own = try Samples.many(40, from: "writer-\(writer).csv")
          let shared = try Samples.many(40, from: "shared.csv")
          group.addTask {
            let ledger = try Ledger(path: path, for: .recording)
            var result = try ledger.record(own, at: moment)
            let more = try ledger.record(shared, at: moment)
            result.added += more.added
            result.known += more.known
            return result
          }
        }
        var total = RecordResult()
        for try await result in group {
          total.added += result.added
          total.known += result.known
        }
        #expect(total == RecordResult(added: 7 * 40, known: 5 * 40))
      }
      let read = try Ledger(path: path, for: .reading).observations()
      #expect(read.count == 7 * 40)
      // One recording is never cut by another: all of a file stand together.
      let order = read.map(\.source.address)
      #expect(order.indices.dropFirst().filter { order[$0] != order[$0 - 1] }.count == 6)
    }
  }
}

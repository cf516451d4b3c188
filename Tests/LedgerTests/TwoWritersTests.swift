import Ledger
import TestSupport
import Testing
import TradeFigures

@Suite("Two writers at once")
struct TwoWritersTests {
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

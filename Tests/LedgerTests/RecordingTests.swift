import CivilTime
import Ledger
import TestSupport
import Testing
import TradeFigures

@Suite("Recording")
struct RecordingTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("ledger.sqlite")
  }

  @Test("What is recorded reads back in full, in the order of arrival")
  func roundTrip() throws {
    let moment = try Samples.moment()
    let given = try Samples.release()
    let result = try Ledger(path: path, for: .recording).record(given, at: moment)
    #expect(result == RecordResult(added: given.count, known: 0))
    let read = try Ledger(path: path, for: .reading).observations()
    #expect(read == given.map { $0.recorded(at: moment) })
  }

  @Test("Reading the same file twice adds nothing and keeps the first recording")
  func sameFileTwice() throws {
    let first = try Samples.moment()
    let ledger = try Ledger(path: path, for: .recording)
    let given = try Samples.release()
    try ledger.record(given, at: first)
    let again = try ledger.record(given, at: Samples.moment("2023-06-01T00:00:00Z"))
    #expect(again == RecordResult(added: 0, known: given.count))
    #expect(try ledger.observations() == given.map { $0.recorded(at: first) })
  }

  @Test("A double within one recording is known the second time")
  func doubleWithin() throws {
    let ledger = try Ledger(path: path, for: .recording)
    let one = try Samples.observation()
    #expect(
      try ledger.record([one, one], at: Samples.moment()) == RecordResult(added: 1, known: 1)
    )
  }

  @Test("Whatever is part of the identity makes a new observation")
  func identity() throws {
    let ledger = try Ledger(path: path, for: .recording)
    let moment = try Samples.moment()
    try ledger.record([Samples.observation()], at: moment)
    let others = [
      try Samples.observation(.entryValue),
      try Samples.observation(.estimatedDuties, "$6.2 billion"),
      try Samples.observation(.estimatedDuties, "$6.1 billion", "almost"),
      try Samples.observation(month: "2023-02"),
      try Samples.observation(source: Samples.source("https://example.gov/other")),
      try Samples.observation(source: Samples.source(bytes: 2)),
      try Samples.observation(place: TextPlace(line: 81, column: 153)),
      try Samples.observation(place: TextPlace(line: 82, column: 152)),
      try Samples.observation(place: nil),
      try Samples.observation(published: nil),
      try Samples.observation(published: CalendarDate(year: 2023, month: 4, day: 25)),
      try Samples.observation(
        source: Source(
          address: Samples.source().address,
          sha256: Samples.source().sha256,
          kind: .secondary
        )
      ),
    ]
    for other in others {
      #expect(try ledger.record([other], at: moment) == RecordResult(added: 1), "\(other)")
    }
    let remark = try Samples.observation(note: "another remark")
    #expect(try ledger.record([remark], at: moment) == RecordResult(known: 1))
  }

  @Test("A recording that fails half way leaves nothing behind, and says its own error")
  func halfWay() throws {
    struct Interrupted: Error {}
    let ledger = try Ledger(path: path, for: .recording)
    let given = try Samples.many(500, from: "long.csv")
    #expect(throws: Interrupted.self) {
      try ledger.record(at: Samples.moment()) { recorder in
        for observation in given { try recorder.add(observation) }
        throw Interrupted()
      }
    }
    #expect(try ledger.observations().isEmpty)
    #expect(try ledger.record(given, at: Samples.moment()).added == 500)
  }

  @Test("A figure that would not read back is refused, and the whole recording with it")
  func unrecordable() throws {
    let ledger = try Ledger(path: path, for: .recording)
    let good = try Samples.observation()
    let number = try #require(good.figure.number)
    let bad = Observation(
      month: good.month,
      measure: good.measure,
      figure: Figure(asPrinted: "a lot", qualifier: good.figure.qualifier, number: number),
      source: good.source
    )
    let error = try #require(throws: LedgerError.self) {
      try ledger.record([good, bad], at: Samples.moment())
    }
    #expect(error.problem == .unrecordable(figure: "nearly a lot"))
    #expect(try ledger.observations().isEmpty)
  }

  @Test("A trial answers as a recording would, and adds nothing")
  func trial() throws {
    let recording = try Ledger(path: path, for: .recording)
    let old = try Samples.release()
    try recording.record(old, at: Samples.moment())
    let new = [
      try Samples.observation(month: "2023-04"), try Samples.observation(month: "2023-04"),
      try Samples.observation(source: Samples.source("elsewhere")),
    ]
    for ledger in [recording, try Ledger(path: path, for: .reading)] {
      for _ in 0..<2 {
        let result = try ledger.withoutRecording { recorder in
          for observation in old + new { try recorder.add(observation) }
        }
        #expect(result == RecordResult(added: 2, known: old.count + 1))
      }
    }
    #expect(try recording.observations().count == old.count)
  }

  @Test("A ledger in memory takes a trial where there is no file")
  func inMemory() throws {
    let ledger = try Ledger.inMemory()
    let given = try Samples.release()
    #expect(try ledger.record(given, at: Samples.moment()).added == given.count)
    #expect(try ledger.observations().count == given.count)
    #expect(try Ledger.inMemory().observations().isEmpty)
  }

  @Test("A ledger opened for reading takes nothing")
  func readingOnly() throws {
    try Ledger(path: path, for: .recording).close()
    let error = try #require(throws: LedgerError.self) {
      try Ledger(path: path, for: .reading).record(Samples.release(), at: Samples.moment())
    }
    #expect(error.problem == .readOnly)
  }
}

import Operations
import Testing

@Suite struct RunOutcomeTests {
  @Test("The names of the outcomes differ, in files too")
  func namesDiffer() {
    #expect(Set(RunOutcome.allCases.map(\.rawValue)).count == RunOutcome.allCases.count)
  }
}

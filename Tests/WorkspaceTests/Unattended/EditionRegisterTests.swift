import CivilTime
import Foundation
import TestSupport
import Testing
import Workspace

@Suite("What is known of the editions")
struct EditionRegisterTests {
  private func month(_ text: String) throws -> Month { try #require(Month(text)) }

  @Test("Months are kept in order, each once")
  func months() throws {
    var register = EditionRegister()
    register.add([try month("2025-03"), try month("2024-12")])
    register.add([try month("2025-03"), try month("2025-01")])
    #expect(register.months.map(\.description) == ["2024-12", "2025-01", "2025-03"])
    #expect(register.unannouncedMonths.isEmpty)
  }

  @Test("An edition is news where another number was there when it was noted")
  func news() throws {
    let (march, april) = (try month("2025-03"), try month("2025-04"))
    var register = EditionRegister()
    register.expect(march, replacing: 1)
    register.expect(april, replacing: nil)
    #expect(!register.isNews(march, revision: 1), "the run did not come so far")
    #expect(register.isNews(march, revision: 2))
    #expect(register.isNews(april, revision: 0))
    #expect(!register.isNews(try month("2025-05"), revision: 0), "nobody noted it")
    register.expect(march, replacing: 2)
    #expect(register.isNews(march, revision: 2), "nobody was told of it before the next one")
    #expect(register.unannouncedMonths == [march, april])
    register.settle([march])
    #expect(!register.isNews(march, revision: 2))
    #expect(register.unannouncedMonths == [april])
  }

  @Test("It is read as it was saved, and a damaged one is set aside")
  func file() throws {
    let folder = try TemporaryFolder()
    let state = StateFolder(folder.path("state"))
    try state.prepare()
    #expect(try state.register() == nil)
    var register = EditionRegister()
    register.add([try month("2025-03")])
    register.expect(try month("2025-04"), replacing: nil)
    try state.save(register)
    #expect(try state.register() == register)
    #expect(state.recover().isEmpty)
    _ = try folder.file("state/editions.json", text: "[")
    #expect(state.recover() == [.damaged(path: folder.path("state/editions.json"))])
    #expect(try state.register() == nil)
  }
}

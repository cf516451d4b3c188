import TestSupport
import Testing

@Suite("tradesnap run: months that came between two runs")
struct RunSkippedTests {
  private func bring(_ month: String, on day: String, to rehearsal: Rehearsal) throws {
    let text = Rehearsal.release(month: month, published: day)
    // Two months with the same figures would be held for a copy.
    let number = month.utf8.reduce(0) { $0 + Int($1) } % 7
    _ = try rehearsal.folder.file(
      "incoming/\(month).txt",
      text: text.replacing("$6.1", with: "$6.\(number)").replacing(
        "2.6 million",
        with: "2.5\(number) million"
      )
      .replacing("$262", with: "$26\(number)")
    )
  }

  @Test("The first run publishes the newest month alone, a late one every month since")
  func late() throws {
    let rehearsal = try Rehearsal()
    try bring("January 2023", on: "February 17, 2023", to: rehearsal)
    try bring("February 2023", on: "March 17, 2023", to: rehearsal)
    #expect(try rehearsal.run(on: "2023-03-18").status == 0)
    #expect(try rehearsal.names(in: "published") == ["2023-02", "latest"])
    try bring("March 2023", on: "April 17, 2023", to: rehearsal)
    try bring("April 2023", on: "May 17, 2023", to: rehearsal)
    let late = try rehearsal.run(on: "2023-05-18")
    #expect(late.status == 0 && late.messages.isEmpty, "\(late.messages)")
    #expect(try rehearsal.names(in: "published") == ["2023-02", "2023-03", "2023-04", "latest"])
    #expect(try rehearsal.text("published/latest/receipt.json").contains("\"2023-04\""))
    #expect(try rehearsal.run(on: "2023-05-18").status == 1)
  }

  @Test("A month that the gate holds back stays refused, and goes out when it is acknowledged")
  func held() throws {
    let rehearsal = try Rehearsal()
    try bring("February 2023", on: "March 17, 2023", to: rehearsal)
    #expect(try rehearsal.run(on: "2023-03-18").status == 0)
    try rehearsal.bring("a.txt", published: nil)
    try rehearsal.bring("b.txt", published: nil, duties: "$7.9 billion")
    try bring("April 2023", on: "May 17, 2023", to: rehearsal)
    for day in ["2023-05-18", "2023-05-19", "2023-05-20"] {
      let refused = try rehearsal.run(on: day)
      #expect(refused.status == 3)
      #expect(refused.messages.isEmpty == (day != "2023-05-18"), "\(refused.messages)")
      #expect(try rehearsal.names(in: "published") == ["2023-02", "2023-04", "latest"])
    }
    _ = try rehearsal.folder.file(
      "acknowledged.yml",
      text: "- finding: source-conflict 2023-03 estimated-duties\n  reason: Both were published.\n"
    )
    let acknowledged = try rehearsal.run(on: "2023-05-20")
    #expect(acknowledged.status == 0, "\(acknowledged.messages)")
    #expect(try rehearsal.names(in: "published").prefix(3) == ["2023-02", "2023-03", "2023-04"])
    #expect(try rehearsal.run(on: "2023-05-20").status == 1)
  }
}

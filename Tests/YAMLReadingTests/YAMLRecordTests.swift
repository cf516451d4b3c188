import Testing
import YAMLReading

@Suite("Records of YAML")
struct YAMLRecordTests {
  private enum Key: String, CaseIterable { case name, size }

  private func value(_ yaml: String) throws -> YAMLValue {
    try #require(try YAMLValue(parsing: yaml))
  }

  @Test("Keys that are not known are thrown one by one, or collected")
  func unknownKeys() throws {
    let item = try value("nam: a\nsize: 2\nother: b")
    let fault = #expect(throws: YAMLFault.self) { try YAMLRecord<Key>(item, called: "a thing") }
    #expect(fault?.message == "unknown key “nam”")
    #expect(fault?.hint == "Did you mean “name”?")
    let record = try YAMLRecord<Key>(collecting: item, called: "a thing")
    #expect(record.faults.map(\.line) == [1, 3])
    #expect(record[.size]?.wholeNumber == 2)
    #expect(throws: YAMLFault(line: 1, .missingKey("name"))) { try record.required(.name) }
  }

  @Test(
    "A whole number is digits without quotes",
    arguments: [
      ("5", 5), ("05", 5), ("'5'", nil), ("5.0", nil), ("-5", nil), ("five", nil), ("", nil),
    ]
  )
  func wholeNumbers(yaml: String, expected: Int?) throws {
    #expect(try value("k: \(yaml)").entries?.first?.value.wholeNumber == expected)
  }

  @Test(
    "The text of a block begins on the line after its sign",
    arguments: [("|", 2), (">", 2), ("x", 1)]
  )
  func textLine(sign: String, expected: Int) throws {
    #expect(try value("k: \(sign)\n  a").entries?.first?.value.textLine == expected)
  }
}

import CivilTime
import Foundation
import TestSupport
import Testing
import TradeFigures
import Workspace

@Suite("Files of events")
struct EventEntryTests {
  private func load(_ text: String, _ catalog: MeasureCatalog = .builtIn) throws -> [EventEntry] {
    try EventEntry.load(bytes: Array(text.utf8), file: "events.yml", catalog: catalog)
  }

  /// An event with one line changed, added (`changed` of a new key) or left out (`nil`).
  private func event(_ key: String, _ changed: String?) -> String {
    let lines = [
      ("date", "2022-06-21"), ("label", "Act takes effect"), ("kind", "law"),
      ("measures", "[forced-labor-entries, effective-duty-rate]"),
      ("source", "https://example.gov/act"),
    ]
    var fields = lines.map { $0.0 == key ? ($0.0, changed) : ($0.0, $0.1) }
    if !lines.contains(where: { $0.0 == key }) { fields.append((key, changed)) }
    let text = fields.compactMap { name, value in value.map { "\(name): \($0)" } }
    return "- " + text.joined(separator: "\n  ") + "\n"
  }

  @Test("An entry says when, what, of which kind, about which measures, and who says so")
  func entries() throws {
    let entry = try #require(try load(event("title", "The act takes effect")).first)
    #expect(entry.date == CalendarDate("2022-06-21"))
    #expect(entry.label == "Act takes effect")
    #expect(entry.title == "The act takes effect")
    #expect(entry.kind == .law && entry.kind.isGeneral)
    #expect(entry.measures == [.forcedLaborEntries, MeasureID("effective-duty-rate")])
    #expect(entry.source == "https://example.gov/act")
    #expect(try load(event("title", nil)).first?.title == "Act takes effect")
  }

  @Test("A file that says nothing has no events", arguments: ["", "# later\n", "[]"])
  func empty(text: String) throws {
    #expect(try load(text).isEmpty)
  }

  @Test(
    "What is wrong is told with its line and the offending text",
    arguments: [
      ("date", nil, "events.yml:1: the key “date” is missing"),
      ("source", nil, "events.yml:1: the key “source” is missing"),
      ("label", nil, "events.yml:1: the key “label” is missing"),
      ("kind", nil, "events.yml:1: the key “kind” is missing"),
      ("measures", nil, "events.yml:1: the key “measures” is missing"),
      ("date", "2022-06-31", "events.yml:1: “date” cannot be “2022-06-31”: it must be a day"),
      ("date", "June 21", "events.yml:1: “date” cannot be “June 21”: it must be a day"),
      (
        "label", "An order that is called at great length",
        "events.yml:2: “label” cannot be “An order that is called at great length”: it has 39"
      ),
      ("kind", "laws", "events.yml:3: “kind” cannot be “laws”: it must be one of law, "),
      ("measures", "[]", "events.yml:4: “measures” must be a list of measures, at least one"),
      ("measures", "entry-value", "events.yml:4: “measures” must be a list of measures"),
      (
        "measures", "[forced-labor]",
        "events.yml:4: “measures” cannot be “forced-labor”: there is no measure of that name"
      ),
      ("source", "a newspaper", "events.yml:5: “source” cannot be “a newspaper”: it must be the"),
      ("colour", "red", "events.yml:6: unknown key “colour”"),
    ] as [(String, String?, String)]
  )
  func faults(key: String, value: String?, message: String) {
    let error = #expect(throws: ConfigurationError.self) { try load(event(key, value)) }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
    #expect(error?.exitStatus == .configuration)
  }

  @Test(
    "Other files than lists of events are refused",
    arguments: [
      ("date: 2022-06-21\n", "events.yml:1: “events” must be a list of events"),
      ("- just a text\n", "events.yml:1: an event must be keys with values"),
      ("- [\n", "events.yml:2: not YAML"),
    ]
  )
  func shapes(text: String, message: String) {
    let error = #expect(throws: ConfigurationError.self) { try load(text) }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test("An event that stands twice is one too many")
  func twice() {
    let text = event("title", nil)
    let error = #expect(throws: ConfigurationError.self) { try load(text + text) }
    #expect(error?.message.hasPrefix("events.yml:7: “label” cannot be “Act takes effect”") == true)
  }

  @Test("A near miss is answered with the name that was meant")
  func hints() {
    let error = #expect(throws: ConfigurationError.self) {
      try load(event("measures", "[forced-labor-entry]"))
    }
    #expect(error?.hint == "Did you mean “forced-labor-entries”?")
  }

  @Test("The events that come with the program are read, each once and in the order of their days")
  func bundled() throws {
    let path = TestSupport.Program.package.appending(path: "Assets/events/policy-events.yml").path
    let events = try EventEntry.read(path, catalog: .builtIn)
    #expect(events.count >= 15)
    #expect(events.contains { $0.date == CalendarDate("2022-06-21") && $0.kind == .law })
    #expect(events.allSatisfy { $0.source.hasPrefix("https://") && $0.title != $0.label })
    for kind in [true, false] {
      let days = events.filter { ($0.kind == .tariff || $0.kind == .rule) == kind }.map(\.date)
      #expect(days == days.sorted())
    }
  }

  @Test(
    "The settings name a file beside them, or none",
    arguments: [
      ("events: own.yml", Configuration.Events.file("/srv/space/own.yml")),
      ("events: none", .none), ("", .bundled),
    ]
  )
  func settings(yaml: String, expected: Configuration.Events) throws {
    let read = try Configuration.load(bytes: Array(yaml.utf8), file: "/srv/space/tradesnap.yml")
    #expect(read.events == expected)
  }

  @Test("A file that is named must be there")
  func missing() {
    let error = #expect(throws: ConfigurationError.self) {
      try EventEntry.read("/nowhere/events.yml", catalog: .builtIn)
    }
    #expect(error?.exitStatus == .noInput)
  }
}

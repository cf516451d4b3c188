import Quantities
import TestSupport
import Testing
import TradeFigures
import Workspace
import YAMLReading

@Suite("Configuration")
struct ConfigurationTests {
  private func load(_ yaml: String, file: String = "tradesnap.yml") throws -> Configuration {
    try Configuration.load(bytes: Array(yaml.utf8), file: file)
  }

  @Test(
    "A file that says nothing gives the standard",
    arguments: ["", "\n", "# only a remark\n", "---\n", "~\n", "\u{FEFF}", "{}"]
  )
  func nothing(yaml: String) throws {
    #expect(try load(yaml) == .standard)
  }

  @Test("The standard is the publisher of the monthly release, on US Letter")
  func standard() {
    let standard = Configuration.standard
    #expect(standard.publisher == "U.S. Customs and Border Protection")
    #expect(standard.nameplate == "Trade Snapshot")
    #expect(standard.paper == .letter)
    #expect(standard.notice != nil)
    #expect(standard.catalog == .builtIn)
  }

  @Test("Every key is read", arguments: ["\n", "\r\n"])
  func everyKey(lineEnd: String) throws {
    let yaml = """
      publisher: Customs Office of Utopia
      nameplate: "2023"   # quoted, so it is text
      paper: a4
      notice: A draft
      source-priority: [cbp, "example.org"]
      ledger: figures/ledger.sqlite
      reports: /srv/reports
      reference: [../totals.csv, /srv/census.csv]
      acknowledged: seen.yml
      theme: themes/own.yml
      events: marked.yml
      measures:
        - id: drawback-claims
          title: Drawback claims
          unit: count
        - {id: rail-share-2, title: Rail, unit: percent, total: value-weighted}
        - {id: seized-weight, title: Weight, unit: pounds, total: none}
      """.split(separator: "\n").joined(separator: lineEnd)
    let read = try load(yaml, file: "/srv/space/tradesnap.yml")
    var expected = Configuration.standard
    expected.publisher = "Customs Office of Utopia"
    expected.nameplate = "2023"
    expected.paper = .a4
    expected.notice = "A draft"
    expected.sourcePriority = ["cbp", "example.org"]
    expected.reference = ["/srv/space/../totals.csv", "/srv/census.csv"]
    expected.acknowledged = "/srv/space/seen.yml"
    expected.theme = .file("/srv/space/themes/own.yml")
    expected.events = .file("/srv/space/marked.yml")
    expected.measures = [
      Measure(
        id: MeasureID("drawback-claims"),
        title: "Drawback claims",
        unit: .count,
        total: .sum
      ),
      Measure(
        id: MeasureID("rail-share-2"),
        title: "Rail",
        unit: .percent,
        total: .valueWeighted
      ),
      Measure(id: MeasureID("seized-weight"), title: "Weight", unit: .pounds, total: .none),
    ]
    expected.ledger = "/srv/space/figures/ledger.sqlite"
    expected.reports = "/srv/reports"
    #expect(read == expected)
    #expect(read.catalog[MeasureID("drawback-claims")] != nil)
  }

  @Test(
    "The notice can be left out, and put back",
    arguments: [("off", nil), ("on", Configuration.standard.notice), ("'off'", "off")]
  )
  func notice(value: String, expected: String?) throws {
    #expect(try load("notice: \(value)").notice == expected)
  }

  @Test(
    "A fault is told with its line and a hint",
    arguments: [
      Fault("nameplate: X\npapr: a4", "t.yml:2: unknown key “papr”", "Did you mean “paper”?"),
      Fault(
        "colour: red",
        "t.yml:1: unknown key “colour”",
        "Known are: publisher, publisher-short, nameplate, paper, notice, source-priority, measures, ledger, reports, reference, acknowledged, events, theme, collect, fetching, publish, calendar, state, notify, log."
      ),
      Fault("- a\n- b", "t.yml:1: the file must be keys with values"),
      Fault("just words", "t.yml:1: the file must be keys with values"),
      Fault(
        "\npublisher: 2023",
        "t.yml:2: “publisher” must be text",
        "Put it in quotes if it is meant as text."
      ),
      Fault(
        "publisher:",
        "t.yml:1: “publisher” must be text",
        "Put it in quotes if it is meant as text."
      ),
      Fault(
        "publisher: [a]",
        "t.yml:1: “publisher” must be text",
        "Put it in quotes if it is meant as text."
      ),
      Fault("nameplate: '  '", "t.yml:1: “nameplate” cannot be “  ”: it must say something"),
      Fault(
        "nameplate: \"one\\ntwo\"",
        "t.yml:1: “nameplate” cannot be “one”: it must be one line"
      ),
      Fault(
        "paper: A4",
        "t.yml:1: “paper” cannot be “A4”: it must be one of letter, a4",
        "Did you mean “a4”?"
      ),
      Fault("source-priority: cbp", "t.yml:1: “source-priority” must be a list of texts"),
      Fault(
        "ledger: ~/x.sqlite",
        "t.yml:1: “ledger” cannot be “~/x.sqlite”: “~” is not expanded; write the path in full"
      ),
      Fault("paper: a4\n\npaper: letter", "t.yml:1: the key “paper” is set more than once"),
      Fault("measures: {id: a}", "t.yml:1: “measures” must be a list of measures"),
      Fault("measures:\n- one", "t.yml:2: a measure must be keys with values"),
      Fault("measures:\n- {id: a, unit: count}", "t.yml:2: the key “title” is missing"),
      Fault(
        "measures:\n- {id: a, titel: A, unit: count}",
        "t.yml:2: unknown key “titel”",
        "Did you mean “title”?"
      ),
      Fault(
        "measures:\n- {id: a, title: A, unit: pound}",
        "t.yml:2: “unit” cannot be “pound”: it must be one of count, usd, percent, pounds, order",
        "Did you mean “pounds”?"
      ),
      Fault(
        "measures:\n- {id: A b, title: A, unit: count}",
        "t.yml:2: “id” cannot be “A b”: it must be of a-z, 0-9 and -, with a letter first"
      ),
      Fault(
        "measures:\n- {id: audits, title: A, unit: count}",
        "t.yml:2: “id” cannot be “audits”: the program has a measure of that name"
      ),
      Fault(
        "measures:\n- {id: a, title: A, unit: count}\n- {id: a, title: B, unit: usd}",
        "t.yml:3: “id” cannot be “a”: it is declared twice"
      ),
      Fault(
        "measures:\n- {id: a, title: A, unit: percent, total: sum}",
        "t.yml:2: “total” cannot be “sum”: for the unit percent it must be one of "
          + "value-weighted, none",
        "Known are: value-weighted, none."
      ),
    ]
  )
  func faults(fault: Fault) throws {
    let error = try #require(throws: ConfigurationError.self) {
      try load(fault.yaml, file: "t.yml")
    }
    #expect(error.message == fault.message)
    #expect(error.hint == fault.hint)
    #expect(error.exitStatus == .configuration)
  }

  struct Fault: CustomTestStringConvertible {
    let yaml: String
    let message: String
    let hint: String?

    init(_ yaml: String, _ message: String, _ hint: String? = nil) {
      self.yaml = yaml
      self.message = message
      self.hint = hint
    }

    var testDescription: String { message }
  }

  @Test(
    "What is not YAML is told with its line",
    arguments: [
      ("paper: a4\nnotice: [", 3), ("\tpaper: a4", 1), ("paper: a4\nnotice: \"x", 2),
      ("publisher: a\u{1}b", 1), ("paper: a4\n---\npaper: a4", 2), ("a: *b", 1),
    ]
  )
  func notYAML(yaml: String, line: Int) throws {
    let error = try #require(throws: ConfigurationError.self) { try load(yaml) }
    guard case .fault(let fault) = error.problem, case .syntax = fault.problem else {
      Issue.record("\(error.problem)")
      return
    }
    #expect(fault.line == line)
  }

  @Test("Bytes that are no text, and text that is nested without end, are errors and no crash")
  func hostile() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.load(bytes: [0x70, 0xFF, 0xFE], file: "t.yml")
    }
    #expect(error?.problem == .fault(YAMLFault(line: nil, .notUTF8)))
    for opening in ["[", "{a: ", "- ", "? "] {
      #expect(throws: ConfigurationError.self) {
        try load(String(repeating: opening, count: 100_000))
      }
      #expect(throws: ConfigurationError.self) {
        try load(String(repeating: opening, count: 900) + "x")
      }
    }
  }

  @Test("A file that an option names must be there")
  func option() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path("none.yml")
    let error = try #require(throws: ConfigurationError.self) {
      try Configuration.find(option: missing)
    }
    #expect(error.message == "there is no file \(missing)")
    #expect(error.exitStatus == .noInput)
    let there = try folder.file("my.yml", text: "paper: a4\nledger: l.sqlite\n")
    let read = try Configuration.find(option: there)
    #expect(read.paper == .a4)
    #expect(read.ledger == folder.path("l.sqlite"))
  }
}

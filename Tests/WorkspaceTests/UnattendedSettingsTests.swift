import Foundation
import Testing
import TradeFigures
import Workspace

@Suite("Settings of unattended runs")
struct UnattendedSettingsTests {
  private func load(_ yaml: String, file: String = "/srv/tradesnap.yml") throws -> Configuration {
    try Configuration.load(bytes: Array(yaml.utf8), file: file)
  }

  @Test("A file that says nothing collects and publishes nothing, and keeps the documented habits")
  func standard() throws {
    let settings = try load("").unattended
    #expect(settings == .standard)
    #expect(settings.collect.isEmpty)
    #expect(settings.publish == nil)
    #expect(settings.state == nil)
    #expect(settings.calendar.dueDay == 20)
    #expect(settings.calendar.overdueAfter == 10)
    #expect(settings.fetching.sizeLimit == 8_000_000)
    #expect(settings.notify.remindAfter == 7)
  }

  @Test("Every key is read, and paths are those of the file's folder")
  func everyKey() throws {
    let settings = try load(
      """
      collect:
        - folder: incoming
        - file: ../extra.csv
        - address: https://example.org/release.html
        - feed: http://example.org/rss.xml
          match: Monthly  Update
        - listing: file:///srv/newsroom.html
      fetching: {timeout: 5, attempts: 2, size-limit: 500 kB, redirects: 0, contact: "mailto:a@b.org"}
      publish:
        folder: out
        outputs: [json, pdf, json]
        required: [audits, rail-inspection]
        stale: publish
      measures: [{id: rail-inspection, title: Rail, unit: percent}]
      calendar: {due-day: 31, overdue-after: 1}
      state: /var/lib/tradesnap
      notify:
        ping: https://ping.example.org/x
        metrics: m.prom
        mail: {to: a@b.org, from: c@d.org, sendmail: bin/sendmail, on: [stale, published]}
        hooks: {published: [/bin/echo, "--now"]}
        remind-after: 30
      log: {size: 2 MB, keep: 0}
      """
    ).unattended
    #expect(
      settings.collect == [
        .folder("/srv/incoming"), .file("/srv/../extra.csv"),
        .address("https://example.org/release.html"),
        .feed("http://example.org/rss.xml", match: "Monthly  Update"),
        .listing("file:///srv/newsroom.html", match: ""),
      ]
    )
    #expect(settings.fetching.sizeLimit == 500_000)
    #expect(settings.fetching.redirects == 0)
    #expect(settings.fetching.contact == "mailto:a@b.org")
    let publish = try #require(settings.publish)
    #expect(publish.folder == "/srv/out")
    #expect(publish.outputs == [.pdf, .json])
    #expect(publish.required == [.audits, MeasureID("rail-inspection")])
    #expect(publish.stale == .publish)
    #expect(settings.calendar.dueDay == 31)
    #expect(settings.state == "/var/lib/tradesnap")
    #expect(settings.notify.metrics == "/srv/m.prom")
    #expect(settings.notify.mail?.sendmail == "/srv/bin/sendmail")
    #expect(settings.notify.mail?.occasions == [.published, .stale])
    #expect(settings.notify.hooks == [.published: ["/bin/echo", "--now"]])
    #expect(settings.log.size == 2_000_000)
    #expect(settings.log.keep == 0)
  }

  @Test("They shape no report, and so are left out where settings are written")
  func unwritten() throws {
    let configuration = try load("collect: [{folder: incoming}]\npublish: {folder: out}\n")
    #expect(configuration.yaml == Configuration.standard.yaml)
  }

  @Test(
    "A fault is told with file, line and what to do",
    arguments: [
      ("collect:\n  - folder: a\n  - flder: b", "3: unknown key “flder”"),
      ("collect: {folder: a}", "1: “collect” must be a list"),
      ("collect:\n  - {folder: a, file: b}", "2: “collect” must be one folder"),
      ("collect:\n  - match: a", "2: “collect” must be one folder"),
      ("collect:\n  - folder: a\n    match: b", "3: “match” cannot be “b”: it goes with a feed"),
      ("collect:\n  - folder: a\n  - folder: a", "3: the key “collect” is set more than once"),
      (
        "collect: [{address: ftp://example.org/}]",
        "it must begin with https://, http:// or file://"
      ),
      ("collect: [{feed: 'https:///x'}]", "1: “feed” cannot be “https:///x”: the address is not"),
      ("collect: [{address: 'file://host/x'}]", "the address is not whole"),
      ("collect: [{address: 'https://a b'}]", "an address has no spaces"),
      ("publish:\n  outputs: [pdf]", "2: the key “folder” is missing"),
      ("publish:\n  folder: a\n  outputs: [pdf, docx]", "3: “outputs” cannot be “docx”"),
      ("publish:\n  folder: a\n  outputs: []", "3: “outputs” must be a list of outputs, at least"),
      ("publish:\n  folder: a\n  required: [duties]", "3: “required” cannot be “duties”"),
      ("publish:\n  folder: a\n  stale: maybe", "3: “stale” cannot be “maybe”"),
      ("calendar:\n  due-day: 32", "2: “due-day” cannot be “32”: it must be 1 to 31"),
      ("calendar:\n  overdue-after: 0", "2: “overdue-after” cannot be “0”"),
      ("fetching:\n  size-limit: 8", "2: “size-limit” must be a size such as 8 MB"),
      ("fetching:\n  size-limit: 8 Mb2", "2: “size-limit” cannot be “8 Mb2”"),
      (
        "fetching:\n  size-limit: 9 GB",
        "2: “size-limit” cannot be “9 GB”: it must be 1 kB to 64 MB"
      ),
      ("fetching:\n  size-limit: 99999999999999999 GB", "it must be 1 kB to 64 MB"),
      ("fetching:\n  timeout: 0", "2: “timeout” cannot be “0”: it must be 1 to 600 seconds"),
      (
        "fetching:\n  contact: a@b.org",
        "2: “contact” cannot be “a@b.org”: it must begin with mailto:"
      ),
      ("notify:\n  ping: file:///x", "2: “ping” cannot be “file:///x”"),
      ("notify:\n  mail:\n    to: a@b.org", "the key “from” is missing"),
      (
        "notify:\n  mail: {to: 'a@b.org, c@d.org', from: a@b.org}",
        "2: “to” cannot be “a@b.org, c@d.org”"
      ),
      ("notify:\n  hooks:\n    published: [make]", "name the program with its folder"),
      ("notify:\n  hooks:\n    failed: [/bin/true]", "3: unknown key “failed”"),
      ("log:\n  keep: many", "2: “keep” must be a whole number of files"),
    ]
  )
  func faults(yaml: String, message: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try load(yaml, file: "tradesnap.yml")
    }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.message.hasPrefix("tradesnap.yml:") == true)
    #expect(error?.exitStatus == .configuration)
  }

  @Test("The documented example is read, and repeats the defaults where it says so")
  func documented() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Documentation/Configuration.md"),
      encoding: .utf8
    )
    let section = try #require(text.components(separatedBy: "## Unattended runs\n").last)
    let yaml = try #require(section.components(separatedBy: "```yaml\n").dropFirst().first)
      .components(separatedBy: "```")[0]
    let read = try load(yaml).unattended
    #expect(read.collect.count == 5)
    #expect(read.calendar == UnattendedSettings.standard.calendar)
    #expect(read.log == UnattendedSettings.standard.log)
    #expect(read.publish?.outputs == PublishSettings.Output.allCases)
    #expect(read.publish?.required == [.entrySummaries, .entryValue, .estimatedDuties])
    #expect(read.notify.mail?.occasions == [.refused, .stale, .failed])
  }
}

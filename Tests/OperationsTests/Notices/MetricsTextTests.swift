import CivilTime
import Operations
import Testing

@Suite("Metrics for Prometheus")
struct MetricsTextTests {
  static func text(
    program: String = "tradesnap 0.1.0",
    outcome: RunOutcome = .published,
    newest: Month? = Month(ordinal: 2025 * 12 + 2),
    state: Freshness.State = .current,
    days: Int = 30,
    lastSuccess: String? = "2025-04-20T06:00:12Z"
  ) throws -> String {
    let record = RunRecord(
      program: program,
      started: try #require(Timestamp("2025-04-20T06:00:00Z")),
      finished: try #require(Timestamp("2025-04-20T06:00:12Z")),
      outcome: outcome,
      messages: [],
      published: newest.map { [RunRecord.Edition(month: $0, revision: 0, path: "p")] } ?? [],
      newestMonth: newest,
      collected: 3
    )
    let freshness = Freshness(state: state, awaited: newest?.next, dueOn: nil, days: days)
    return MetricsText.text(
      record,
      freshness: freshness,
      lastSuccess: lastSuccess.flatMap { Timestamp($0) }
    )
  }

  @Test("The whole file after a run that published")
  func whole() throws {
    let lines = try Self.text().split(separator: "\n")
      .filter { !$0.hasPrefix("#") && !$0.hasSuffix(" 0") }
    #expect(
      lines == [
        "tradesnap_build_info{program=\"tradesnap 0.1.0\"} 1",
        "tradesnap_last_run_timestamp_seconds 1745128812",
        "tradesnap_last_success_timestamp_seconds 1745128812",
        "tradesnap_last_run_duration_seconds 12",
        "tradesnap_last_run_outcome{outcome=\"published\"} 1",
        "tradesnap_last_run_editions 1", "tradesnap_last_run_documents 3",
        "tradesnap_reference_month 202503",
        "tradesnap_reference_month_info{month=\"2025-03\"} 1",
        "tradesnap_freshness_state{state=\"current\"} 1",
      ]
    )
  }

  @Test("Each outcome, and each state, is one of all", arguments: RunOutcome.allCases)
  func outcomes(outcome: RunOutcome) throws {
    let lines = try Self.text(outcome: outcome).split(separator: "\n")
      .filter { $0.hasPrefix("tradesnap_last_run_outcome{") }
    #expect(lines.count == RunOutcome.allCases.count)
    #expect(
      lines.filter { $0.hasSuffix(" 1") }
        == ["tradesnap_last_run_outcome{outcome=\"\(outcome.rawValue)\"} 1"]
    )
  }

  @Test(
    "Days late are counted from the due day on, and never before",
    arguments: [
      (Freshness.State.current, 30, 0), (.due, 3, 0), (.late, 2, 2), (.overdue, 41, 41),
    ]
  )
  func late(state: Freshness.State, days: Int, expected: Int) throws {
    let text = try Self.text(state: state, days: days)
    #expect(text.contains("\ntradesnap_release_late_seconds \(expected * 86_400)\n"))
    #expect(text.contains("\ntradesnap_freshness_state{state=\"\(state.rawValue)\"} 1\n"))
  }

  @Test("What there is none of is left out, not zero")
  func absent() throws {
    let text = try Self.text(newest: nil, lastSuccess: nil)
    #expect(!text.contains("tradesnap_reference_month"))
    #expect(!text.contains("tradesnap_last_success"))
  }

  @Test("Every sample follows the help and the type of its family")
  func families() throws {
    var family = ""
    for line in try Self.text().split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.hasPrefix("# HELP ") {
        family = String(words[2])
      } else if line.hasPrefix("# TYPE ") {
        #expect(words == ["#", "TYPE", Substring(family), "gauge"])
      } else {
        #expect(line.hasPrefix(family + "{") || line.hasPrefix(family + " "), "\(line)")
      }
    }
    #expect(try Self.text().hasSuffix("\n"))
  }

  @Test("Quotes, backslashes and line feeds in a label are escaped")
  func escaping() throws {
    let text = try Self.text(program: "a\"b\\c\nd")
    #expect(text.contains(#"{program="a\"b\\c\nd"} 1"#))
  }
}

import Foundation
import TestSupport
import Testing

@Suite("tradesnap check, and what report does about it")
struct GateTests {
  /// The figures of the bundled record that cannot stand, and nothing else.
  static let expected = [
    "year-to-date-as-month 2022-04 counterfeit-seizures",
    "year-to-date-as-month 2022-04 counterfeit-msrp",
    "isolated-jump 2022-10 entry-value",
    "missing-scale-word 2022-10 audit-identified",
    "exceeds-fiscal-year 2023-04 counterfeit-msrp",
    "source-conflict 2024-11 estimated-duties",
    "copied-forward 2024-12 entry-summaries",
    "copied-forward 2024-12 entry-value",
    "source-conflict 2025-01 entry-summaries",
    "exceeds-fiscal-year 2025-01 audit-collected",
  ]

  private func objects(_ text: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  @Test("The errors of the bundled figures are the ten known ones, each with what bears it out")
  func bundled() throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.run(
      "check",
      "--reference",
      Workplace.bundledReference,
      "--format",
      "json"
    )
    #expect(result.status == 3)
    #expect(result.messages.hasPrefix("tradesnap: 10 errors are not acknowledged."))
    let findings = try objects(result.output)
    let errors = findings.filter { $0["severity"] as? String == "error" }
    #expect(errors.compactMap { $0["id"] as? String } == Self.expected)
    for error in errors {
      let check = try #require(error["check"] as? String)
      let evidence = try #require(error["evidence"] as? [Any])
      let witnesses = try #require(error["witnesses"] as? [[String: Any]])
      let needsYear = ["exceeds-fiscal-year", "year-to-date-as-month"].contains(check)
      #expect(witnesses.isEmpty != needsYear, "\(check)")
      #expect(witnesses.allSatisfy { $0["fiscalYear"] is String })
      #expect(evidence.count >= (needsYear || check == "missing-scale-word" ? 1 : 2), "\(check)")
      #expect(error["month"] is String)
    }
    let sums = findings.filter { $0["check"] as? String == "fiscal-year-sum" }
    #expect(sums.compactMap { $0["fiscalYear"] as? String } == ["FY2023"])
    #expect(sums.allSatisfy { $0["month"] == nil && $0["severity"] as? String == "warning" })
  }

  @Test("A month is checked alone, with its fiscal year")
  func month() throws {
    let workplace = try Workplace.withBundledFigures()
    let march = try workplace.run("check", "2023-03", "--reference", Workplace.bundledReference)
    #expect(march.status == 0, "\(march.messages)")
    #expect(march.output.contains("warning  fiscal-year-sum FY2023 counterfeit-msrp\n"))
    #expect(!march.output.contains("2023-04"))
    let strict = try workplace.run(
      "check",
      "2023-03",
      "--strict",
      "--reference",
      Workplace.bundledReference
    )
    #expect(strict.status == 2)
    #expect(try workplace.run("check", "2024-12").status == 3)
    #expect(try workplace.run("check", "2023-03", "--strict").status == 2, "bundled totals")
    _ = try workplace.folder.file("tradesnap.yml", text: "reference: []\n")
    #expect(try workplace.run("check", "2023-03", "--strict").status == 0)
  }

  @Test("Report refuses a month with errors in one line, and --force is stamped on page 1")
  func refusal() throws {
    let workplace = try Workplace.withBundledFigures()
    let refused = try workplace.run("report", "2024-12", "-o", "report.pdf")
    #expect(refused.status == 3)
    #expect(
      refused.messages.hasPrefix(
        "tradesnap: 2024-12 has 2 unresolved errors: copied-forward (entry-summaries, entry-value)."
      ),
      "\(refused.messages)"
    )
    #expect(refused.messages.contains("--force"))
    #expect(refused.messages.split(separator: "\n").count == 1)
    #expect(!(try workplace.folder.names.contains("report.pdf")))
    let forced = try workplace.run("report", "2024-12", "-o", "report.pdf", "--force")
    #expect(forced.status == 0, "\(forced.messages)")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") else { return }
    let text = try workplace.program.shell("pdftotext -l 1 report.pdf - | tr '\\n' ' '").output
    #expect(text.contains("Published with --force: 2 unresolved errors, see Notes and method."))
  }

  @Test("Acknowledged errors no longer keep a report back, and its notes give the reason")
  func acknowledged() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file(
      "acknowledged.yml",
      text: """
        - finding: copied-forward 2024-12 entry-summaries
          reason: The agency confirmed the count.
        - finding: copied-forward 2024-12 entry-value
          reason: The agency confirmed the value.
          by: A. Editor
        """
    )
    let check = try workplace.run("check", "2024-12")
    #expect(check.status == 0, "\(check.messages)")
    #expect(check.output.contains("Acknowledged by A. Editor: The agency confirmed the value."))
    #expect(check.output.contains("2 errors (2 acknowledged)"))
    let report = try workplace.run("report", "2024-12", "-o", "report.pdf")
    #expect(report.status == 0, "\(report.messages)")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") else { return }
    let text = try workplace.program.shell("pdftotext report.pdf - | tr '\\n' ' '").output
    #expect(text.contains("The agency confirmed the count."))
    #expect(!text.contains("--force"))
  }

  @Test(
    "An acknowledgement without a finding is told with its line, one without a reason is refused"
  )
  func badAcknowledgements() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file(
      "acknowledged.yml",
      text: "- finding: copied-forward 2024-12 entry-values\n  reason: Confirmed.\n"
    )
    let unknown = try workplace.run("check", "2024-12")
    #expect(unknown.status == 3)
    #expect(
      unknown.messages.contains(
        "acknowledged.yml:1: there is no finding “copied-forward 2024-12 entry-values”. "
          + "Did you mean “copied-forward 2024-12 entry-value”?"
      ),
      "\(unknown.messages)"
    )
    #expect(try workplace.run("check", "2023-03", "--strict").status == 2)
    _ = try workplace.folder.file("acknowledged.yml", text: "- finding: gap 2024-12 audits\n")
    let noReason = try workplace.run("check")
    #expect(noReason.status == 78)
    #expect(noReason.messages.contains("acknowledged.yml:1: the key “reason” is missing"))
  }

  @Test("The settings name reference files, from their own folder, and an option names others")
  func configured() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file(
      "totals.csv",
      text: "fiscal_year,measure,as_printed\nFY2023,audits,30\n"
    )
    _ = try workplace.folder.file("tradesnap.yml", text: "reference: [totals.csv]\n")
    let own = try workplace.run("check", "2023-03")
    #expect(own.status == 3)
    #expect(own.output.contains("error    year-to-date-as-month 2023-03 audits"))
    let other = try workplace.run("check", "2023-03", "--reference", Workplace.bundledReference)
    #expect(other.status == 0, "\(other.messages)")
    let show = try workplace.run("show", "2023-03")
    #expect(show.status == 0, "\(show.messages)")
  }

  @Test("A bad reference file is told with its line", arguments: ["check", "show", "report"])
  func badReference(_ command: String) throws {
    let workplace = try Workplace.withBundledFigures()
    let file = try workplace.folder.file(
      "totals.csv",
      text: "fiscal_year,measure,as_printed\nFY2023,audits,many\n"
    )
    let result = try workplace.run(command, "2023-03", "--reference", file)
    #expect(result.status == 65)
    #expect(result.messages.contains("totals.csv:line 2: as_printed is “many”"))
    #expect(!result.messages.contains("stored"))
    #expect(try workplace.run(command, "2023-03", "--reference", "nowhere.csv").status == 66)
  }

  @Test("The sample report is not refused, and holds the reconciliation")
  func sample() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.run("ingest", "--quiet", Workplace.sampleRelease)
    let settings = TestSupport.Program.package.appending(path: "Reports/2023-03/tradesnap.yml").path
    let result = try workplace.run(
      "report",
      "2023-03",
      "--config",
      settings,
      "-o",
      workplace.folder.path("report.pdf")
    )
    #expect(result.status == 0, "\(result.messages)")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") else { return }
    let text = try workplace.program.shell("pdftotext report.pdf - | tr '\\n' ' '").output
    #expect(text.contains("Monthly figures beside published fiscal-year totals"))
    #expect(!text.contains("--force"))
  }
}

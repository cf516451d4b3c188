import Foundation
import TestSupport
import Testing

@Suite("Verifying reports")
struct VerifyTests {
  /// A workplace with settings of its own and the report of March 2023.
  private static func withReport(_ options: String...) throws -> Workplace {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.program.run(["report", "2023-03", "-o", "report.pdf"] + options)
    #expect(result.status == 0, "\(result.messages)")
    return workplace
  }

  /// Unpacks the report so that its text can be changed, and packs it after `script` has.
  private static func edit(_ workplace: Workplace, _ script: String) throws {
    let result = try workplace.program.shell(
      "set -e; qpdf --qdf --object-streams=disable report.pdf plain.pdf; \(script); "
        + "fix-qdf plain.pdf > edited.pdf"
    )
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test("A fresh report is what its attached data give", arguments: ["letter", "a4"])
  func fresh(paper: String) throws {
    let workplace = try Self.withReport("--paper", paper)
    let result = try workplace.run("verify", "report.pdf")
    #expect(result.status == 0)
    #expect(result.output == "report.pdf is what its attached data give.\n")
    #expect(result.messages.isEmpty)
    let quiet = try workplace.run("verify", "--quiet", "report.pdf")
    #expect(quiet.status == 0 && quiet.output.isEmpty)
  }

  @Test("The report alone is enough: ledger, settings and references may be gone")
  func alone() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file(
      "tradesnap.yml",
      text: """
        publisher: Bureau of Trade
        nameplate: "Monthly: Trade"
        paper: a4
        notice: off
        source-priority: [secondary]
        reference: [totals.csv]
        measures: [{ id: drawback-claims, title: Claims, unit: count }]
        """
    )
    _ = try workplace.folder.file(
      "totals.csv",
      text: "fiscal_year,measure,as_printed\nFY2023,estimated-duties,$80 billion\n"
    )
    _ = try workplace.folder.file(
      "acknowledged.yml",
      text: "- finding: copied-forward 2024-12 entry-value\n  reason: Looked at.\n"
    )
    let report = try workplace.run("report", "2024-12", "-o", "report.pdf", "--force")
    #expect(report.status == 0, "\(report.messages)")
    let elsewhere = try Workplace()
    try FileManager.default.copyItem(
      atPath: workplace.folder.path("report.pdf"),
      toPath: elsewhere.folder.path("report.pdf")
    )
    let result = try elsewhere.run("verify", "report.pdf")
    #expect(result.status == 0, "\(result.output)\(result.messages)")
  }

  @Test("What a report carries makes the same report in another place")
  func unpacked() throws {
    let workplace = try Self.withReport()
    let result = try workplace.program.shell(
      """
      set -e
      mkdir there
      pdfdetach -saveall -o there report.pdf
      cd there
      export TRADESNAP_LEDGER=ledger.sqlite
      $tradesnap ingest --quiet figures.csv
      $tradesnap report 2023-03 --config settings.yml -o again.pdf
      mkdir again
      pdfdetach -saveall -o again again.pdf
      cmp figures.csv again/figures.csv
      cmp settings.yml again/settings.yml
      cmp again.pdf ../report.pdf
      """
    )
    #expect(result.status == 0, "\(result.output)\(result.messages)")
  }

  @Test("After one digit in a table is changed, the page and the table are named")
  func changedDigit() throws {
    let workplace = try Self.withReport()
    // The entries stopped for suspected forced labor, among the key figures of page 1.
    try Self.edit(
      workplace,
      "sed -i '0,/(400)Tj/s//(408)Tj/' plain.pdf; grep -aq '(408)Tj' plain.pdf"
    )
    let result = try workplace.run("verify", "edited.pdf")
    #expect(result.status == 5)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2, "\(result.output)")
    #expect(lines.first == "edited.pdf is not what its attached data give.")
    let second = try #require(lines.last)
    #expect(second.hasPrefix("  page 1, table under “Key figures”, row “"), "\(second)")
    #expect(
      second.hasSuffix("column “As printed”: it says “408”, the data give “400”"),
      "\(second)"
    )
  }

  @Test("After one byte of the figures is changed, the file is named and what follows from it")
  func changedFigures() throws {
    let workplace = try Self.withReport()
    try Self.edit(
      workplace,
      "sed -i 's/^\\(2023-03,estimated-duties,6\\)1\\(00000000,nearly,usd,$6\\.\\)1/\\12\\22/' plain.pdf"
    )
    let result = try workplace.run("verify", "edited.pdf")
    #expect(result.status == 5)
    #expect(
      result.output.contains("  figures.csv: its SHA-256 is not the one in the receipt\n"),
      "\(result.output)"
    )
    #expect(result.output.contains("the data give “$6.2 billion"), "\(result.output)")
  }

  @Test("A file that was only packed anew is told apart")
  func repacked() throws {
    let workplace = try Self.withReport()
    try Self.edit(workplace, "true")
    let result = try workplace.run("verify", "edited.pdf")
    #expect(result.status == 2)
    #expect(result.output.contains("another program packed it anew"), "\(result.output)")
  }

  @Test("A report of another version is compared by its statistics")
  func otherVersion() throws {
    let workplace = try Self.withReport()
    try Self.edit(
      workplace,
      "sed -i 's/\"program\" : \"tradesnap [^\"]*\"/\"program\" : \"tradesnap 0.0.1\"/' plain.pdf"
    )
    let result = try workplace.run("verify", "edited.pdf")
    #expect(result.status == 2, "\(result.output)")
    #expect(result.output.contains("made by tradesnap 0.0.1"), "\(result.output)")
    #expect(result.output.contains("statistics are what its data give"), "\(result.output)")
  }

  @Test("What is no report is said to be none")
  func noReport() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file("text.pdf", text: "hello")
    let text = try workplace.run("verify", "text.pdf")
    #expect(text.status == 65)
    #expect(text.messages.contains("text.pdf is not a PDF that can be read"), "\(text.messages)")
    _ = try workplace.run("chart", "duties", "2025-05", "-o", "chart.pdf")
    let chart = try workplace.run("verify", "chart.pdf")
    #expect(chart.status == 65)
    #expect(chart.messages.contains("chart.pdf carries no data"), "\(chart.messages)")
    #expect(try workplace.run("verify", "missing.pdf").status == 66)
  }
}

@Suite("All reports")
struct AllReportsTests {
  @Test("Every month is written but those that the gate refuses, which are listed")
  func all() throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.run("report", "--all", "-o", "reports")
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: workplace.folder.path("reports")
    )
    let refused = Array(result.messages.split(separator: "\n").dropLast())
    #expect(!refused.isEmpty && names.count + refused.count == 35, "\(result.messages)")
    #expect(refused == refused.sorted())
    #expect(
      result.messages.contains("\(refused.count) of 35 months were refused"),
      "\(result.messages)"
    )
    // Each is the file that the month alone gives.
    _ = try workplace.run("report", "2023-03", "-o", "march.pdf")
    #expect(
      FileManager.default.contentsEqual(
        atPath: workplace.folder.path("march.pdf"),
        andPath: workplace.folder.path("reports/Trade-Snapshot-2023-03.pdf")
      )
    )
  }

  @Test("With --force all are written, and their paths are printed in order")
  func forced() throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.run("report", "--all", "--force")
    #expect(result.status == 0 && result.messages.isEmpty, "\(result.messages)")
    let paths = result.output.split(separator: "\n")
    #expect(paths.count == 35 && paths == paths.sorted())
    #expect(
      paths.allSatisfy { FileManager.default.fileExists(atPath: workplace.folder.path(String($0))) }
    )
  }

  @Test(
    "A month, and what belongs to one month, do not go with --all",
    arguments: [
      (["2023-03"], "--all is every month"),
      (["--charts", "charts"], "--charts belongs to one month"),
      (["--format", "html"], "--format html belongs to one month"),
      (["--issue", "issue.yml"], "--issue belongs to one month"),
    ]
  )
  func usage(options: [String], message: String) throws {
    let workplace = try Workplace()
    let result = try workplace.program.run(["report", "--all"] + options)
    #expect(result.status == 64)
    #expect(result.messages.contains(message), "\(result.messages)")
  }
}

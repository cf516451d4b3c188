import Foundation
import TestSupport
import Testing

@Suite("The README's tour")
struct TourTests {
  @Test("From nothing to a report, as a new user would")
  func tour() throws {
    let workplace = try Workplace()
    #expect(try workplace.run("ingest", Workplace.bundledFigures).status == 0)
    #expect(try workplace.run("ingest", Workplace.sampleRelease).status == 0)
    let show = try workplace.run("show", "2023-03")
    #expect(show.status == 0)
    for figure in Workplace.sampleFigures {
      #expect(show.output.contains(figure), "\(figure)")
    }
    #expect(
      try workplace.run("chart", "duties", "2025-05", "--size", "half", "-o", "duties.pdf").status
        == 0
    )
    let report = try workplace.run("report", "2023-03", "-o", "report.pdf", "--charts", "charts")
    #expect(report.status == 0, "\(report.messages)")
    #expect(report.output.isEmpty && report.messages.isEmpty)
    let charts = try FileManager.default.contentsOfDirectory(
      atPath: workplace.folder.path("charts")
    )
    #expect(
      charts.sorted() == [
        "audits.png", "decomposition.png", "duties.png", "entries.png", "fiscal-years.png",
        "forced-labor.png", "heat-table.png", "overview.png", "seizures.png", "sparkline.png",
        "transport-modes.png", "value.png",
      ]
    )
    let figures = try workplace.run(
      "figures",
      "--measure",
      "estimated-duties",
      "--from",
      "2022-10",
      "--to",
      "2023-09",
      "--format",
      "csv"
    )
    #expect(figures.output.hasPrefix("month,measure,"))
    #expect(figures.output.contains("2023-03,estimated-duties,6100000000,nearly,usd,"))
  }

  @Test("The report holds the published figures as text, in fonts that are all embedded")
  func reportText() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.run("report", "2023-03", "-o", "report.pdf")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") else { return }
    let text = try workplace.program.shell("pdftotext report.pdf - | tr '\\n' ' '").output
    for figure in [
      "more than 2.7 million", "more than $274 billion", "nearly $6.1 billion",
      "more than 38.27 percent", "400 entries", "more than $122.7 million",
      "nearly 1,798 shipments", "more than $335 million", "29 audits", "$24.7 million",
      "over $33.1 million", "air, truck and rail",
    ] {
      #expect(text.contains(figure), "\(figure)")
    }
    #expect(text.contains("Unofficial compilation"))
    let fonts = try workplace.program.shell("pdffonts report.pdf | tail -n +3").output
    #expect(!fonts.isEmpty)
    for font in fonts.split(separator: "\n") {
      #expect(font.contains(#/ yes yes yes +\d+ +\d+ *$/#), "\(font)")
    }
  }

  @Test("Every month of the bundled figures gives a report and all charts")
  func everyMonth() throws {
    let workplace = try Workplace.withBundledFigures()
    let listing = try workplace.run("figures", "--format", "csv").output
    let months = Set(listing.split(separator: "\n").dropFirst().map { String($0.prefix(7)) })
    #expect(months.count == 35)
    for month in months.sorted() {
      let result = try workplace.run(
        "report",
        month,
        "-o",
        "\(month).pdf",
        "--charts",
        "charts-\(month)",
        "--paper",
        "a4",
        "--force"
      )
      #expect(result.status == 0, "\(month): \(result.messages)")
    }
  }

  @Test("Help has an example for every command, and the table of exit codes")
  func help() throws {
    let workplace = try Workplace()
    let help = try workplace.run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("EXIT CODES") && help.output.contains("  75  try again"))
    for command in [
      "ingest", "figures", "check", "show", "facts", "seasonal", "chart", "report", "init", "new",
      "run", "status",
    ] {
      let help = try workplace.run(command, "--help")
      #expect(help.status == 0)
      #expect(help.output.contains("tradesnap \(command)"), "\(command)")
      #expect(help.output.contains("EXAMPLES"), "\(command)")
    }
  }
}

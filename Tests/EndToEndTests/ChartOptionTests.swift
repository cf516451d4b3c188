import Foundation
import TestSupport
import Testing

@Suite("Options of a chart")
struct ChartOptionTests {
  /// A workplace and a ledger for all cases: charts only read it.
  static let workplace = Result { try Workplace.withBundledFigures() }

  /// The text of a chart as PDF, its lines joined; `nil` where no tool reads it.
  private func text(_ arguments: String...) throws -> (text: String, messages: String)? {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") else { return nil }
    let workplace = try Self.workplace.get()
    let file = workplace.folder.path("\(UUID().uuidString).pdf")
    let result = try workplace.program.run(["chart"] + arguments + ["-o", file])
    try #require(result.status == 0, "\(result.messages)")
    let text = try workplace.program.shell("pdftotext -layout \(file) - | tr -s ' \\n\\f' ' '")
      .output
    return (text.replacing("\u{A0}", with: " "), result.messages)
  }

  @Test("Words of the user stand in place of the program's", arguments: ["slide", "full", "half"])
  func words(_ size: String) throws {
    guard
      let chart = try text(
        "entries",
        "2023-03",
        "--size",
        size,
        "--title",
        "Ports were busy",
        "--subtitle",
        "Entries, million",
        "--note",
        "Embargoed until May 1"
      )
    else { return }
    #expect(chart.text.contains("Ports were busy"))
    #expect(chart.text.contains("Entries, million. Axis starts at 2.4 million."))
    #expect(!chart.text.contains("Band: range implied"))
    #expect(
      chart.text.contains("Embargoed until May 1. Figures are rounded as published."),
      "\(chart.text)"
    )
    #expect(chart.messages.isEmpty)
  }

  @Test(
    "Without title and subtitle, the start of the axis is still said",
    arguments: ["slide", "half"]
  )
  func noTitle(_ size: String) throws {
    guard let chart = try text("entries", "2023-03", "--size", size, "--no-title") else { return }
    #expect(!chart.text.contains("Entries were"))
    #expect(!chart.text.contains("Band: range implied"))
    #expect(chart.text.contains("Axis starts at 2.4 million."))
    let workplace = try Self.workplace.get()
    let file = workplace.folder.path("no-title-\(size).pdf")
    _ = try workplace.run("chart", "entries", "2023-03", "--no-title", "--size", size, "-o", file)
    let info = try workplace.program.shell("pdfinfo \(file)").output
      .replacing("\u{A0}", with: " ")
    #expect(info.contains(#/Title: +Entries were more than 2\.7 million/#), "\(info)")
  }

  @Test("A text too long for its lines is cut, with a warning for each")
  func tooLong() throws {
    let long = String(repeating: "far too many words ", count: 30)
    guard
      let chart = try text(
        "entries",
        "2023-03",
        "--title",
        long,
        "--subtitle",
        long,
        "--note",
        long
      )
    else { return }
    for part in ["title", "subtitle", "source"] {
      #expect(
        chart.messages.contains("tradesnap: entries-2023-03: the \(part) is too long"),
        "\(chart.messages)"
      )
    }
    #expect(chart.messages.split(separator: "\n").count == 3)
    #expect(chart.text.contains("…"))
    #expect(chart.text.contains("Axis starts at 2.4 million."), "what must be said is kept")
  }

  @Test("The window has as many months as were asked for, none before the first figure")
  func months() throws {
    guard let two = try text("value", "2025-05", "--months", "25"),
      let three = try text("value", "2025-05", "--months", "3"),
      let all = try text("value", "2025-05", "--months", "240")
    else { return }
    #expect(two.text.contains("2023") && !two.text.contains("2022"))
    #expect(three.text.contains("Mar Apr May") && !three.text.contains("Feb Mar"), "\(three.text)")
    #expect(all.text.contains("2022") && !all.text.contains("2021"))
  }

  @Test(
    "Combinations without sense are wrong usage",
    arguments: [
      ["--no-title", "--title", "x"], ["--no-title", "--subtitle", "x"], ["--title", " "],
      ["--note", ""], ["--months", "0"], ["--months", "241"], ["--months", "many"],
      ["--width", "50"], ["--width", "20000"], ["--width", "960", "--format", "pdf"],
    ]
  )
  func usage(_ options: [String]) throws {
    let workplace = try Self.workplace.get()
    let result = try workplace.program.run(["chart", "duties", "-o", "usage.png"] + options)
    #expect(result.status == 64, "\(result.messages)")
    #expect(!result.messages.isEmpty)
    #expect(!(try workplace.folder.names.contains("usage.png")))
  }

  @Test("A character that no font has is bad input, and nothing is written")
  func missingGlyph() throws {
    let workplace = try Self.workplace.get()
    let result = try workplace.run("chart", "duties", "--title", "Up 🚀", "-o", "glyph.png")
    #expect(result.status == 65)
    #expect(result.messages.contains("lacks a character"), "\(result.messages)")
    #expect(!(try workplace.folder.names.contains("glyph.png")))
  }

  @Test("A dash is standard output, as PNG or in the format asked for")
  func standardOutput() throws {
    let workplace = try Self.workplace.get()
    let result = try workplace.program.shell(
      "$tradesnap chart duties 2023-03 -o - | head -c 4 | tail -c 3; "
        + "$tradesnap chart duties 2023-03 --format pdf -o - | head -c 5"
    )
    #expect(result.output == "PNG%PDF-", "\(result.messages)")
    #expect(!(try workplace.folder.names.contains("-")))
  }
}

import Foundation
import TestSupport
import Testing

@Suite("The pack of charts")
struct PackTests {
  private static let workplace = Result { try Workplace.withBundledFigures() }

  /// What `alt-text.json` holds.
  private struct Pack: Decodable {
    struct Chart: Decodable {
      struct Months: Decodable {
        let first: String
        let last: String
      }

      let name: String
      let file: String
      let table: String
      let title: String
      let subtitle: String
      let alternativeText: String
      let source: String
      let measures: [String]
      let months: Months
      let dataSHA256: String
    }

    let month: String
    let contactSheet: String
    let charts: [Chart]
  }

  private func pack(_ workplace: Workplace, in folder: String) throws -> Pack {
    let bytes = try workplace.folder.bytes(of: "\(folder)/alt-text.json")
    return try JSONDecoder().decode(Pack.self, from: Data(bytes))
  }

  @Test("Holds a picture and a table of each chart, their words, and a contact sheet")
  func content() throws {
    let workplace = try Self.workplace.get()
    let result = try workplace.run("charts", "2023-03", "--pack", "content")
    #expect(result.status == 0)
    #expect(result.output.isEmpty && result.messages.isEmpty, "\(result.messages)")
    let pack = try pack(workplace, in: "content")
    #expect(pack.month == "2023-03")
    #expect(pack.charts.count >= 8)
    let files = pack.charts.flatMap { [$0.file, $0.table] }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: workplace.folder.path("content")
    )
    #expect(names.sorted() == (files + [pack.contactSheet, "alt-text.json"]).sorted())
    for chart in pack.charts {
      #expect(chart.file == "\(chart.name).png")
      #expect(!chart.title.isEmpty && !chart.subtitle.isEmpty && !chart.measures.isEmpty)
      #expect((1...250).contains(chart.alternativeText.count))
      #expect(chart.source.hasPrefix("Source: "))
      #expect(chart.months.first < chart.months.last && chart.months.last == "2023-03")
      let hash = try workplace.program.shell("sha256sum < content/\(chart.table)").output
      #expect(hash.hasPrefix(chart.dataSHA256), "\(chart.name)")
    }
  }

  @Test("A picture of the pack is the one that is drawn alone", arguments: ["png", "pdf", "svg"])
  func parallel(_ format: String) throws {
    let workplace = try Self.workplace.get()
    let folder = "parallel-\(format)"
    let result = try workplace.run("charts", "2025-05", "--pack", folder, "--format", format)
    #expect(result.status == 0, "\(result.messages)")
    for chart in try pack(workplace, in: folder).charts {
      let alone = workplace.folder.path("\(folder)-\(chart.file)")
      #expect(try workplace.run("chart", chart.name, "2025-05", "-o", alone).status == 0)
      #expect(
        FileManager.default.contentsEqual(
          atPath: alone,
          andPath: workplace.folder.path("\(folder)/\(chart.file)")
        ),
        "\(chart.file)"
      )
    }
  }

  @Test("Two runs give the same bytes, each file of them")
  func twice() throws {
    let workplace = try Self.workplace.get()
    for folder in ["once", "twice"] {
      let result = try workplace.run("charts", "2023-03", "--pack", folder, "--size", "half")
      #expect(result.status == 0)
    }
    let difference = try workplace.program.shell("diff -r once twice")
    #expect(difference.status == 0, "\(difference.output)")
  }

  @Test("Files of others stay, earlier ones of the pack are replaced, nothing else is left")
  func replacing() throws {
    let workplace = try Self.workplace.get()
    let made = try workplace.program.shell(
      "mkdir kept && echo mine > kept/notes.txt && echo old > kept/duties.png "
        + "&& chmod 600 kept/duties.png"
    )
    #expect(made.status == 0)
    #expect(try workplace.run("charts", "2023-03", "--pack", "kept/").status == 0)
    #expect(try workplace.folder.bytes(of: "kept/notes.txt") == Array("mine\n".utf8))
    #expect(try workplace.folder.bytes(of: "kept/duties.png").starts(with: [0x89, 0x50]))
    #expect(try workplace.program.shell("stat -c %a kept/duties.png").output == "600\n")
    #expect(try workplace.program.shell("ls -A kept | grep '^\\.'").output.isEmpty)
  }

  @Test("A full disk or a limit leaves no half pack, and an earlier one as it was")
  func failing() throws {
    let workplace = try Self.workplace.get()
    let new = try workplace.program.shell(
      "ulimit -f 20; $tradesnap charts 2023-03 --pack half-done"
    )
    #expect(new.status == 74, "\(new.messages)")
    let made = try workplace.program.shell("mkdir earlier && echo old > earlier/audits.png")
    #expect(made.status == 0)
    let old = try workplace.program.shell("ulimit -f 20; $tradesnap charts 2023-03 --pack earlier")
    #expect(old.status == 74, "\(old.messages)")
    #expect(try workplace.program.shell("ls -A earlier").output == "audits.png\n")
    #expect(try workplace.folder.bytes(of: "earlier/audits.png") == Array("old\n".utf8))
    #expect(!(try workplace.folder.names.contains { $0.hasPrefix("half") || $0.hasPrefix(".") }))
  }

  @Test("A place that cannot hold the pack fails with 73")
  func badPlace() throws {
    let workplace = try Self.workplace.get()
    _ = try workplace.folder.file("file", text: "")
    _ = try workplace.program.shell("mkdir -p taken/duties.png")
    for (folder, words) in [
      ("file", "file is not a folder"), ("nowhere/pack", "there is no folder nowhere"),
      ("taken", "taken/duties.png"), ("", "no name"),
    ] {
      let result = try workplace.run("charts", "2023-03", "--pack", folder)
      #expect(result.status == 73, "\(folder): \(result.messages)")
      #expect(result.messages.contains(words), "\(result.messages)")
    }
    #expect(try workplace.program.shell("ls -A taken").output == "duties.png\n")
  }

  @Test("Errors that nobody acknowledged are named, and the pack is drawn all the same")
  func openErrors() throws {
    let workplace = try Self.workplace.get()
    let check = try workplace.run("check", "2024-12", "--format", "json")
    #expect(check.status == 3)
    let result = try workplace.run("charts", "2024-12", "--pack", "doubtful")
    #expect(result.status == 0)
    #expect(result.messages.contains("tradesnap: copied-forward 2024-12"), "\(result.messages)")
    #expect(try workplace.folder.names.contains("doubtful"))
  }

  @Test(
    "Wrong usage and unknown months",
    arguments: [
      (["2023-03"], 64), (["2019-01", "--pack", "x"], 1),
      (["--pack", "x", "--format", "gif"], 64), (["--pack", "x", "--months", "0"], 64),
    ] as [([String], Int32)]
  )
  func usage(_ arguments: [String], status: Int32) throws {
    let workplace = try Self.workplace.get()
    #expect(try workplace.program.run(["charts"] + arguments).status == status)
    #expect(!(try workplace.folder.names.contains("x")))
  }
}

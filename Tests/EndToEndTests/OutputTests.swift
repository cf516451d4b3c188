import Foundation
import TestSupport
import Testing

@Suite("Outputs")
struct OutputTests {
  @Test(
    "A full disk fails with 74 and nothing else is touched",
    arguments: [
      ["chart", "duties", "-o", "/dev/full", "--format", "png"],
      ["report", "-o", "/dev/full"],
    ]
  )
  func fullDevice(_ arguments: [String]) throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.program.run(arguments)
    #expect(result.status == 74)
    #expect(result.messages.contains("the disk is full"), "\(result.messages)")
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  @Test("A chart as SVG holds its title, and two runs give the same bytes")
  func svg() throws {
    let workplace = try Workplace.withBundledFigures()
    for name in ["one.svg", "two.svg"] {
      let result = try workplace.run("chart", "duties", "2025-05", "-o", name)
      #expect(result.status == 0, "\(result.messages)")
    }
    let document = try workplace.folder.bytes(of: "one.svg")
    #expect(try document == workplace.folder.bytes(of: "two.svg"))
    #expect(
      String(decoding: document, as: UTF8.self)
        .contains("<title id=\"duties-2025-05-title\">Estimated duties")
    )
  }

  @Test("A report named as HTML is one page with its charts, and two runs give the same bytes")
  func html() throws {
    let workplace = try Workplace.withBundledFigures()
    for result in [
      try workplace.run("report", "2023-03", "-o", "one.html"),
      try workplace.run("report", "2023-03", "--format", "html", "-o", "two"),
    ] {
      #expect(result.status == 0, "\(result.messages)")
    }
    let page = try workplace.folder.bytes(of: "one.html")
    #expect(try page == workplace.folder.bytes(of: "two"))
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-US\">"))
    #expect(text.contains("<title>Trade Snapshot, March\u{A0}2023</title>"))
    #expect(text.contains("<svg") && !text.contains("<script"))
  }

  @Test("Results on a full device fail with 74", arguments: ["show", "figures", "--help"])
  func fullStandardOutput(_ command: String) throws {
    let workplace = try Workplace.withBundledFigures()
    #expect(try workplace.program.shell("$tradesnap \(command) > /dev/full").status == 74)
  }

  @Test("A file-size limit leaves the earlier file as it was")
  func fileSizeLimit() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file("report.pdf", text: "earlier")
    let before = try workplace.folder.names
    let result = try workplace.program.shell(
      "ulimit -f 100; $tradesnap report 2023-03 -o report.pdf"
    )
    #expect(result.status == 74, "\(result.messages)")
    #expect(try workplace.folder.bytes(of: "report.pdf") == Array("earlier".utf8))
    #expect(try workplace.folder.names == before)
  }

  @Test("A reader that has seen enough is no error")
  func closedPipe() throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.program.shell(
      "$tradesnap figures --all-vintages | head -n 1; echo ${PIPESTATUS[0]}"
    )
    #expect(result.output.hasSuffix("\n0\n"))
    #expect(result.messages.isEmpty)
  }

  @Test("A folder that is a file, and a folder that is missing, fail with 73")
  func badFolder() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file("charts", text: "")
    let asFile = try workplace.run("report", "-o", "report.pdf", "--charts", "charts")
    #expect(asFile.status == 73)
    #expect(asFile.messages.contains("charts is not a folder"), "\(asFile.messages)")
    let missing = try workplace.run("report", "-o", "nowhere/report.pdf")
    #expect(missing.status == 73)
    #expect(missing.messages.contains("there is no folder nowhere"), "\(missing.messages)")
    #expect(!(try workplace.folder.names.contains("report.pdf")))
  }

  @Test("A device or a pipe is written directly")
  func direct() throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.program.shell(
      "$tradesnap report 2023-03 -o /dev/stdout | head -c 5; echo; "
        + "$tradesnap chart duties 2023-03 --format png -o /dev/stdout | head -c 4 | tail -c 3"
    )
    #expect(result.output == "%PDF-\nPNG", "\(result.messages)")
  }

  @Test("Two runs give the same bytes, with another clock, locale and folder")
  func determinism() throws {
    let workplace = try Workplace.withBundledFigures()
    let other = TestSupport.Program(
      in: "/",
      environment: [
        "TRADESNAP_LEDGER": workplace.folder.path("ledger.sqlite"), "LC_ALL": "de_DE.UTF-8",
        "TZ": "Asia/Tokyo", "HOME": "/nonexistent",
      ]
    )
    for name in ["duties.png", "duties.pdf", "half.png", "report.pdf"] {
      let command =
        switch name {
        case "report.pdf": ["report", "2023-03"]
        case "half.png": ["chart", "overview", "2025-05", "--size", "half"]
        default: ["chart", "duties", "2025-05"]
        }
      let first = workplace.folder.path("1-\(name)")
      let second = workplace.folder.path("2-\(name)")
      #expect(try workplace.program.run(command + ["-o", first]).status == 0)
      #expect(try other.run(command + ["-o", second]).status == 0)
      #expect(FileManager.default.contentsEqual(atPath: first, andPath: second), "\(name)")
    }
  }
}

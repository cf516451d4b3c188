import Foundation
import TestSupport
import Testing

@Suite("Issues")
struct IssueTests {
  private static let sample = Program.package.appending(path: "Reports/2023-03/issue.yml").path

  private func text(of pdf: String, in workplace: Workplace) throws -> String? {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext") else { return nil }
    return try workplace.program.shell("pdftotext \(pdf) - | tr '\\n' ' '").output
  }

  @Test("A new workspace holds a sample issue that is printed with the statistics")
  func initialize() throws {
    let workplace = try Workplace.withBundledFigures()
    let made = try workplace.run("init", "news")
    #expect(made.status == 0, "\(made.messages)")
    let files = [
      "news/tradesnap.yml", "news/acknowledged.yml", "news/README.md", "news/2023-03/issue.yml",
      "news/2023-03/articles/welcome.md", "news/incoming/README",
      "news/2023-03/pictures/ship.png",
    ]
    #expect(made.output.split(separator: "\n").map(String.init) == files)
    for file in files { #expect(try !workplace.folder.bytes(of: file).isEmpty) }
    let report = try workplace.run(
      "report",
      "2023-03",
      "--config",
      "news/tradesnap.yml",
      "-o",
      "report.pdf",
      "--force"
    )
    #expect(report.status == 0, "\(report.messages)")
    if let text = try text(of: "report.pdf", in: workplace) {
      #expect(text.contains("Outreach") && text.contains("Volume 1, Issue 1"))
    }
  }

  @Test("A folder with something in it is left alone, unless forced")
  func occupied() throws {
    let workplace = try Workplace()
    try FileManager.default.createDirectory(
      atPath: workplace.folder.path("news"),
      withIntermediateDirectories: false
    )
    _ = try workplace.folder.file("news/README.md", text: "mine")
    let refused = try workplace.run("init", "news")
    #expect(refused.status == 73)
    #expect(refused.messages.contains("news is not an empty folder"))
    #expect(try workplace.folder.names(in: "news") == ["README.md"])
    #expect(try workplace.run("init", "news", "--force").status == 0)
    #expect(try workplace.folder.bytes(of: "news/README.md") != Array("mine".utf8))
  }

  @Test("The next issue is begun from the last, and is refused until it is written")
  func next() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.run("init", "news")
    let config = ["--config", "news/tradesnap.yml"]
    let made = try workplace.program.run(["new", "2023-04"] + config)
    #expect(made.status == 0, "\(made.messages)")
    #expect(made.output == "news/2023-04/issue.yml\n")
    let again = try workplace.program.run(["new", "2023-04"] + config)
    #expect(again.status == 73)
    let refused = try workplace.program.run(
      ["report", "2023-04", "-o", "r.pdf", "--force"] + config
    )
    #expect(refused.status == 65)
    let places = refused.messages.split(separator: "\n").map(String.init)
    #expect(
      places == [
        "tradesnap: news/2023-04/issue.yml:6: this is still a draft. Finish it, then remove the line “draft: true”.",
        "tradesnap: news/2023-04/issue.yml:11: “content” cannot be “events”: the issue lists none under “events”.",
        "tradesnap: news/2023-04/articles/activity.md:4: this is still a draft. Finish it, then remove the line “draft: true”.",
        "tradesnap: the issue has 3 faults. Nothing was written.",
      ]
    )
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.path("r.pdf")))
    let issue = String(
      decoding: try workplace.folder.bytes(of: "news/2023-04/issue.yml"),
      as: UTF8.self
    )
    #expect(issue.contains("volume: 1\nissue: 2\n") && issue.contains("editors@example.org"))
    let without = try workplace.program.run(
      ["report", "2023-04", "-o", "r.pdf", "--force", "--issue", "none"] + config
    )
    #expect(without.status == 0, "\(without.messages)")
  }

  @Test("Without any issue there is nothing to begin from")
  func nothing() throws {
    let result = try Workplace().run("new", "2023-04")
    #expect(result.status == 1)
    #expect(result.messages.contains("tradesnap init DIR"))
  }

  @Test("The issue of March 2023 is printed with its articles, events, case and actions")
  func march() throws {
    let workplace = try Workplace.withBundledFigures()
    let report = try workplace.run(
      "report",
      "2023-03",
      "--issue",
      IssueTests.sample,
      "-o",
      "report.pdf"
    )
    #expect(report.status == 0, "\(report.messages)")
    let other = try workplace.run(
      "report",
      "2023-04",
      "--issue",
      IssueTests.sample,
      "-o",
      "other.pdf",
      "--force"
    )
    #expect(other.status == 65)
    #expect(other.messages.contains("is the issue of 2023-03, not of 2023-04"))
  }

  @Test("A picture behind a link that leads out of the issue is refused with its place")
  func escape() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.run("init", "news")
    let picture = workplace.folder.path("news/2023-03/pictures/ship.png")
    try FileManager.default.moveItem(atPath: picture, toPath: workplace.folder.path("ship.png"))
    try FileManager.default.createSymbolicLink(
      atPath: picture,
      withDestinationPath: workplace.folder.path("ship.png")
    )
    let result = try workplace.run(
      "report",
      "2023-03",
      "--issue",
      "news/2023-03/issue.yml",
      "-o",
      "r.pdf",
      "--force"
    )
    #expect(result.status == 65)
    #expect(result.messages.contains("news/2023-03/articles/welcome.md:5: "))
    #expect(result.messages.contains("leads out of"))
  }
}

extension TemporaryFolder {
  /// The names of everything in the folder `name`, in order.
  fileprivate func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }
}

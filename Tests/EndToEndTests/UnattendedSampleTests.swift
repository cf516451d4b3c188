import Foundation
import TestSupport
import Testing

/// The files of `Assets/unattended`, and what the documentation says of them.
@Suite("The sample files for unattended runs")
struct UnattendedSampleTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
  }

  private func sample(_ name: String) throws -> String {
    let file = TestSupport.Program.package.appending(path: "Assets/unattended/\(name)")
    return try String(contentsOf: file, encoding: .utf8)
  }

  private func words() throws -> String {
    let file = TestSupport.Program.package.appending(path: "Documentation/Unattended.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// Runs `arguments` of a sample with the settings of the sample, moved into the workplace.
  private func rehearse(_ arguments: [String]) throws -> TestSupport.Program.Result {
    let settings = try moved(sample("tradesnap.yml"))
    _ = try workplace.folder.file("tradesnap.yml", text: settings)
    for name in ["lib", "srv", "srv/incoming", "prometheus", "backups"] {
      try FileManager.default.createDirectory(
        atPath: workplace.folder.path(name),
        withIntermediateDirectories: true
      )
    }
    let program = TestSupport.Program(in: workplace.folder.path)
    return try program.run(arguments.map(moved))
  }

  /// The folders of a real machine in those of the workplace.
  private func moved(_ text: String) -> String {
    let folder = workplace.folder.path
    return text.replacing("/etc/tradesnap/", with: "\(folder)/")
      .replacing("/var/lib/tradesnap", with: "\(folder)/lib")
      .replacing("/srv/tradesnap", with: "\(folder)/srv")
      .replacing("/var/lib/prometheus/node-exporter", with: "\(folder)/prometheus")
      .replacing("/var/backups/tradesnap", with: "\(folder)/backups")
  }

  @Test("The settings are read, also with all that is commented out")
  func settings() throws {
    let plain = try sample("tradesnap.yml")
    let all = plain.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let mark = line.firstRange(of: "# "),
        line[..<mark.lowerBound].allSatisfy({ $0 == " " }),
        line[mark.lowerBound...].contains(":"), line.hasPrefix("  # ")
      else { return String(line) }
      return line.replacingCharacters(in: mark, with: "")
    }.joined(separator: "\n")
    #expect(all.contains("\n  mail:\n    to: "))
    #expect(all.contains("\n  - feed: https://www.example.org/newsroom/rss.xml\n    match: "))
    for text in [plain, all] {
      _ = try workplace.folder.file("tradesnap.yml", text: text)
      let result = try workplace.run("figures", "--config", "tradesnap.yml")
      // The settings are fine, and there is no ledger yet.
      #expect(result.status == 66, "\(result.messages)")
    }
  }

  @Test("Each command of the crontab is one that the program knows and can run")
  func crontab() throws {
    let commands = try sample("crontab").split(separator: "\n")
      .filter { !$0.hasPrefix("#") && $0.contains("tradesnap ") }
    #expect(commands.count == 2)
    for line in commands {
      let fields = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
      #expect(fields.prefix(5).allSatisfy { Int($0) != nil || $0 == "*" }, "\(line)")
      let words = fields[5].replacing("$(date +\\%u)", with: "1").split(separator: " ")
      #expect(words.first == "/usr/local/bin/tradesnap")
      let arguments = words.dropFirst().map(String.init)
      if arguments.first == "ledger" {
        let result = try rehearse(
          [
            "ingest", "--quiet", "--config", "/etc/tradesnap/tradesnap.yml",
            Workplace.sampleRelease,
          ]
        )
        #expect(result.status == 0, "\(result.messages)")
      }
      let result = try rehearse(arguments)
      #expect(
        arguments.first == "run" ? result.status != 64 && result.status != 78 : result.status == 0
      )
      #expect(!result.messages.contains("Usage"), "\(result.messages)")
    }
    #expect(try words().contains(commands[0]))
  }

  @Test(
    "systemd finds nothing wrong with the units",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze"))
  )
  func units() throws {
    let service = try sample("tradesnap.service")
      .replacing("/usr/local/bin/tradesnap", with: TestSupport.Program.executable.path)
    _ = try workplace.folder.file("tradesnap.service", text: service)
    _ = try workplace.folder.file("tradesnap.timer", text: sample("tradesnap.timer"))
    let result = try workplace.program.shell(
      "systemd-analyze verify ./tradesnap.service ./tradesnap.timer"
    )
    #expect(result.status == 0 && result.messages.isEmpty, "\(result)")
  }

  @Test("The service runs what the crontab runs, and may write where the settings say")
  func service() throws {
    let lines = try sample("tradesnap.service").split(separator: "\n")
    func values(_ key: String) -> [Substring] {
      lines.filter { $0.hasPrefix(key + "=") }.map { $0.dropFirst(key.count + 1) }
    }
    let command = try #require(values("ExecStart").first)
    #expect(try sample("crontab").contains("*  \(command)\n"))
    let writable =
      values("ReadWritePaths").map { $0.hasPrefix("-") ? String($0.dropFirst()) : String($0) }
      + values("StateDirectory").map { "/var/lib/\($0)" }
    let settings = try sample("tradesnap.yml").split(separator: "\n")
      .filter { $0.contains(": /var/") || $0.contains(": /srv/") }
    #expect(settings.count == 5)
    for line in settings {
      #expect(writable.contains { line.contains(": \($0)/") }, "\(line)")
    }
    for hardening in ["ProtectSystem=strict", "NoNewPrivileges=yes", "PrivateTmp=yes"] {
      #expect(lines.contains(Substring(hardening)))
    }
  }

  @Test("The sample hook is a script that may be run")
  func hook() throws {
    let path = TestSupport.Program.package.appending(path: "Assets/unattended/announce").path
    #expect(FileManager.default.isExecutableFile(atPath: path))
    let result = try workplace.program.shell(
      """
      mkdir bin; printf '#!/bin/sh\\necho "$@"\\n' > bin/logger; chmod 755 bin/logger
      export PATH="$PWD/bin:$PATH" TRADESNAP_RECEIPT=/published/2025-03/receipt.json
      TRADESNAP_MONTH=2025-03 TRADESNAP_OUTCOME=published \(path) "$TRADESNAP_RECEIPT"
      """
    )
    #expect(
      result.output == "--tag tradesnap -- 2025-03 is published in /published/2025-03\n",
      "\(result)"
    )
  }

  @Test("The document has a row for every exit code that a run can end with, and every metric")
  func document() throws {
    let text = try words()
    for code in [0, 1, 2, 3, 4, 64, 65, 66, 69, 70, 73, 74, 75, 78] {
      #expect(text.contains("\n| \(code) | "))
    }
    for name in ["tradesnap.yml", "tradesnap.service", "tradesnap.timer", "announce", "crontab"] {
      #expect(text.contains(name))
      #expect(try !sample(name).isEmpty)
    }
  }
}

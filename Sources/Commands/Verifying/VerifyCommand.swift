import ArgumentParser
import Workspace

/// `tradesnap verify`: whether a report is what the data inside it give.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that a report is what the data inside it give.",
    discussion: """
      Reads the figures, settings and receipt that the PDF carries, makes the report anew, and \
      compares. Exit code 0: every byte is the same. 5: something differs, and the page and the \
      table or figure are named. 2: another version of the program made the file, so that only the \
      statistics were compared, or another program packed it anew.

      It shows that pages and data belong together, not who wrote them: whoever changes both \
      leaves a file that agrees with itself.

      With --workspace the articles, lists and pictures of the month's issue there are compared with \
      those inside, by their hashes; each that differs or is missing is named, with exit code 5.

      EXAMPLES:
        tradesnap verify report.pdf
        tradesnap verify report.pdf --workspace newsletter
        tradesnap verify report.pdf --quiet && echo unchanged
      """
  )

  @Argument(help: ArgumentHelp("The report, or - for standard input.", valueName: "file"))
  var file: String

  @Option(
    help: ArgumentHelp(
      "A workspace whose issue of the month must be the one inside.",
      valueName: "folder"
    )
  )
  var workspace: String?

  @Flag(name: [.short, .long], help: "Print nothing; the exit code tells.")
  var quiet = false

  /// The most that a report may have: 64 MB.
  private static let limit = 64_000_000

  func run() throws {
    let contents = try InputFile.read(file, limit: Self.limit)
    let verification = try Verification(of: contents.bytes, named: file)
    let comparison = try workspace.map {
      try WorkspaceComparison(of: verification.receipt, with: $0)
    }
    let verdict = try verification.verdict(Environment.ofProcess())
    if !quiet {
      var text = VerdictWords(file: file).text(verdict)
      if let workspace, let comparison { text += comparison.text(workspace) }
      try StandardOutput.write(text)
    }
    let status = comparison.map(\.faults.isEmpty) == false ? .differs : verdict.status
    guard status == .done else { throw Failure.silent(status) }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("What reports carry")
struct CarriedTests {
  /// A workplace with the issue of March 2023, settings, events, acknowledgements and a theme that has
  /// a font and a logo, and its report on A4.
  private static func withEverything() throws -> Workplace {
    let workplace = try Workplace.withBundledFigures()
    let folder = workplace.folder
    let sources = Program.package.appending(path: "Reports/2023-03").path
    let font = "/usr/share/fonts/opentype/inter/InterDisplay-Black.otf"
    let copied = try workplace.program.shell(
      """
      mkdir -p news/2023-03 look/marks
      cp -r \(sources)/issue.yml \(sources)/articles \(sources)/pictures news/2023-03
      cp \(sources)/pictures/hall.png look/marks/mark.png
      cp \(font) look/black.otf
      """
    )
    #expect(copied.status == 0, "\(copied.messages)")
    _ = try folder.file(
      "look/own.yml",
      text: """
        fonts: [black.otf]
        faces: {display: {family: Inter Display, weight: 900}}
        logo: {file: marks/mark.png, alternative: The mark}
        """
    )
    // Its name is the one that the logo would have.
    try FileManager.default.copyItem(
      atPath: Workplace.bundledReference,
      toPath: folder.path("news/theme-mark.png")
    )
    _ = try folder.file(
      "news/acknowledged.yml",
      text: "- finding: copied-forward 2024-12 entry-value\n  reason: Looked at.\n"
    )
    _ = try folder.file(
      "news/events.yml",
      text: """
        - date: 2022-06-21
          label: A law takes effect
          kind: law
          measures: [forced-labor-entries]
          source: https://example.org/law
        """
    )
    _ = try folder.file(
      "news/tradesnap.yml",
      text: """
        paper: a4
        acknowledged: acknowledged.yml
        events: events.yml
        reference: [theme-mark.png]
        theme: ../look/own.yml
        """
    )
    let result = try workplace.run(
      "report",
      "2023-03",
      "--config",
      "news/tradesnap.yml",
      "-o",
      "report.pdf"
    )
    #expect(result.status == 0, "\(result.messages)")
    return workplace
  }

  @Test("Issue, events, acknowledgements, theme, font and logo travel inside, and are enough")
  func everything() throws {
    let workplace = try Self.withEverything()
    let saved = try workplace.program.shell(
      "mkdir saved && pdfdetach -saveall -o saved report.pdf && ls saved"
    )
    #expect(saved.status == 0, "\(saved.messages)")
    #expect(
      saved.output.split(separator: "\n") == [
        "2-theme-mark.png", "acknowledged.yml", "events.yml", "figures.csv", "figures.json",
        "issue-articles-boston-summit.md", "issue-articles-cyber-guidance.md",
        "issue-articles-korea-seminar.md", "issue-articles-smart-glove.md",
        "issue-pictures-gloves.png", "issue-pictures-hall.png", "issue-pictures-harbor.png",
        "issue.yml", "receipt.json", "settings.yml", "theme-black.otf", "theme-mark.png",
        "theme.yml",
      ]
    )
    let receipt = String(
      decoding: try workplace.folder.bytes(of: "saved/receipt.json"),
      as: UTF8.self
    )
    for path in ["articles/boston-summit.md", "pictures/hall.png", "marks/mark.png", "black.otf"] {
      #expect(receipt.contains("\"path\" : \"\(path)\""))
    }

    let moved = try workplace.program.shell("mv look away && rm ledger.sqlite news/*.*")
    #expect(moved.status == 0, "\(moved.messages)")
    let whole = try workplace.run("verify", "report.pdf", "--workspace", "news")
    #expect(whole.status == 0, "\(whole.messages)")
    #expect(
      whole.output == """
        report.pdf is what its attached data give.
        The issue in news is the one inside, all 8 files.

        """
    )

    // What is in the workspace changes, what is in the report does not.
    let changed = try workplace.program.shell(
      """
      cd news/2023-03
      echo >> articles/boston-summit.md
      rm pictures/hall.png
      cp pictures/harbor.png pictures/gloves.png
      echo > articles/late.md
      """
    )
    #expect(changed.status == 0, "\(changed.messages)")
    let other = try workplace.run("verify", "report.pdf", "--workspace", "news")
    #expect(other.status == 5)
    #expect(
      other.output == """
        report.pdf is what its attached data give.
        The issue in news is not the one inside.
          news/2023-03/articles/boston-summit.md: it is not the one in the report
          news/2023-03/pictures/gloves.png: it is not the one in the report
          news/2023-03/pictures/hall.png: it is missing
          news/2023-03/articles/late.md: the report does not carry it

        """
    )
    #expect(try workplace.run("verify", "report.pdf", "--workspace", "nowhere").status == 66)
  }

  @Test("A changed digit, article, picture, theme or receipt of a report with all of them is named")
  func changes() throws {
    let workplace = try Self.withEverything()
    func replacing(_ name: String, by source: String) -> String {
      "qpdf --add-attachment \(source) --key=\(name) --filename=\(name) --replace -- report.pdf edited.pdf"
    }
    let cases = [
      (
        """
        qpdf --qdf --object-streams=disable report.pdf plain.pdf
        sed -i '0,/(400)Tj/s//(408)Tj/' plain.pdf
        fix-qdf plain.pdf > edited.pdf
        """,
        "page 1, table under “Key figures”, row “Forced labor Entries identified”, column “As printed”: "
          + "it says “408”, the data give “400”"
      ),
      (
        "sed 's/ the / one /' news/2023-03/articles/boston-summit.md > new.md; "
          + replacing("issue-articles-boston-summit.md", by: "new.md"),
        "issue-articles-boston-summit.md: its SHA-256 is not the one in the receipt"
      ),
      (
        replacing("issue-pictures-hall.png", by: "news/2023-03/pictures/harbor.png"),
        "figure “Picture 2."
      ),
      (
        replacing("2-theme-mark.png", by: "news/2023-03/pictures/gloves.png"),
        "2-theme-mark.png: its SHA-256 is not the one in the receipt"
      ),
      (
        "qpdf report.pdf --remove-attachment=theme-black.otf edited.pdf",
        "theme-black.otf: the receipt names it, and the file does not carry it"
      ),
      (
        "pdfdetach -save 14 -o receipt.json report.pdf; "
          + "sed -i 's|articles/boston|../boston|' receipt.json; "
          + replacing("receipt.json", by: "receipt.json"),
        "the report cannot be made anew: issue.yml:"
      ),
    ]
    for (script, words) in cases {
      let edited = try workplace.program.shell("set -e; rm -f edited.pdf; \(script)")
      #expect(edited.status == 0, "\(script): \(edited.messages)")
      let result = try workplace.run("verify", "edited.pdf")
      #expect(result.status == 5, "\(script): \(result.messages)")
      #expect(result.output.contains(words), "\(script): \(result.output)")
    }
  }
}

@Suite("Fooling the verification")
struct FoolingTests {
  /// What is done to a report, how the verification ends, and what it says.
  private static let tricks: [(script: String, status: Int32, words: String)] = [
    (
      "awk '/<dc:title>/ { seen = 1 } seen && /Trade/ { sub(/Trade/, \"Fraud\"); seen = 0 } { print }' plain.pdf",
      5, "the metadata differ, first at Root/Metadata"
    ),
    (
      "sed '0,/\\/Alt (/s//\\/Alt (A/' plain.pdf", 5,
      "an alternative text differs, first at Root/StructTreeRoot/"
    ),
    ("sed '0,/\\/URI (https:/s//\\/URI (http:/' plain.pdf", 5, "a link or a note on page "),
    ("qpdf report.pdf --pages . 1,3,2,4-z -- -", 5, "page 2, "),
    ("qpdf report.pdf --rotate=180:1 -", 5, "something beside the pages differs"),
    ("qpdf report.pdf --encrypt '' owner 256 -- -", 5, "the file is encrypted"),
    ("qpdf report.pdf --encrypt user owner 256 -- -", 65, "is not a PDF that can be read"),
    ("qpdf report.pdf --remove-attachment=receipt.json -", 65, "carries no receipt.json"),
    ("qpdf report.pdf --remove-attachment=events.yml -", 5, "events.yml: the receipt names it"),
    (
      "qpdf report.pdf --add-attachment plain.pdf --key=more.pdf -- -", 5,
      "plain.pdf: the file carries it, and the receipt does not name it"
    ),
    ("cat report.pdf; echo more", 5, "5 bytes stand behind the end"),
    ("echo more; cat report.pdf", 5, "something stands before its beginning"),
    ("head -c -6 report.pdf", 5, "its last 6 bytes are missing"),
    ("head -c 9000 report.pdf", 65, "is not a PDF that can be read"),
    ("head -c 9 report.pdf", 65, "is not a PDF that can be read"),
  ]

  @Test("No trick is accepted, and each is named")
  func tricks() throws {
    let workplace = try Workplace.withBundledFigures()
    let issue = Program.package.appending(path: "Reports/2023-03/issue.yml").path
    let made = try workplace.program.shell(
      "$tradesnap report 2023-03 --issue \(issue) -o report.pdf && qpdf --qdf --object-streams=disable report.pdf plain.pdf"
    )
    #expect(made.status == 0, "\(made.messages)")
    for (script, status, words) in Self.tricks {
      // Edited text has other lengths, which fix-qdf mends; it leaves other files alone.
      let mend = script.contains("plain.pdf") && !script.contains("qpdf") ? " | fix-qdf" : ""
      let edited = try workplace.program.shell("(\(script))\(mend) > edited.pdf")
      #expect(edited.status == 0, "\(script): \(edited.messages)")
      let result = try workplace.run("verify", "edited.pdf")
      #expect(result.status == status, "\(script): \(result.output)\(result.messages)")
      #expect(
        (result.output + result.messages).contains(words),
        "\(script): \(result.output)\(result.messages)"
      )
    }
  }
}

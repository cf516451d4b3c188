import TestSupport
import Testing

/// The other tests rest on texts that the program understands whole.
@Suite("The made-up releases", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct MadeUpFiguresTests {
  @Test("Every month in every wording is understood, with its required measures")
  func understood() throws {
    let site = try Site()
    for month in MadeUpFigures.months.keys.sorted() {
      for wording in ReleaseText.Wording.whole {
        var release = ReleaseText(month, released: "2033-01-15")
        release.wording = wording
        let name = "\(month)-\(wording).\(release.fileExtension)"
        try site.deliver(name, release.text)
      }
    }
    for wording in ReleaseText.Wording.whole {
      let ingest = try site.start(["ingest", "--dry-run"] + site.incoming("-\(wording).")).run()
      #expect(ingest.status == 0, "\(wording): \(ingest.output)\(ingest.messages)")
      for (month, figures) in MadeUpFigures.months {
        #expect(ingest.output.contains("\(figures.value) billion"), "\(month) \(wording)")
        #expect(ingest.output.contains("\(figures.duties) billion"), "\(month) \(wording)")
        #expect(ingest.output.contains("\(figures.entries) million"), "\(month) \(wording)")
      }
    }
  }
}

extension Site {
  /// The incoming files whose names contain `part`, in order.
  func incoming(_ part: String) throws -> [String] {
    try folder.names(in: "incoming").filter { $0.contains(part) }.map { "incoming/\($0)" }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("What a picture says of its data")
struct ProvenanceTests {
  private static let keyword = "Data-Hash"

  /// `sha256:` and its digits in the file, behind the keyword.
  private func hash(_ workplace: Workplace, _ file: String, _ arguments: String...) throws -> String
  {
    let result = try workplace.program.run(["chart"] + arguments + ["-o", file])
    #expect(result.status == 0, "\(result.messages)")
    let text = String(
      decoding: try workplace.folder.bytes(of: file),
      as: Unicode.ASCII.self
    )
    let place = try #require(text.range(of: "\(Self.keyword)\0"))
    let hash = text[place.upperBound...].prefix("sha256:".count + 64)
    #expect(hash.hasPrefix("sha256:") && hash.dropFirst(7).allSatisfy(\.isHexDigit))
    return String(hash)
  }

  @Test("The hash is one of the figures shown, not of the picture")
  func sameFigures() throws {
    let workplace = try Workplace.withBundledFigures()
    let slide = try hash(workplace, "slide.png", "duties", "2023-03")
    #expect(try hash(workplace, "half.png", "duties", "2023-03", "--size", "half") == slide)
    #expect(try hash(workplace, "next.png", "duties", "2023-04") != slide)
    #expect(try hash(workplace, "other.png", "entries", "2023-03") != slide)
  }

  @Test("Title, source and data day are in the picture, and nothing of the clock")
  func texts() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try hash(workplace, "duties.png", "duties", "2023-03")
    let text = String(
      decoding: try workplace.folder.bytes(of: "duties.png"),
      as: Unicode.ASCII.self
    )
    for keyword in ["Title", "Description", "Source", "Software"] {
      #expect(text.contains("\(keyword)\0"))
    }
    #expect(text.contains("Creation Time\u{0}2026-11-24T00:00:00Z"))
  }
}

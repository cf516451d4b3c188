import CivilTime
import Foundation
import Releases
import Testing
import TradeFigures

/// The publisher's own texts, where they lie beside the repository.
private enum PublishedTexts {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["TRADESNAP_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.appendingPathComponent("shared")
  }()

  static var areThere: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("releases").path)
  }

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }
}

private struct Expectation: Decodable {
  struct Figure: Decodable {
    let month: String
    let measure: String
    let value: String
    let qualifier: String

    var line: String {
      "\(month) \(measure) \(qualifier.isEmpty ? "" : qualifier + " ")\(value)"
    }
  }

  let month: String
  let text: String?
  let expect: [Figure]
}

@Suite("Published texts", .enabled(if: PublishedTexts.areThere))
struct PublishedTextsTests {
  @Test(
    "A published release gives its figures, and nothing is left over",
    arguments: [
      "2021-12-head-only", "2022-09-monthly-update", "2023-03-trade-news-snapshot-v5i3",
    ]
  )
  func release(name: String) throws {
    let text = try String(
      decoding: PublishedTexts.data("releases/\(name).txt"),
      as: UTF8.self
    )
    let expected = try JSONDecoder().decode(
      Expectation.self,
      from: PublishedTexts.data("releases/\(name).expect.json")
    )
    let reading = try read(text, month: nil)
    #expect(reading.month?.description == expected.month)
    #expect(figures(of: reading) == expected.expect.map(\.line).sorted())
    #expect(reading.notUnderstood.isEmpty)
  }

  @Test("Every line of phrases gives its figures")
  func phrases() throws {
    let lines = try PublishedTexts.data("releases/phrases.jsonl").split(separator: 0x0A)
    #expect(!lines.isEmpty)
    for line in lines {
      let phrase = try JSONDecoder().decode(Expectation.self, from: Data(line))
      let reading = try read(try #require(phrase.text), month: phrase.month)
      #expect(figures(of: reading) == phrase.expect.map(\.line).sorted())
      #expect(reading.notUnderstood.isEmpty)
    }
  }

  @Test("The published figures read whole, and write and read back the same")
  func figuresFile() throws {
    let source = Source(address: "figures.csv", sha256: "", kind: .secondary)
    var reader = FiguresCSVReader(source: source)
    let bytes = try [UInt8](PublishedTexts.data("data/published-figures.csv"))
    let all = try reader.feed(bytes) + reader.finish()
    #expect(all.count > 250)
    var again = FiguresCSVReader(source: source)
    let written = FiguresCSVWriter().file(all)
    #expect(try again.feed(Array(written.utf8)) + again.finish() == all)
  }
}

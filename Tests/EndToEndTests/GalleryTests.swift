import Foundation
import TestSupport
import Testing
import TradeReport

@Suite("The gallery")
struct GalleryTests {
  private static let folder = TestSupport.Program.package.appending(path: "Documentation")

  @Test("Lists every chart that has a name, and no other, each with its picture on the page")
  func complete() throws {
    let list = try String(
      contentsOf: Self.folder.appending(path: "gallery/charts.txt"),
      encoding: .utf8
    )
    let rows = list.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    #expect(rows.allSatisfy { $0.count == 3 })
    #expect(rows.map { $0[0] }.sorted() == ChartName.allCases.map(\.rawValue).sorted())
    let page = try String(contentsOf: Self.folder.appending(path: "Gallery.md"), encoding: .utf8)
    for row in rows {
      #expect(page.contains("](gallery/\(row[0]).png)"), "\(row[0]): run make gallery")
      #expect(page.contains("tradesnap chart \(row[0]) \(row[1]) "), "\(row[0]): run make gallery")
      let picture = Self.folder.appending(path: "gallery/\(row[0]).png")
      #expect(FileManager.default.fileExists(atPath: picture.path), "\(row[0]): run make gallery")
    }
  }

  @Test("Has a golden picture of every chart")
  func golden() {
    let charts = Set(GoldenTests.pictures.map(\.chart))
    #expect(ChartName.allCases.allSatisfy { charts.contains($0.rawValue) })
  }
}

import CivilTime
import Foundation
import Operations
import TestSupport
import Workspace

/// A folder of editions in a test, and what is in it.
struct PublishedFolder {
  let folder: TemporaryFolder
  var path: String { folder.path("published") }
  var publication: Publication { Publication(folder: path) }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Publishes a small edition whose files all say `text`.
  @discardableResult
  func publish(
    _ month: String,
    _ text: String,
    with publication: Publication? = nil,
    size: Int = 0
  ) throws -> RunRecord.Edition {
    guard let value = Month(month) else { throw CocoaError(.formatting) }
    return try (publication ?? self.publication).publish(
      PublishedFolder.files(text, size: size),
      as: value,
      by: "tradesnap 0.1.0",
      basis: EditionBasis(figures: text, presentation: "p"),
      findings: Receipt.Findings(openErrors: [], acknowledged: ["spike"], others: [])
    )
  }

  static func files(_ text: String, size: Int = 0) -> [EditionFile] {
    let padding = String(repeating: ".", count: size)
    return ["report.pdf", "charts/b.png", "charts/a.png", "figures.csv"].map {
      EditionFile(path: $0, bytes: Array("\($0) \(text)\(padding)".utf8))
    }
  }

  /// Everything in a folder: path → content, `→ target` for a link, `folder` for a folder.
  static func tree(_ path: String) throws -> [String: String] {
    let files = FileManager.default
    var tree: [String: String] = [:]
    guard files.fileExists(atPath: path) else { return tree }
    for name in try files.subpathsOfDirectory(atPath: path) {
      let place = "\(path)/\(name)"
      let type = try files.attributesOfItem(atPath: place)[.type] as? FileAttributeType
      switch type {
      case .typeSymbolicLink?:
        tree[name] = "→ " + (try files.destinationOfSymbolicLink(atPath: place))
      case .typeDirectory?: tree[name] = "folder"
      default: tree[name] = try String(contentsOfFile: place, encoding: .utf8)
      }
    }
    return tree
  }

  var tree: [String: String] {
    get throws { try PublishedFolder.tree(path) }
  }

  /// Whether the folder `path` is an edition all of whose files are as its receipt says.
  static func isWhole(_ path: String) -> Bool {
    guard let data = try? Data(contentsOf: URL(filePath: "\(path)/receipt.json")),
      let receipt = try? JSONDecoder().decode(EditionReceipt.self, from: data)
    else { return false }
    return !receipt.files.isEmpty
      && receipt.files.allSatisfy { file in
        let bytes = [UInt8](
          (try? Data(contentsOf: URL(filePath: "\(path)/\(file.name)"))) ?? Data()
        )
        return Receipt.CarriedFile(name: file.name, bytes: bytes) == file
      }
  }
}

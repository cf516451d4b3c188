import Crypto
import Foundation

/// What readers find in the folder of a site that is published.
struct Published: Equatable, CustomStringConvertible {
  /// Each file with the SHA-256 of its bytes, each link with an arrow and its target, by path.
  let entries: [String: String]

  init(_ folder: String) throws {
    var entries: [String: String] = [:]
    let files = FileManager.default
    for path in files.exists(folder) ? try files.subpathsOfDirectory(atPath: folder) : [] {
      let whole = "\(folder)/\(path)"
      if let target = try? files.destinationOfSymbolicLink(atPath: whole) {
        entries[path] = "→ \(target)"
      } else if let bytes = files.contents(atPath: whole), !files.isFolder(whole) {
        entries[path] = Published.hash(bytes)
      }
    }
    self.entries = entries
  }

  /// An empty folder.
  static let nothing = Published(entries: [:])

  private init(entries: [String: String]) {
    self.entries = entries
  }

  /// The files of an edition, by their paths in it.
  func files(of edition: String) -> [String: String] {
    let prefix = "\(edition)/"
    let own = entries.filter { $0.key.hasPrefix(prefix) }
    return Dictionary(
      uniqueKeysWithValues: own.map { (String($0.key.dropFirst(prefix.count)), $0.value) }
    )
  }

  /// The names in the folder itself, in order: months, earlier editions, `latest`.
  var names: [String] {
    Set(entries.keys.map { String($0.prefix { $0 != "/" }) }).sorted()
  }

  /// The editions: folders of a month or of an earlier edition.
  var editions: [String] { names.filter { $0.first?.isNumber == true } }

  /// The month that `latest` leads to.
  var latest: String? {
    entries["latest"].map { String($0.dropFirst(2)) }
  }

  var description: String {
    entries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.prefix(12))" }
      .joined(separator: "\n")
  }

  /// What a reader could find that is not whole: nothing, at any time.
  func broken(in folder: String) throws -> [String] {
    var faults: [String] = []
    for edition in editions { faults += try self.faults(of: edition, in: folder) }
    if let latest, !editions.contains(latest) { faults.append("latest leads to \(latest)") }
    return faults
  }

  /// What a run that went through may not leave: a stage, a link that is not to the newest month.
  var untidy: [String] {
    var faults = names.filter { $0 != "latest" && !editions.contains($0) }
      .map { "\($0) is left over" }
    let newest = editions.last { $0.count == 7 }
    if latest != newest { faults.append("latest leads to \(latest ?? "nothing")") }
    return faults
  }

  /// Whether the files of an edition are those that its receipt lists.
  private func faults(of edition: String, in folder: String) throws -> [String] {
    guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(edition)/receipt.json"),
      let receipt = try? JSONDecoder().decode(Receipt.self, from: bytes)
    else { return ["\(edition) has no receipt"] }
    let prefix = "\(edition)/"
    var present = entries.filter { $0.key.hasPrefix(prefix) }
    present["\(edition)/receipt.json"] = nil
    var faults: [String] = []
    for file in receipt.files {
      let hash = present.removeValue(forKey: prefix + file.name)
      if hash != file.sha256 { faults.append("\(edition)/\(file.name): \(hash ?? "missing")") }
    }
    return faults + present.keys.map { "\($0) is in no receipt" }
  }

  private static func hash(_ bytes: Data) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

/// As much of `receipt.json` as is needed.
private struct Receipt: Decodable {
  struct File: Decodable {
    let name: String
    let sha256: String
  }

  let files: [File]
}

extension FileManager {
  func exists(_ path: String) -> Bool { fileExists(atPath: path) }

  func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

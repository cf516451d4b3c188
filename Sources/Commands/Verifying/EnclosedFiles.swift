import PDFFinishing
import Workspace

/// The files that were found inside a report, and the paths by which others name them.
struct EnclosedFiles {
  private let attachments: [Attachment]
  /// By name, from the receipt.
  private let paths: [String: String]

  init(_ attachments: [Attachment], receipt: Receipt) {
    self.attachments = attachments
    let pairs = receipt.files.compactMap { file in file.path.map { (file.name, $0) } }
    paths = Dictionary(pairs) { first, _ in first }
  }

  /// The bytes of the file `name`; `nil` where there is none.
  subscript(name: String) -> [UInt8]? { attachments.first { $0.name == name }?.bytes }

  /// The file `name`.
  ///
  /// Throws a `Failure` where there is none.
  func file(_ name: String) throws -> CarriedFile {
    guard let bytes = self[name] else {
      throw Failure(.badInput, "the report carries no \(name)")
    }
    return CarriedFile(name: name, path: name, bytes: bytes)
  }

  /// The files that another one names by a path.
  var named: [CarriedFile] {
    attachments.compactMap { attachment in
      paths[attachment.name].map {
        CarriedFile(name: attachment.name, path: $0, bytes: attachment.bytes)
      }
    }
  }
}

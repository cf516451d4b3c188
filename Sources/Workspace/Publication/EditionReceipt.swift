@preconcurrency import Glibc
package import Operations

/// What an edition is and rests on: the file `receipt.json` in its folder.
///
/// It holds no time of day and no machine: the same inputs give the same receipt.
package struct EditionReceipt: Codable, Hashable, Sendable {
  /// The name of the file in the edition's folder.
  package static let fileName = "receipt.json"

  /// Name and version: `tradesnap 0.1.0`.
  package let program: String
  /// `2023-03`.
  package let month: String
  /// How many editions of this month there were before it.
  package let revision: Int
  package let basis: EditionBasis
  package let findings: Receipt.Findings
  /// In the order of their names; the receipt itself is not among them.
  package let files: [Receipt.CarriedFile]

  package init(
    program: String,
    month: String,
    revision: Int,
    basis: EditionBasis,
    findings: Receipt.Findings,
    files: [Receipt.CarriedFile]
  ) {
    self.program = program
    self.month = month
    self.revision = revision
    self.basis = basis
    self.findings = findings
    self.files = files
  }
}

extension EditionReceipt {
  /// A revision's number; `nil` for anything that no month ever reaches.
  static func revision(_ text: some StringProtocol) -> Int? {
    Int(text).flatMap { (0..<1_000_000).contains($0) ? $0 : nil }
  }

  /// Reads the receipt of the edition in `folder`; a link is not followed.
  static func read(in folder: String) throws(PublicationError) -> EditionReceipt {
    let path = OutputFolder.path(of: fileName, in: folder)
    guard let status = stat.ofLink(path) else {
      throw .foreign(path: folder, reason: "it has no \(fileName)")
    }
    guard status.isRegularFile else {
      throw .foreign(path: folder, reason: "its \(fileName) is no regular file")
    }
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputFile.read(path, limit: InputFile.receiptLimit).bytes
    } catch {
      throw .foreign(path: folder, reason: error.message)
    }
    guard let receipt = JSONText.value(bytes, as: EditionReceipt.self),
      revision(String(receipt.revision)) != nil
    else { throw .foreign(path: folder, reason: "its \(fileName) is damaged") }
    return receipt
  }
}

/// Tells bodies that are no text at all.
enum FormSigns {
  /// What is wrong with the bytes; `nil` where they may be text.
  static func objection(to bytes: [UInt8]) -> PageVerdict? {
    guard bytes.contains(where: { !$0.isSpace }) else { return .empty }
    let known = signatures.first { signature in bytes.starts(with: signature.bytes) }
    if let known { return .notText(reason: "it is \(known.name)") }
    return bytes.firstIndex(of: 0).map { verdict(on: .binary(offset: $0)) }
  }

  /// What a failure to read says.
  static func verdict(on error: ReleaseError) -> PageVerdict {
    switch error {
    case .empty, .noDocument: .empty
    case .binary(let offset):
      .notText(reason: "the byte at offset \(offset) belongs to no text")
    case .tooLarge(_, let limit): .unclear(reason: "it has more than \(limit) bytes")
    case .tooDeeplyNested:
      .unclear(reason: "its elements are nested too deeply to read the page to its end")
    }
  }

  /// How files of other kinds begin.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
    ([0x1F, 0x8B], "packed with gzip"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    ([0xFF, 0xFE], "text in UTF-16"),
    ([0xFE, 0xFF], "text in UTF-16"),
  ]
}

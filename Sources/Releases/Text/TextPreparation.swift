/// Brings the bytes of a release into the form that reading works on.
enum TextPreparation {
  /// Throws where the bytes are no text, or there is none.
  static func prepare(_ bytes: [UInt8], as format: ReleaseFormat) throws(ReleaseError)
    -> PreparedText
  {
    if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
    let prepared: PreparedText
    switch format {
    case .html:
      prepared = try HTMLText.prepare(bytes)
    case .plain, .markdown:
      if let offset = firstInvalidByte(in: bytes) { throw .binary(offset: offset) }
      var readable = bytes
      if readable.has("\u{FEFF}", at: 0) { readable.blank(0..<3) }
      EntityMask.apply(to: &readable)
      var headings: Set<Int> = []
      if format == .markdown {
        let mask = MarkdownMask(readable)
        readable = mask.bytes
        headings = mask.headings
      }
      normalizeLineEnds(of: &readable)
      var original = bytes
      normalizeLineEnds(of: &original)
      prepared = PreparedText(
        original: original,
        readable: readable,
        blocks: BlockSplitter.blocks(of: readable, headings: headings)
      )
    }
    guard !prepared.blocks.isEmpty else { throw .empty }
    return prepared
  }

  /// The offset of the first byte that is not UTF-8.
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// Old Macintosh line ends become line feeds; a carriage return before one becomes a space.
  private static func normalizeLineEnds(of bytes: inout [UInt8]) {
    for offset in bytes.indices where bytes[offset] == 0x0D {
      bytes[offset] = bytes.byte(offset + 1) == .newline ? .blank : .newline
    }
  }
}

import CLibXML2

/// A page or feed as the tree that libxml2 makes of it.
///
/// Nothing is ever loaded from elsewhere.
struct MarkupDocument: ~Copyable {
  private let document: xmlDocPtr

  deinit { xmlFreeDoc(document) }

  /// Calls `body` with the topmost element; no node may be used after it.
  func visit<Result, Failure: Error>(
    _ body: (xmlNodePtr?) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(xmlDocGetRootElement(document))
  }

  // MARK: - HTML

  /// Reads a page, however badly it is written.
  init(html bytes: [UInt8]) throws(ReleaseError) {
    // A page that is UTF-8 is taken as that, whatever it declares. One that is not and declares
    // nothing is read as browsers read it (WHATWG Encoding Standard: windows-1252).
    let isUnicode = String(validating: bytes, as: UTF8.self) != nil
    let isDeclared = !isUnicode && MarkupDocument.declaresEncoding(bytes)
    let bytes = isUnicode || isDeclared ? bytes : Windows1252.utf8(of: bytes)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    guard let context = htmlNewParserCtxt() else { throw .noDocument }
    defer { htmlFreeParserCtxt(context) }
    let (document, isDecoded) = bytes.withUnsafeBytes { buffer in
      var failed: Int32 = 0
      return withUnsafeMutablePointer(to: &failed) { failed in
        tradesnap_xml_watch(failed)
        defer { tradesnap_xml_watch(nil) }
        let document = htmlCtxtReadMemory(
          context,
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(clamping: buffer.count),
          nil,
          isDeclared ? nil : "UTF-8",
          Int32(bitPattern: options)
        )
        return (document, failed.pointee == 0)
      }
    }
    guard let document else { throw .noDocument }
    // Behind bytes that are not in the declared encoding, libxml2 drops the rest in silence.
    guard isDecoded else {
      xmlFreeDoc(document)
      throw .binary(offset: TextPreparation.firstInvalidByte(in: bytes) ?? 0)
    }
    // libxml2 gives up on elements nested too deeply and drops the rest of the page in silence.
    guard context.pointee.disableSAX == 0 else {
      xmlFreeDoc(document)
      throw .tooDeeplyNested
    }
    self.document = document
  }

  private static func declaresEncoding(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased().contains("charset")
  }

  // MARK: - XML

  /// Reads a well-formed document that declares no entities.
  ///
  /// Entities are left alone rather than replaced: they can name files, and grow without bound.
  init(xml bytes: [UInt8]) throws(ListingError) {
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_NOCDATA.rawValue
    tradesnap_xml_watch(nil)
    guard let context = xmlNewParserCtxt() else { throw .notAListing }
    defer { xmlFreeParserCtxt(context) }
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: buffer.count),
        nil,
        nil,
        Int32(bitPattern: options)
      )
    }
    guard let document else {
      let error = context.pointee.lastError
      let words = error.message.map { String(cString: $0) } ?? ""
      throw .malformed(
        line: Int(error.line),
        reason: words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      )
    }
    let subset = document.pointee.intSubset
    guard subset == nil || subset?.pointee.entities == nil else {
      xmlFreeDoc(document)
      throw .declaresEntities
    }
    self.document = document
  }
}

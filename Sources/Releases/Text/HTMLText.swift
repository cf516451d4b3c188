import CLibXML2

/// The text of an HTML page, as libxml2 understands the page.
///
/// Every heading, paragraph, list item and table row begins a line; the cells of a row are
/// parted by ` | `. Lines and columns are those of this text.
enum HTMLText {
  static func prepare(_ bytes: [UInt8]) throws(ReleaseError) -> PreparedText {
    // A page that is UTF-8 is taken as that, whatever it declares. One that is not and declares
    // nothing is read as browsers read it (WHATWG Encoding Standard: windows-1252).
    let isUnicode = String(validating: bytes, as: UTF8.self) != nil
    let encoding = isUnicode ? "UTF-8" : declaresEncoding(bytes) ? nil : "windows-1252"
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    guard let context = htmlNewParserCtxt() else { throw .noDocument }
    defer { htmlFreeParserCtxt(context) }
    let document = bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: buffer.count),
        nil,
        encoding,
        Int32(bitPattern: options)
      )
    }
    guard let document else { throw .noDocument }
    defer { xmlFreeDoc(document) }
    // libxml2 gives up on elements nested too deeply and drops the rest of the page in silence.
    guard context.pointee.disableSAX == 0 else { throw .tooDeeplyNested }
    var collector = HTMLTextCollector()
    collector.walk(xmlDocGetRootElement(document))
    return collector.finish()
  }

  private static func declaresEncoding(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased().contains("charset")
  }
}

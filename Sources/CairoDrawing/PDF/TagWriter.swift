internal import CCairo
internal import Scene

/// Opens and closes structure elements and links of a PDF.
struct TagWriter {
  /// Borrowed from a canvas that outlives the writer.
  let context: OpaquePointer
  /// Points in a scene unit.
  let scale: Double
  let pageCount: Int

  func begin(_ tag: String) {
    cairo_tag_begin(context, tag, nil)
  }

  func end(_ tag: String) {
    cairo_tag_end(context, tag)
  }

  /// - Throws: `unknownPage`.
  func beginLink(_ link: Link) throws(DrawingError) {
    let target: String
    switch link.target {
    case .address(let address):
      target = "uri='\(Self.escaped(address))'"
    case .page(let page, let y):
      target = try destination(page: page, y: y)
    }
    // Cairo wants the corner of the page as origin, whatever the transformation in force.
    var (x, y) = (link.frame.x, link.frame.y)
    cairo_user_to_device(context, &x, &y)
    let corners = [x, y, link.frame.width * scale, link.frame.height * scale]
    let rect = corners.map(Self.number).joined(separator: " ")
    cairo_tag_begin(context, StructureTag.link, "rect=[\(rect)] \(target)")
  }

  /// The attributes that lead to a height on a page, from 1.
  ///
  /// - Throws: `unknownPage`.
  func destination(page: Int, y: Double) throws(DrawingError) -> String {
    guard (1...pageCount).contains(page) else {
      throw .unknownPage(page, pageCount: pageCount)
    }
    return "page=\(page) pos=[0 \(Self.number(y * scale))]"
  }

  /// A length to a hundredth of a point, never with an exponent.
  private static func number(_ value: Double) -> String {
    "\((value * 100).rounded() / 100)"
  }

  /// An address in the ASCII that PDF allows, and with what Cairo's attribute strings escape.
  private static func escaped(_ address: String) -> String {
    var escaped = ""
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "'"): escaped += "%27"
      case UInt8(ascii: "\\"): escaped += "%5C"
      case 0x21...0x7E: escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return escaped
  }
}

internal import CCairo
internal import Scene

/// Opens and closes structure elements and links of a PDF.
struct TagWriter {
  /// Borrowed from a canvas that outlives the writer.
  let context: OpaquePointer
  /// Points in a scene unit.
  let scale: Double
  let pageCount: Int
  /// What Cairo cannot write of the elements, in the order in which they were opened.
  let log = StructureLog()

  func begin(_ tag: String) {
    begin(StructureElement(tag))
  }

  func begin(_ element: StructureElement) {
    log.elements.append(element)
    cairo_tag_begin(context, element.type, nil)
  }

  /// The element of a group, with what its role says.
  ///
  /// - Parameters:
  ///   - type: One of the names of the role.
  ///   - group: The group, whose origin is the context's.
  func begin(_ type: String, of group: Group) {
    var element = StructureElement(type)
    switch group.role {
    case .figure(let alternative):
      element.alternative = alternative
      element.place = place(of: group)
    case .spoken(let words): element.actualText = words
    case .headerCell(let scope): element.scope = scope
    case .list(let numbering): element.numbering = numbering
    case .plain, .layer, .artifact, .section, .heading, .paragraph, .note, .caption, .listItem,
      .listLabel, .listBody, .quotation, .contents, .contentsItem, .table, .tableRow, .dataCell:
      break
    }
    begin(element)
  }

  /// Where the group's items lie on the page being drawn; `nil` if it draws nothing.
  private func place(of group: Group) -> StructureElement.Place? {
    guard let extent = group.clip ?? group.items.extent else { return nil }
    var (left, top) = (extent.left, extent.top)
    cairo_user_to_device(context, &left, &top)
    var (width, height) = (extent.width, extent.height)
    cairo_user_to_device_distance(context, &width, &height)
    return StructureElement.Place(
      page: log.page,
      frame: Rect(x: left, y: log.pageHeight - top - height, width: width, height: height)
    )
  }

  func end(_ tag: String) {
    cairo_tag_end(context, tag)
  }

  func beginLink(_ link: Link) {
    let target =
      switch link.target {
      case .address(let address): "uri='\(Self.escaped(address))'"
      case .page(let page, let y): "dest='\(Self.name(page: page, y: y))'"
      }
    // Cairo wants the corner of the page as origin, whatever the transformation in force.
    let corners = link.frames.flatMap { frame in
      var (x, y, width, height) = (frame.x, frame.y, frame.width, frame.height)
      cairo_user_to_device(context, &x, &y)
      cairo_user_to_device_distance(context, &width, &height)
      return [x, y, width, height]
    }
    let rect = corners.map(Self.number).joined(separator: " ")
    log.elements.append(
      StructureElement(StructureTag.link, alternative: Self.purpose(of: link))
    )
    cairo_tag_begin(context, StructureTag.link, "rect=[\(rect)] \(target)")
  }

  /// Marks the place at the height `y` of `page`, the one being drawn, for links.
  func markTarget(page: Int, y: Double) {
    let attributes = "name='\(Self.name(page: page, y: y))' x=0 y=\(Self.number(y * scale))"
    cairo_tag_begin(context, CAIRO_TAG_DEST, attributes)
    cairo_tag_end(context, CAIRO_TAG_DEST)
  }

  /// The attributes of a bookmark that leads to a height on a page, from 1.
  ///
  /// - Throws: `unknownPage` or `unusableCoordinate`.
  func destination(page: Int, y: Double) throws(DrawingError) -> String {
    guard (1...pageCount).contains(page) else {
      throw .unknownPage(page, pageCount: pageCount)
    }
    guard y.isFinite else { throw .unusableCoordinate(item: "bookmark") }
    return "page=\(page) pos=[0 \(Self.number(y * scale))]"
  }

  /// What the link leads to: its words, and where these leave it open, its address.
  private static func purpose(of link: Link) -> String {
    let words = link.items.flatMap(\.words).map { $0.split(separator: " ").joined(separator: " ") }
      .joined(separator: " ")
    switch link.target {
    case .page(let page, _): return words.isEmpty ? "Page \(page)" : words
    case .address(let address):
      return words.isEmpty || words == address ? address : "\(words): \(address)"
    }
  }

  private static func name(page: Int, y: Double) -> String {
    "page \(page) at \(number(y))"
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

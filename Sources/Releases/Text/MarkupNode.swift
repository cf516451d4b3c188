import CLibXML2

/// What is read off a node of a page or feed.
extension UnsafeMutablePointer<xmlNode> {
  /// In lower case and without a prefix; empty for what is no element.
  var elementName: String {
    guard pointee.type == XML_ELEMENT_NODE, let name = pointee.name else { return "" }
    return String(cString: name).lowercased()
  }

  /// The value of the first attribute of that name, whatever its prefix.
  func attribute(_ name: String) -> String? {
    guard pointee.type == XML_ELEMENT_NODE else { return nil }
    var next = pointee.properties
    while let attribute = next {
      if let found = attribute.pointee.name, String(cString: found).lowercased() == name {
        var value = ""
        var part = attribute.pointee.children
        while let text = part {
          if let content = text.pointee.content { value += String(cString: content) }
          part = text.pointee.next
        }
        return value
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// The text within, with single spaces; scripts and styles are no text.
  var words: String {
    var text = ""
    for node in descendants where node.pointee.type == XML_TEXT_NODE {
      if let content = node.pointee.content { text += String(cString: content) }
      text += " "
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Everything below, in the order of the document.
  var descendants: Descendants { Descendants(below: self) }

  /// The elements directly below.
  var childElements: [UnsafeMutablePointer<xmlNode>] {
    var elements: [UnsafeMutablePointer<xmlNode>] = []
    var next = pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { elements.append(child) }
      next = child.pointee.next
    }
    return elements
  }
}

/// The nodes below one, visited without recursion: pages may nest as deep as they like.
struct Descendants: Sequence, IteratorProtocol {
  private let top: UnsafeMutablePointer<xmlNode>
  private var last: UnsafeMutablePointer<xmlNode>

  init(below top: UnsafeMutablePointer<xmlNode>) {
    self.top = top
    last = top
  }

  mutating func next() -> UnsafeMutablePointer<xmlNode>? {
    // The children of a reference to an entity belong to its declaration.
    if last.pointee.type != XML_ENTITY_REF_NODE, let child = last.pointee.children {
      last = child
      return child
    }
    while last != top {
      if let next = last.pointee.next {
        last = next
        return next
      }
      guard let parent = last.pointee.parent else { return nil }
      last = parent
    }
    return nil
  }
}

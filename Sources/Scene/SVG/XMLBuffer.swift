/// XML in the making: every element that is begun is ended, every value is escaped.
struct XMLBuffer {
  private(set) var text = ""
  private var names: [String] = []
  /// Whether the innermost element may still take attributes.
  private var isTagOpen = false

  mutating func begin(_ name: String) {
    closeTag()
    if !text.isEmpty { text += "\n" }
    text += "<\(name)"
    names.append(name)
    isTagOpen = true
  }

  /// Gives the element just begun an attribute.
  mutating func attribute(_ name: String, _ value: String) {
    text += " \(name)=\"\(XMLText.escaped(value, inAttribute: true))\""
  }

  mutating func write(_ characters: String) {
    closeTag()
    text += XMLText.escaped(characters, inAttribute: false)
  }

  /// Takes over elements that are already XML.
  mutating func append(_ other: XMLBuffer) {
    guard !other.text.isEmpty else { return }
    closeTag()
    text += "\n" + other.text
  }

  mutating func end() {
    guard let name = names.popLast() else { return }
    text += isTagOpen ? "/>" : "</\(name)>"
    isTagOpen = false
  }

  /// An element of nothing but text; none if that is empty.
  mutating func element(_ name: String, id: String? = nil, _ characters: String) {
    guard !characters.isEmpty else { return }
    begin(name)
    if let id { attribute("id", id) }
    write(characters)
    end()
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    text += ">"
    isTagOpen = false
  }
}

/// Text as XML 1.0 takes it, and HTML as well.
package enum XMLText {
  /// `text` with marks escaped, and U+FFFD for what XML forbids.
  ///
  /// In attributes white space is escaped too, which would otherwise turn into blanks.
  package static func escaped(_ text: String, inAttribute: Bool) -> String {
    guard text.unicodeScalars.contains(where: { replacement(of: $0, inAttribute) != nil }) else {
      return text
    }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let replacement = replacement(of: scalar, inAttribute) {
        escaped += replacement
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func replacement(of scalar: Unicode.Scalar, _ inAttribute: Bool) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    // Text may not hold "]]>".
    case ">": "&gt;"
    case "\"": inAttribute ? "&quot;" : nil
    case "\t", "\n": inAttribute ? "&#\(scalar.value);" : nil
    case "\r": "&#13;"
    // The other controls; those from 7F are allowed but have no shape.
    case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: nil
    }
  }
}

/// The operators of a content stream, in order, with what stands right before them.
///
/// Strings, names and dictionaries are told apart, so that no operator is found inside a text.
struct ContentScanner {
  struct Operation {
    /// `BDC`, `Tj`, `f*`.
    let name: String
    /// Where the operands of the operator start.
    let start: Int
    /// Behind the operator.
    let end: Int
    /// The first operand, if it is a name, without its slash.
    let firstName: String?
    /// The operands and the operator; empty where the scanner does not keep them.
    let tokens: [Range<Int>]
  }

  private let bytes: [UInt8]
  private let keepsTokens: Bool
  private var position = 0

  init(_ bytes: [UInt8], keepsTokens: Bool = false) {
    self.bytes = bytes
    self.keepsTokens = keepsTokens
  }

  /// The next operator; `nil` at the end.
  mutating func next() -> Operation? {
    var tokens: [Range<Int>] = []
    var start: Int?
    var firstName: String?
    while let token = nextToken() {
      let isFirst = start == nil
      let begin = start ?? token.lowerBound
      start = begin
      if keepsTokens { tokens.append(token) }
      let head = bytes[token.lowerBound]
      if head == UInt8(ascii: "/") {
        if isFirst { firstName = String(decoding: bytes[token].dropFirst(), as: UTF8.self) }
      } else if Self.isOperatorStart(head) {
        let name = String(decoding: bytes[token], as: UTF8.self)
        if name == "true" || name == "false" || name == "null" { continue }
        if name == "ID" { skipInlineImage() }
        return Operation(
          name: name,
          start: begin,
          end: position,
          firstName: firstName,
          tokens: tokens
        )
      }
    }
    return nil
  }

  private mutating func nextToken() -> Range<Int>? {
    skipSpace()
    guard position < bytes.count else { return nil }
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "("): skipString()
    case UInt8(ascii: "<"), UInt8(ascii: ">"): skipAngle()
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ")"):
      position += 1
    default:
      position += 1
      while position < bytes.count, !Self.isDelimiter(bytes[position]) { position += 1 }
    }
    return start..<position
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
      } else if Self.isSpace(bytes[position]) {
        position += 1
      } else {
        return
      }
    }
  }

  /// A string in parentheses, which may hold further pairs of them.
  private mutating func skipString() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { break }
    }
    position = min(position, bytes.count)
  }

  /// `<<`, `>>`, or a string of hexadecimal digits.
  private mutating func skipAngle() {
    let head = bytes[position]
    position += 1
    if position < bytes.count, bytes[position] == head {
      position += 1
    } else if head == UInt8(ascii: "<") {
      while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
      position = min(position + 1, bytes.count)
    }
  }

  private mutating func skipInlineImage() {
    while position + 2 < bytes.count {
      if Self.isSpace(bytes[position]), bytes[position + 1] == UInt8(ascii: "E"),
        bytes[position + 2] == UInt8(ascii: "I"),
        position + 3 >= bytes.count || Self.isSpace(bytes[position + 3])
      {
        return
      }
      position += 1
    }
    position = bytes.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0 || byte == 9 || byte == 10 || byte == 12 || byte == 13 || byte == 32
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    // Most of a page is numbers.
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"): false
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: isSpace(byte)
    }
  }

  private static func isOperatorStart(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }
}

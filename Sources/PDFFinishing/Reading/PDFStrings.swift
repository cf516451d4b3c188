/// The strings in a piece of a content stream (ISO 32000-1, 7.3.4).
enum PDFStrings {
  /// Their bytes, in order, whether they are written in parentheses or in hexadecimal digits.
  static func strings(in source: [UInt8]) -> [[UInt8]] {
    var strings: [[UInt8]] = []
    var index = 0
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "("): strings.append(literal(in: source, at: &index))
      case UInt8(ascii: "<"): strings.append(hexadecimal(in: source, at: &index))
      default: index += 1
      }
    }
    return strings
  }

  /// The text of big-endian UTF-16.
  static func utf16(_ bytes: [UInt8]) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func literal(in source: [UInt8], at index: inout Int) -> [UInt8] {
    var string: [UInt8] = []
    var depth = 1
    index += 1
    while index < source.count {
      let byte = source[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\"):
        string += escaped(in: source, at: &index)
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0 { break }
      string.append(byte)
    }
    return string
  }

  /// What stands behind a backslash: a control character, up to three octal digits, or itself.
  private static func escaped(in source: [UInt8], at index: inout Int) -> [UInt8] {
    guard index < source.count else { return [] }
    let byte = source[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case 10, 13: return []
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte & 7)
      for _ in 0..<2 where index < source.count && source[index] & 0xF8 == 0x30 {
        value = value << 3 | Int(source[index] & 7)
        index += 1
      }
      return [UInt8(truncatingIfNeeded: value)]
    default: return [byte]
    }
  }

  private static func hexadecimal(in source: [UInt8], at index: inout Int) -> [UInt8] {
    var digits: [UInt8] = []
    index += 1
    while index < source.count, source[index] != UInt8(ascii: ">") {
      if let digit = Character(Unicode.Scalar(source[index])).hexDigitValue {
        digits.append(UInt8(digit))
      }
      index += 1
    }
    index += 1
    if !digits.count.isMultiple(of: 2) { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

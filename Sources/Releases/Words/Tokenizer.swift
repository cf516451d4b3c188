/// Cuts a block of text into tokens.
struct Tokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var tokens: [Token] = []

  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, end: range.upperBound, offset: range.lowerBound)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8], end: Int, offset: Int) {
    self.bytes = bytes
    self.end = end
    self.offset = offset
  }

  private mutating func run() {
    while offset < end {
      let byte = bytes[offset]
      let space = Tokenizer.spaceWidth(in: bytes, at: offset)
      if space > 0 {
        offset += space
      } else if beginsNumber(byte) {
        scanNumber()
      } else if beginsAddress() {
        while offset < end, !bytes[offset].isSpace { offset += 1 }
      } else if byte.isASCIILetter || isForeignLetter(byte) {
        scanWord()
      } else {
        scanMark(byte)
      }
    }
  }

  private func beginsNumber(_ byte: UInt8) -> Bool {
    if byte.isDigit { return true }
    if byte == UInt8(ascii: "$") {
      var next = offset + 1
      while next < end, Tokenizer.spaceWidth(in: bytes, at: next) > 0, next - offset < 40 {
        next += Tokenizer.spaceWidth(in: bytes, at: next)
      }
      return next < end && bytes[next].isDigit
    }
    return (bytes.has("US$", at: offset) || bytes.has("us$", at: offset))
      && bytes.byte(offset + 3).isDigit
  }

  private func beginsAddress() -> Bool {
    bytes.has("http://", at: offset) || bytes.has("https://", at: offset)
      || bytes.has("www.", at: offset)
  }

  private mutating func scanNumber() {
    let start = offset
    var scanner = NumberScanner(bytes, at: start, end: end)
    switch scanner.scan() {
    case .word(let text, let stop):
      offset = max(start + 1, min(stop, end))
      tokens.append(Token(kind: .word, text: text, bytes: start..<offset))
    case .number(var number, let stop):
      offset = max(start + 1, min(stop, end))
      let year = Token(kind: .word, text: number.printed, bytes: start..<offset)
      if year.year != nil, number.oddity == nil {
        tokens.append(year)
        return
      }
      if let sign = sign(before: start) { number.oddity = sign }
      tokens.append(Token(kind: .number(number), text: "", bytes: start..<offset))
    }
  }

  /// What a sign directly before a number makes of it.
  private func sign(before start: Int) -> String? {
    let before = bytes.byte(start - 1)
    if bytes.has("−", at: start - 3) { return "a negative number" }
    switch before {
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return Tokenizer.spaceWidth(in: bytes, at: start - 2) > 0 || start < 2
        || bytes[start - 2] == UInt8(ascii: "(") ? "a signed number" : nil
    case UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      return "a sign in place of a qualifier"
    case UInt8(ascii: "."):
      return "a number without digits before the point"
    case UInt8(ascii: "#"):
      return "a number of something else"
    default:
      return bytes.has("≈", at: start - 3) || bytes.has("≥", at: start - 3)
        ? "a sign in place of a qualifier" : nil
    }
  }

  // MARK: - Words

  private mutating func scanWord() {
    let start = offset
    var isPossessive = false
    while offset < end {
      let byte = bytes[offset]
      if byte.isASCIILetter || byte.isDigit || isForeignLetter(byte) {
        offset += 1
      } else if apostropheWidth > 0 {
        let next = offset + apostropheWidth
        guard bytes.byte(next).isASCIILetter, next < end else { break }
        if bytes[next] | 0x20 == UInt8(ascii: "s"), !bytes.byte(next + 1).isASCIILetter {
          isPossessive = true
          break
        }
        offset = next
      } else if byte == UInt8(ascii: "."), isInitial(start), bytes.byte(offset + 1).isASCIILetter,
        !bytes.byte(offset + 2).isASCIILetter
      {
        offset += 1
      } else {
        break
      }
    }
    let text = word(start..<offset)
    tokens.append(
      Token(
        kind: .word,
        text: text,
        bytes: start..<offset,
        isCapitalized: bytes[start].isUppercase,
        isPossessive: isPossessive
      )
    )
    if isPossessive { offset += apostropheWidth + 1 }
  }

  /// The word in lower case without full stops and apostrophes.
  ///
  /// English words are ASCII: those are put together from bytes, for speed.
  private func word(_ range: Range<Int>) -> String {
    guard bytes[range].allSatisfy({ $0 < 0x80 }) else {
      var text = bytes.text(range).lowercased()
      text.removeAll { $0 == "." || $0 == "'" || $0 == "’" }
      return text
    }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      var count = 0
      for byte in bytes[range] where byte != UInt8(ascii: ".") && byte != UInt8(ascii: "'") {
        buffer[count] = byte.isUppercase ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  /// Whether the letter just read stands alone or follows another initial, as in `U.S.`.
  private func isInitial(_ start: Int) -> Bool {
    offset - start == 1 || bytes.byte(offset - 2) == UInt8(ascii: ".")
  }

  private var apostropheWidth: Int {
    if bytes.byte(offset) == UInt8(ascii: "'") { return 1 }
    return bytes.has("’", at: offset) ? 3 : 0
  }

  /// Whether a byte belongs to a letter outside ASCII, and not to a quote, dash or space.
  private func isForeignLetter(_ byte: UInt8) -> Bool {
    guard byte >= 0x80 else { return false }
    // General punctuation, arrows and mathematical signs begin with 0xE2; Latin-1 signs and the
    // no-break space with 0xC2.
    return byte != 0xE2 && byte != 0xC2 && !(byte < 0xC0 && previousLead == 0xE2)
      && !(byte < 0xC0 && previousLead == 0xC2)
  }

  /// The lead byte of the character that the byte at `offset` continues.
  private var previousLead: UInt8 {
    var at = offset
    while at > 0, bytes[at] & 0xC0 == 0x80, offset - at < 4 { at -= 1 }
    return bytes[at]
  }

  // MARK: - Marks

  private mutating func scanMark(_ byte: UInt8) {
    let start = offset
    offset += 1
    while offset < end, bytes[offset] & 0xC0 == 0x80, byte >= 0xC0 { offset += 1 }
    guard let mark = mark(byte, at: start) else { return }
    if mark == .colon, byte == UInt8(ascii: ".") {
      while offset < end, bytes[offset] == UInt8(ascii: ".") { offset += 1 }
    }
    // A row of the same mark says no more than one; two bars are an empty cell.
    guard tokens.last?.mark != mark || mark == .bar else { return }
    tokens.append(Token(kind: .mark(mark), text: "", bytes: start..<offset))
  }

  private func mark(_ byte: UInt8, at start: Int) -> Token.Mark? {
    // Dotted leaders join a label with its number: "Entry summaries ..... 2.7 million".
    if bytes.has("...", at: start) { return .colon }
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "("), UInt8(ascii: "["): return .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .close
    case UInt8(ascii: "|"): return .bar
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
    case UInt8(ascii: "-"):
      let isSpaced =
        Tokenizer.spaceWidth(in: bytes, at: start + 1) > 0 || bytes.has("--", at: start)
      return isSpaced ? .dash : nil
    default: break
    }
    if bytes.has("–", at: start) || bytes.has("—", at: start) { return .dash }
    if bytes.has("•", at: start) || bytes.has("●", at: start) || bytes.has("▪", at: start) {
      return .bullet
    }
    return nil
  }

  /// The length of the white space at `at` in bytes: ASCII, no-break, thin and other fixed spaces.
  static func spaceWidth(in bytes: [UInt8], at: Int) -> Int {
    let byte = bytes.byte(at)
    if byte.isSpace { return 1 }
    if byte == 0xC2 { return bytes.byte(at + 1) == 0xA0 ? 2 : 0 }
    guard byte == 0xE2 else { return 0 }
    switch (bytes.byte(at + 1), bytes.byte(at + 2)) {
    case (0x80, 0x80...0x8D), (0x80, 0xA8...0xAF), (0x81, 0x9F), (0x81, 0xA0): return 3
    default: return 0
    }
  }
}

import TradeFigures

/// Reads the number that begins at an offset, with sign, scale word and unit.
struct NumberScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var pieces: [(text: String, isSpaced: Bool)] = []

  /// A number, or digits that are none (a date, a time, an ordinal, a code), which become a word.
  enum Result {
    case number(NumberToken, end: Int)
    case word(String, end: Int)
  }

  init(_ bytes: [UInt8], at offset: Int, end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  mutating func scan() -> Result {
    let isDollar = scanDollar()
    let start = offset
    guard let digits = scanDigits() else { return .word("", end: max(offset, start + 1)) }
    let next = bytes.byte(offset)
    if next == UInt8(ascii: ":") || next == UInt8(ascii: "/"), bytes.byte(offset + 1).isDigit {
      let stop = skipCode()
      return .word(bytes.text(start..<stop), end: stop)
    }
    if let range = scanRange(from: start, isDollar: isDollar) { return range }
    pieces.append(((isDollar ? dollarSign : "") + digits, false))
    var scale = ""
    var unit = isDollar ? NumberToken.Unit.dollars : .plain
    var oddity: String?
    if bytes.byte(offset).isASCIILetter {
      let word = letters(at: offset)
      guard ScaleWord(word: word) != nil || ["pct", "percent"].contains(word.lowercased()),
        !isDigitOrLetter(offset + word.utf8.count)
      else { return .word(digits + word.lowercased(), end: skipCode()) }
      pieces[0].text += word
      offset += word.utf8.count
      if ScaleWord(word: word) != nil { scale = word } else { unit = .percent }
    }
    if let hyphened = hyphenedWord() {
      if ScaleWord(word: hyphened) != nil, scale.isEmpty {
        scale = hyphened
        pieces[pieces.count - 1].text += "-" + hyphened
        offset += 1 + hyphened.utf8.count
      } else if hyphened == "percent" || hyphened == "dollar" || hyphened == "plus" {
        oddity = hyphened == "plus" ? "a qualifier after the number" : "part of an adjective"
        offset += 1 + hyphened.utf8.count
        if hyphened == "percent" { unit = .percent }
      } else {
        return .word(digits + "-" + hyphened.lowercased(), end: offset)
      }
    }
    if scale.isEmpty, let word = spacedWord(), ScaleWord(word: word.text) != nil,
      word.text.count > 1 || word.text == "M" || word.text == "B"
    {
      scale = word.text
      take(word)
    }
    if bytes.byte(offset) == UInt8(ascii: "+") || hyphenedWord() == "plus" {
      oddity = "a qualifier after the number"
    }
    unit = scanUnit(unit)
    let printed = pieces.reduce(into: "") { $0 += ($1.isSpaced ? " " : "") + $1.text }
    return .number(
      NumberToken(digits: digits, scale: scale, unit: unit, printed: printed, oddity: oddity),
      end: offset
    )
  }

  // MARK: - Parts

  private var dollarSign = "$"

  private mutating func scanDollar() -> Bool {
    let start = offset
    for prefix: StaticString in ["US$", "us$", "$"] where bytes.has(prefix, at: offset) {
      offset += prefix.utf8CodeUnitCount
      dollarSign = prefix.utf8CodeUnitCount == 1 ? "$" : "US$"
      break
    }
    guard offset > start else { return false }
    while offset < end, spaceWidth(at: offset) > 0 { offset += spaceWidth(at: offset) }
    return true
  }

  /// Digits with commas at the thousands and a decimal part.
  private mutating func scanDigits() -> String? {
    let start = offset
    while offset < end, bytes[offset].isDigit { offset += 1 }
    guard offset > start else { return nil }
    while bytes.byte(offset) == UInt8(ascii: ","), offset - start <= 24,
      (1...3).allSatisfy({ bytes.byte(offset + $0).isDigit }), !bytes.byte(offset + 4).isDigit
    {
      offset += 4
    }
    if bytes.byte(offset) == UInt8(ascii: "."), bytes.byte(offset + 1).isDigit {
      offset += 1
      while offset < end, bytes[offset].isDigit { offset += 1 }
    }
    return bytes.text(start..<min(offset, end))
  }

  /// `2.7-2.8`, `26–28`, `1-800-555-0100`, `2023-03-24`.
  private mutating func scanRange(from start: Int, isDollar: Bool) -> Result? {
    var parts = 1
    while true {
      let dash: Int
      if bytes.byte(offset) == UInt8(ascii: "-") {
        dash = 1
      } else if bytes.has("–", at: offset) {
        dash = 3
      } else {
        break
      }
      var next = offset + dash
      if bytes.byte(next) == UInt8(ascii: "$") { next += 1 }
      guard bytes.byte(next).isDigit else { break }
      offset = next
      guard scanDigits() != nil else { break }
      parts += 1
    }
    guard parts > 1 else { return nil }
    let text = bytes.text(start..<min(offset, end))
    guard parts == 2, spacedWord().map({ ScaleWord(word: $0.text) != nil }) ?? false || isDollar
    else { return .word(text, end: offset) }
    return .number(
      NumberToken(
        digits: text,
        scale: "",
        unit: isDollar ? .dollars : .plain,
        printed: text,
        oddity: "a range instead of a number"
      ),
      end: offset
    )
  }

  private mutating func scanUnit(_ unit: NumberToken.Unit) -> NumberToken.Unit {
    var percent = offset
    while percent < end, spaceWidth(at: percent) > 0 { percent += spaceWidth(at: percent) }
    if bytes.byte(percent) == UInt8(ascii: "%"), percent < end {
      pieces.append(("%", percent > offset && !pieces[0].text.isEmpty && percent - offset > 8))
      offset = percent + 1
      return .percent
    }
    guard let word = spacedWord() else { return unit }
    switch word.text.lowercased() {
    case "percent", "pct":
      take(word)
      return .percent
    case "per":
      let before = (offset, pieces.count)
      take(word)
      if let cent = spacedWord(), cent.text.lowercased() == "cent" {
        take(cent)
        return .percent
      }
      offset = before.0
      pieces.removeLast(pieces.count - before.1)
      return unit
    case "percentage", "basis":
      take(word)
      return .points
    case "dollars", "dollar", "usd":
      take(word)
      return .dollars
    case "u", "us":
      return scanUSDollars(unit, first: word)
    default:
      return unit
    }
  }

  /// `U.S. dollars` after a number; the figure keeps `dollars` alone.
  private mutating func scanUSDollars(
    _ unit: NumberToken.Unit,
    first: (text: String, start: Int)
  ) -> NumberToken.Unit {
    let before = offset
    offset = first.start + first.text.utf8.count
    if first.text == "U", bytes.has(".S.", at: offset) { offset += 3 }
    if let word = spacedWord(), word.text.lowercased() == "dollars" {
      take(word)
      return .dollars
    }
    offset = before
    return unit
  }

  // MARK: - Characters

  private mutating func take(_ word: (text: String, start: Int)) {
    pieces.append((word.text, true))
    offset = word.start + word.text.utf8.count
  }

  /// The word after the spaces that follow, where only spaces do.
  private func spacedWord() -> (text: String, start: Int)? {
    var start = offset
    while start < end, spaceWidth(at: start) > 0 { start += spaceWidth(at: start) }
    guard start > offset, start < end, bytes[start].isASCIILetter else { return nil }
    let text = letters(at: start)
    guard !isDigitOrLetter(start + text.utf8.count) else { return nil }
    return (text, start)
  }

  private func hyphenedWord() -> String? {
    guard bytes.byte(offset) == UInt8(ascii: "-"), bytes.byte(offset + 1).isASCIILetter else {
      return nil
    }
    return letters(at: offset + 1)
  }

  private func letters(at start: Int) -> String {
    var stop = start
    while stop < end, bytes[stop].isASCIILetter, stop - start < 32 { stop += 1 }
    return bytes.text(start..<stop)
  }

  private func isDigitOrLetter(_ at: Int) -> Bool {
    at < end && (bytes[at].isDigit || bytes[at].isASCIILetter)
  }

  private func spaceWidth(at: Int) -> Int { Tokenizer.spaceWidth(in: bytes, at: at) }

  /// The end of a run of letters, digits, colons, slashes and the like.
  private func skipCode() -> Int {
    var stop = offset
    while stop < end,
      bytes[stop].isDigit || bytes[stop].isASCIILetter || bytes[stop] == UInt8(ascii: "/")
        || bytes[stop] == UInt8(ascii: ":")
    {
      stop += 1
    }
    return stop
  }
}

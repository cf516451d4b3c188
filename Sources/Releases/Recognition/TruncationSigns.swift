/// Tells bodies that were cut off: by a connection that broke, or by a copy still under way.
///
/// A number cut in two is the worst that can happen to a release: `$27` for `$274 billion`.
enum TruncationSigns {
  /// Where the end is missing; `nil` where the body seems whole.
  static func reason(in bytes: [UInt8], of page: PageOutline) -> String? {
    guard page.isHTML else { return proseReason(in: bytes, lastLine: page.lastLine) }
    let end = bytes.lastIndex { !$0.isSpace } ?? 0
    if bytes[end] != UInt8(ascii: ">") {
      if let open = bytes.lastIndex(of: UInt8(ascii: "<")),
        !bytes[open...].contains(UInt8(ascii: ">")), bytes.byte(open + 1).beginsTag
      {
        return "it ends within a tag"
      }
      if let reason = proseReason(in: bytes, lastLine: page.lastLine) { return reason }
    }
    let isOpened = holds("<html", in: bytes) && !holds("</html", in: bytes)
    return isOpened ? "the page does not end: </html> is missing" : nil
  }

  /// Whether a tag stands anywhere, in any case; `tag` is in lower case.
  private static func holds(_ tag: StaticString, in bytes: [UInt8]) -> Bool {
    let length = tag.utf8CodeUnitCount
    return bytes.indices.contains { start in
      guard bytes[start] == UInt8(ascii: "<"), start + length <= bytes.count else { return false }
      // The bit that tells small letters from capitals is set in both marks as well.
      return bytes[start..<start + length].map { $0 | 0x20 }.has(tag, at: 0)
    }
  }

  /// A last line of at least this many words is prose, which ends with a mark.
  private static let fewestWords = 6

  /// Text files end with a line end; where there is none, the last sentence must be whole.
  private static func proseReason(in bytes: [UInt8], lastLine: String) -> String? {
    guard let end = bytes.last, !end.isSpace,
      lastLine.split(whereSeparator: \.isWhitespace).count >= fewestWords,
      let word = lastLine.split(whereSeparator: \.isWhitespace).last, let mark = word.last
    else { return nil }
    if mark.isLetter || mark.isNumber || [",", "$", "(", "-"].contains(mark) {
      return "it ends within a sentence: \u{2026}\(word)"
    }
    // "$6." may be the beginning of "$6.1 billion"; "in 2023." is an end.
    let digits = word.dropLast().filter { $0.isNumber || $0 == "," || $0 == "$" }
    let isCutNumber = mark == "." && digits.count == word.count - 1 && digits.count < 4
    return isCutNumber ? "it ends within a number: \u{2026}\(word)" : nil
  }
}

extension UInt8 {
  /// Whether a tag begins if this byte follows `<`; 0 stands for the end of the text.
  fileprivate var beginsTag: Bool {
    isASCIILetter || self == UInt8(ascii: "/") || self == UInt8(ascii: "!") || self == 0
  }
}

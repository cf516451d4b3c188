/// A printed number cut at its decimal point, so that a column can be aligned on it.
package struct DecimalText {
  /// Up to the point: `1,798`, `2.1–2`.
  package let whole: String
  /// The point and what follows, unit signs included: `.27`, `%`, or nothing.
  package let rest: String

  /// The result is `nil` for text that does not stand in a column of numbers: words, a dash, or a
  /// number that keeps its own currency sign because its scale is not the column's.
  package init?(_ text: String) {
    guard let first = text.first, first.isASCII || first == "−",
      first.isNumber || "+-−".contains(first),
      let lastDigit = text.lastIndex(where: \.isNumber)
    else { return nil }
    // In a range, the point of the upper end.
    var start = lastDigit
    while start > text.startIndex, text[text.index(before: start)].isNumber {
      start = text.index(before: start)
    }
    let point = start > text.startIndex ? text.index(before: start) : start
    let cut = text[point] == "." ? point : text.index(after: lastDigit)
    whole = String(text[..<cut])
    rest = String(text[cut...])
  }
}

import YAMLReading

extension YAMLValue {
  /// A whole number of `range`; `unit` is what it counts, in the plural.
  func count(
    _ key: String,
    in range: ClosedRange<Int>,
    of unit: String
  ) throws(YAMLFault) -> Int {
    guard let number = wholeNumber else {
      throw wrongType(key, "a whole number of \(unit)")
    }
    guard range.contains(number) else {
      let reason = "it must be \(range.lowerBound) to \(range.upperBound) \(unit)"
      throw badValue(key, String(number), reason)
    }
    return number
  }

  /// A number of bytes, such as `8 MB`, of `range`.
  func size(_ key: String, in range: ClosedRange<Int>) throws(YAMLFault) -> Int {
    let form = "a size such as 8 MB or 500 kB"
    guard wholeNumber == nil else { throw wrongType(key, form) }
    let text = try line(key)
    let words = text.split(separator: " ")
    guard words.count == 2, words[0].allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(words[0]), let unit = Self.units[words[1].lowercased()]
    else { throw badValue(key, text, "it must be \(form)") }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: unit)
    guard !isTooLarge, range.contains(bytes) else {
      let least = Self.words(range.lowerBound)
      throw badValue(key, text, "it must be \(least) to \(Self.words(range.upperBound))")
    }
    return bytes
  }

  /// An address of one of `schemes` that names a host, or for file an absolute path.
  func address(_ key: String, schemes: [String]) throws(YAMLFault) -> String {
    let text = try line(key)
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let scheme = parts.first?.lowercased(), schemes.contains(scheme) else {
      throw badValue(key, text, "it must begin with \(Self.alternatives(schemes))")
    }
    guard !text.contains(where: \.isWhitespace) else {
      throw badValue(key, text, "an address has no spaces")
    }
    let rest = parts[1]
    let isWhole =
      switch scheme {
      case "mailto": rest.contains("@")
      case "file": rest.hasPrefix("///")
      default: rest.hasPrefix("//") && rest.dropFirst(2).first.map { $0 != "/" } == true
      }
    guard isWhole else { throw badValue(key, text, "the address is not whole") }
    return text
  }

  private static let units = ["kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000]

  private static func words(_ bytes: Int) -> String {
    for (unit, size) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)]
    where bytes >= size && bytes % size == 0 {
      return "\(bytes / size) \(unit)"
    }
    return "\(bytes) bytes"
  }

  /// `https://, http:// or file://`.
  private static func alternatives(_ schemes: [String]) -> String {
    let starts = schemes.map { $0 == "mailto" ? "mailto:" : "\($0)://" }
    guard let last = starts.last, starts.count > 1 else { return starts.first ?? "" }
    return starts.dropLast().joined(separator: ", ") + " or " + last
  }
}

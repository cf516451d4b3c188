import CivilTime
import Logging

/// One event as one line of JSON, in a fixed order and with sorted keys.
enum JSONLine {
  static func text(
    time: Timestamp,
    level: String,
    message: String,
    metadata: Logger.Metadata
  ) -> String {
    let head = #"{"time":"\#(time)","level":"\#(level)","message":\#(quoted(message))"#
    return head + (metadata.isEmpty ? "" : #","metadata":\#(object(metadata))"#) + "}\n"
  }

  private static func object(_ metadata: Logger.Metadata) -> String {
    let members = metadata.sorted { $0.key < $1.key }
      .map { "\(quoted($0.key)):\(value($0.value))" }
    return "{\(members.joined(separator: ","))}"
  }

  private static func value(_ value: Logger.Metadata.Value) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .stringConvertible(let value as any FixedWidthInteger): "\(value)"
    case .stringConvertible(let value as Bool): "\(value)"
    case .stringConvertible(let value as Double) where value.isFinite: "\(value)"
    case .stringConvertible(let value): quoted(value.description)
    case .dictionary(let members): object(members)
    case .array(let values): "[\(values.map { self.value($0) }.joined(separator: ","))]"
    }
  }

  /// A string of JSON (RFC 8259, section 7); a control character is escaped by its number.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += #"\""#
      case "\\": result += #"\\"#
      case "\n": result += #"\n"#
      case "\t": result += #"\t"#
      case "\r": result += #"\r"#
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

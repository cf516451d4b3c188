import FoundationEssentials

/// JSON for people and programs: indented, keys sorted, slashes plain, ended by a line feed.
package enum JSONText {
  /// Throws where a number in `value` is not finite.
  package static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// The text of `value` in UTF-8, for the file `path`.
  static func bytes(_ value: some Encodable, named path: String) throws(OutputError) -> [UInt8] {
    do {
      return Array(try of(value).utf8)
    } catch {
      throw OutputError(path: path, problem: .cannotCreate(reason: "it is no JSON"))
    }
  }

  /// The value that `bytes` hold; `nil` where they are no JSON of this form.
  package static func value<Value: Decodable>(_ bytes: [UInt8], as type: Value.Type) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }
}

/// Turns what was drawn as `Private` into artifacts, and finds what belongs to nothing.
struct ArtifactMarker {
  /// The content of a page with artifacts marked; `page`, from 1, is for the error.
  ///
  /// Throws `untagged` where something is painted outside all marked content.
  static func marked(_ bytes: [UInt8], page: Int) throws(FinishingError) -> [UInt8] {
    var scanner = ContentScanner(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var copied = 0
    var depth = 0
    while let operation = scanner.next() {
      switch operation.name {
      case "BDC":
        depth += 1
        guard operation.firstName == StandardType.decoration else { continue }
        output += bytes[copied..<operation.start]
        output += Array("/Artifact BMC".utf8)
        copied = operation.end
      case "BMC": depth += 1
      case "EMC": depth -= 1
      case let name where depth <= 0 && painting.contains(name):
        throw .untagged(operation: name, page: page)
      default: break
      }
    }
    return output + bytes[copied...]
  }

  private static let painting: Set<String> = [
    "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", "\"", "EI",
  ]
}

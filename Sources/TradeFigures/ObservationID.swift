/// The stable name of an observation: `2023-03/estimated-duties/1f0c5d2b7a90:14:62`.
///
/// It is made of the month, the measure, the first twelve digits of the SHA-256 of the bytes that
/// were read, and line and column. Rows of a file of figures, which have no place of their own, end
/// with eight digits that stand for their address and their words. The same file read again gives
/// the same names.
package struct ObservationID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  private static let hashDigits = 12

  package init(_ observation: Observation) {
    let hash = observation.source.sha256.prefix(ObservationID.hashDigits)
    let place =
      observation.place?.description
      ?? ObservationID.digits(
        of: "\(observation.source.address)\n\(observation.figure.phrase)"
      )
    text =
      "\(observation.month)/\(observation.measure)/\(hash.isEmpty ? "unhashed" : hash):\(place)"
  }

  package var description: String { text }

  package static func < (a: ObservationID, b: ObservationID) -> Bool { a.text < b.text }

  /// Eight hexadecimal digits: the 32-bit hash FNV-1a of Fowler, Noll and Vo.
  private static func digits(of text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Observation {
  package var id: ObservationID { ObservationID(self) }
}

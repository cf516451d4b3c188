/// An ICC profile of the sRGB color space (IEC 61966-2-1), of version 4.2 and little size.
///
/// Numbers are those of sRGB's primaries, adapted from D65 to the illuminant D50 of profiles.
enum ColorProfile {
  static let bytes: [UInt8] = {
    let tags: [(signatures: [String], data: [UInt8])] = [
      (["desc"], text("sRGB")), (["cprt"], text("Public domain")),
      (["wtpt"], xyz([0.96420, 1, 0.82491])), (["chad"], type("sf32") + adaptation.flatMap(fixed)),
      (["rXYZ"], xyz([0.43607, 0.22249, 0.01392])), (["gXYZ"], xyz([0.38515, 0.71687, 0.09708])),
      (["bXYZ"], xyz([0.14307, 0.06061, 0.71410])), (["rTRC", "gTRC", "bTRC"], curve),
    ]
    let count = tags.reduce(0) { $0 + $1.signatures.count }
    var directory = number(count)
    var data: [UInt8] = []
    let start = headerSize + 4 + 12 * count
    for tag in tags {
      for signature in tag.signatures {
        directory += Array(signature.utf8) + number(start + data.count) + number(tag.data.count)
      }
      data += tag.data + Array(repeating: 0, count: (4 - tag.data.count % 4) % 4)
    }
    return header(size: start + data.count) + directory + data
  }()

  /// As a zlib stream, compressed once for all documents of a run.
  static let packed = Result { () throws(FinishingError) in try Packer().packed(bytes) }

  private static let headerSize = 128

  private static func header(size: Int) -> [UInt8] {
    let date = [2000, 1, 1, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let start =
      number(size) + number(0) + [4, 0x20, 0, 0] + Array("mntrRGB XYZ ".utf8) + date
      + Array("acsp".utf8)
    let illuminant = [0.9642, 1, 0.8249].flatMap(fixed)
    // Platform, flags, device and rendering intent are left open: seven words of zero.
    let middle = start + Array(repeating: 0, count: 28) + illuminant
    return middle + Array(repeating: 0, count: headerSize - middle.count)
  }

  /// From D65 to D50 by the Bradford method.
  private static let adaptation = [
    1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168,
  ]

  /// `((x + 0.055) / 1.055)^2.4`, and a straight line near black.
  private static let curve =
    type("para") + [0, 3, 0, 0]
    + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)

  private static func xyz(_ values: [Double]) -> [UInt8] {
    type("XYZ ") + values.flatMap(fixed)
  }

  /// American English, in UTF-16.
  private static func text(_ text: String) -> [UInt8] {
    let words = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return type("mluc") + number(1) + number(12) + Array("enUS".utf8) + number(words.count)
      + number(28) + words
  }

  private static func type(_ signature: String) -> [UInt8] {
    Array(signature.utf8) + number(0)
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// A number with 16 bits behind the point.
  private static func fixed(_ value: Double) -> [UInt8] {
    number(Int((value * 65536).rounded()))
  }
}

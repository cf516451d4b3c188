internal import CCairo
internal import Glibc

/// What Cairo writes into a PDF in place of a picture that is left to whoever completes the file.
///
/// Cairo takes over a JPEG as it is and reads nothing of it but its frame header (ITU-T T.81,
/// B.2.2), so that one without pixels is enough: with it Cairo decodes and compresses nothing.
struct StandIn {
  let bytes: [UInt8]
  private let width: Int
  private let height: Int

  /// The stand-in of picture `number`, below 65 536, of a document.
  init(number: Int, width: Int, height: Int) {
    self.width = width
    self.height = height
    let start: [UInt8] = [0xFF, 0xD8]
    // A comment tells the pictures of a document apart.
    let comment: [UInt8] = [0xFF, 0xFE, 0, 4] + Self.word(number)
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8] + Self.word(height) + Self.word(width)
    let components: [UInt8] = [3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]
    bytes = start + comment + frame + components + [0xFF, 0xD9]
  }

  private static func word(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
  }

  /// A surface of the picture's size that Cairo writes as the stand-in; its pixels are never looked
  /// at.
  func surface() -> OpaquePointer? {
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
      let copy = malloc(bytes.count)
    else { return nil }
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    let status = cairo_surface_set_mime_data(
      surface,
      CAIRO_MIME_TYPE_JPEG,
      copy.assumingMemoryBound(to: UInt8.self),
      UInt(bytes.count),
      { free($0) },
      copy
    )
    if status != CAIRO_STATUS_SUCCESS { free(copy) }
    return surface
  }
}

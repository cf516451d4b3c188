internal import CCairo
internal import Scene

/// The decoded pictures of one drawing; a picture that is drawn twice is decoded and embedded once.
///
/// In a PDF that is completed later, pictures that it can take over as they are packed are left out.
final class PictureStore {
  /// Those left out, in the order in which they were drawn first.
  private(set) var omitted: [OmittedPicture] = []
  private let omitsPacked: Bool
  private var surfaces: [[UInt8]: OpaquePointer] = [:]

  init(omitsPacked: Bool = false) {
    self.omitsPacked = omitsPacked
  }

  deinit {
    for surface in surfaces.values { cairo_surface_destroy(surface) }
  }

  /// The picture's pixels, owned by the store.
  ///
  /// - Throws: `corruptPicture` if the bytes are not a whole PNG.
  func surface(of picture: Picture) throws(DrawingError) -> OpaquePointer {
    if let surface = surfaces[picture.png] { return surface }
    let made = standIn(of: picture) ?? Self.decode(picture.png)
    guard let surface = made else {
      throw .corruptPicture(frame: picture.frame, reason: "out of memory")
    }
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw .corruptPicture(frame: picture.frame, reason: status.words)
    }
    surfaces[picture.png] = surface
    return surface
  }

  /// A surface in place of a picture that is left out; `nil` where it is not.
  private func standIn(of picture: Picture) -> OpaquePointer? {
    guard omitsPacked, omitted.count < 0xFFFF, let packed = PNGPixels.packed(in: picture.png) else {
      return nil
    }
    let standIn = StandIn(number: omitted.count, width: packed.width, height: packed.height)
    omitted.append(OmittedPicture(packed, standIn: standIn.bytes))
    return standIn.surface()
  }

  private static func decode(_ png: [UInt8]) -> OpaquePointer? {
    png.withUnsafeBytes { bytes in
      var unread = bytes
      return withUnsafeMutablePointer(to: &unread) { unread in
        cairo_image_surface_create_from_png_stream(
          { closure, target, count in
            guard let target,
              let unread = closure?.assumingMemoryBound(to: UnsafeRawBufferPointer.self),
              unread.pointee.count >= Int(count)
            else { return CAIRO_STATUS_READ_ERROR }
            let part = unread.pointee.prefix(Int(count))
            UnsafeMutableRawBufferPointer(start: target, count: Int(count)).copyBytes(from: part)
            unread.pointee = UnsafeRawBufferPointer(rebasing: unread.pointee.dropFirst(part.count))
            return CAIRO_STATUS_SUCCESS
          },
          unread
        )
      }
    }
  }
}

internal import CCairo
internal import Scene

/// The decoded pictures of one drawing; a picture that is drawn twice is decoded and embedded once.
final class PictureStore {
  private var surfaces: [[UInt8]: OpaquePointer] = [:]

  deinit {
    for surface in surfaces.values { cairo_surface_destroy(surface) }
  }

  /// The picture's pixels, owned by the store.
  ///
  /// - Throws: `corruptPicture` if the bytes are not a whole PNG.
  func surface(of picture: Picture) throws(DrawingError) -> OpaquePointer {
    if let surface = surfaces[picture.png] { return surface }
    let decoded = Self.decode(picture.png)
    guard let surface = decoded else {
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

internal import CCairo

/// A Cairo surface and the context that draws on it, owned together.
struct Canvas: ~Copyable {
  let surface: OpaquePointer
  let context: OpaquePointer
  /// What the surface writes to, which it does until it is destroyed.
  private let sink: ByteSink?

  /// Takes over the surface that Cairo has just made, writing to `sink` if to anything.
  init(taking surface: OpaquePointer?, writingTo sink: ByteSink? = nil) throws(DrawingError) {
    guard let surface, let context = cairo_create(surface) else {
      throw .failed(step: "surface", reason: "out of memory")
    }
    self.surface = surface
    self.context = context
    self.sink = sink
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Throws what Cairo has kept to itself: after a first error it draws on in silence.
  func check(_ step: @autoclosure () -> String) throws(DrawingError) {
    for status in [cairo_status(context), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      throw .failed(step: step(), reason: status.words)
    }
  }
}

extension cairo_status_t {
  /// Cairo's own words for this status.
  var words: String {
    cairo_status_to_string(self).map { String(cString: $0) } ?? "status \(rawValue)"
  }
}

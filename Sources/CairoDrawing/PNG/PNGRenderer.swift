internal import CCairo
internal import Packing
package import Scene

/// Draws scenes as PNG pictures.
package enum PNGRenderer {
  /// Draws `scene` on an opaque background.
  ///
  /// The same arguments give the same bytes.
  ///
  /// - Parameters:
  ///   - scene: What to draw; links lead nowhere in a picture.
  ///   - scale: Pixels in a scene unit; the picture has the scene's size times it, rounded to whole
  ///     pixels.
  ///   - background: The paper.
  ///   - dpi: The pixels in a printed inch that the picture asks for.
  ///   - text: What the picture says about itself, such as `Title` and `Description`, in order.
  ///   - fonts: The faces; a library of the calling task.
  /// - Returns: The bytes of the file.
  /// - Throws: `DrawingError`, with nothing half drawn left behind.
  package static func render(
    _ scene: Scene,
    scale: Double,
    background: Color,
    resolution dpi: Double,
    text: [(keyword: String, value: String)] = [],
    fonts: FontLibrary
  ) throws(DrawingError) -> [UInt8] {
    let width = (scene.size.width * scale).rounded()
    let height = (scene.size.height * scale).rounded()
    guard scale > 0, (1...maximumSide).contains(width), (1...maximumSide).contains(height) else {
      throw .unusableSize(scene.size, scale: scale)
    }
    guard (1...100_000).contains(dpi) else { throw .unusableResolution(dpi) }
    let chunks = try PNGText.chunks(text)
    let canvas = try Canvas(
      taking: cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    )
    cairo_set_source_rgb(
      canvas.context,
      Double(background.red) / 255,
      Double(background.green) / 255,
      Double(background.blue) / 255
    )
    cairo_paint(canvas.context)
    cairo_scale(canvas.context, scale, scale)
    let painter = ScenePainter(
      context: canvas.context,
      fonts: fonts,
      pictures: PictureStore(),
      hasPixels: true,
      tags: nil
    )
    try painter.draw(scene.items)
    cairo_surface_flush(canvas.surface)
    try canvas.check("picture")

    guard let pixels = cairo_image_surface_get_data(canvas.surface) else {
      throw .failed(step: "picture", reason: "no pixels")
    }
    let raster = Raster(
      pixels: UnsafeRawPointer(pixels).assumingMemoryBound(to: UInt32.self),
      width: Int(width),
      height: Int(height),
      stride: Int(cairo_image_surface_get_stride(canvas.surface)) / MemoryLayout<UInt32>.stride
    )
    do {
      return try PNGEncoder(resolution: dpi, textChunks: chunks).encode(raster)
    } catch {
      throw .failed(step: "compression", reason: error.words)
    }
  }

  /// Cairo's largest side of an image, in pixels.
  private static let maximumSide = 32_767.0
}

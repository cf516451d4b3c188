internal import Scene

/// Where the pixels of an image surface lie under scene coordinates.
///
/// Paths of horizontal and vertical lines only are moved onto it, so that rules and the edges of
/// columns are sharp; other paths stay where they are.
struct PixelGrid {
  /// Pixels in a scene unit.
  let scale: Double
  /// The pixel coordinates of the origin in force.
  let origin: Point

  /// The path with its corners on corners of pixels; no side that had a length loses it.
  func snapped(fill path: Path) -> Path {
    guard let subpaths = Rectilinear(path)?.subpaths else { return path }
    var snapped = Path()
    for subpath in subpaths {
      let horizontal = edges(subpath.points.map { pixelX($0.x) })
      let vertical = edges(subpath.points.map { pixelY($0.y) })
      let points = zip(horizontal, vertical).map { scenePoint($0, $1) }
      snapped.append(subpath.isClosed ? .polygon(points) : .polyline(points))
    }
    return snapped
  }

  /// The path and line width that cover whole pixels; lines thinner than a pixel keep their width
  /// and lie within one.
  func snapped(stroke path: Path, width: Double) -> (path: Path, width: Double) {
    guard let subpaths = Rectilinear(path)?.subpaths else { return (path, width) }
    let pixels = width * scale < 1 ? 1 : (width * scale).rounded()
    var snapped = Path()
    for subpath in subpaths {
      let points = subpath.points.indices.map { index in
        let (x, y) = (pixelX(subpath.points[index].x), pixelY(subpath.points[index].y))
        // A coordinate places the middle of a line only where a line runs across its axis.
        return scenePoint(
          subpath.isOnVertical[index] ? middle(x, of: pixels) : x.rounded(),
          subpath.isOnHorizontal[index] ? middle(y, of: pixels) : y.rounded()
        )
      }
      snapped.append(subpath.isClosed ? .polygon(points) : .polyline(points))
    }
    return (snapped, width * scale < 1 ? width : pixels / scale)
  }

  /// A baseline between two rows of pixels.
  func snapped(baseline y: Double) -> Double {
    (pixelY(y).rounded() - origin.y) / scale
  }

  /// The place of a glyph at a quarter of a pixel.
  func snapped(glyph x: Double) -> Double {
    ((pixelX(x) * 4).rounded() / 4 - origin.x) / scale
  }

  private func pixelX(_ x: Double) -> Double { origin.x + x * scale }
  private func pixelY(_ y: Double) -> Double { origin.y + y * scale }

  private func scenePoint(_ x: Double, _ y: Double) -> Point {
    Point((x - origin.x) / scale, (y - origin.y) / scale)
  }

  /// The place nearest to `coordinate` at which a line of `pixels` covers whole ones.
  private func middle(_ coordinate: Double, of pixels: Double) -> Double {
    (coordinate - pixels / 2).rounded() + pixels / 2
  }

  private func edges(_ coordinates: [Double]) -> [Double] {
    guard let low = coordinates.min(), let high = coordinates.max(), low < high,
      low.rounded() == high.rounded()
    else { return coordinates.map { $0.rounded() } }
    // All would fall onto one edge: keep the pixel that holds the most of it.
    let middle = (low + high) / 2
    let pixel = middle.rounded(.down)
    return coordinates.map { $0 < middle ? pixel : pixel + 1 }
  }
}

internal import Packing

/// How the pixels of a picture are written.
struct PNGForm {
  /// `nil` for true color.
  let palette: ColorPalette?
  /// The filter of all rows.
  let filter: PNGFilter

  /// The form that does best on some of the rows, compressed quickly.
  init(smallestFor raster: Raster) throws(PackingError) {
    let sample = RowSample(raster)
    let deflater = try Deflater(level: 1)
    let reduced = ColorPalette(raster)
    var best: (palette: ColorPalette?, filter: PNGFilter, size: Int)?
    for palette in reduced == nil ? [nil] : [reduced, nil] {
      for filter in [PNGFilter.none, .up] {
        let size = try sample.size(palette, filter, deflater)
        if size < best?.size ?? .max { best = (palette, filter, size) }
      }
    }
    palette = best?.palette
    filter = best?.filter ?? .none
  }
}

/// Bands of rows that stand for a picture.
private struct RowSample {
  private let raster: Raster
  private let bands: [Range<Int>]
  private let rowCount: Int

  /// Rows that stay together, since a filter looks at the row above.
  private static let bandHeight = 8
  /// In a picture of this height or more, one band in thirty-two stands for the rest.
  private static let tallHeight = 512

  init(_ raster: Raster) {
    self.raster = raster
    let interval = Self.bandHeight * (raster.height < Self.tallHeight ? 1 : 32)
    bands = stride(from: 0, to: raster.height, by: interval).map {
      $0..<min($0 + Self.bandHeight, raster.height)
    }
    rowCount = bands.reduce(0) { $0 + $1.count }
  }

  /// About how many bytes the whole picture would take.
  func size(
    _ palette: ColorPalette?,
    _ filter: PNGFilter,
    _ deflater: borrowing Deflater
  ) throws(PackingError) -> Int {
    var size = 0
    for band in bands {
      var rows = raster.rows(band, palette: palette)
      if filter == .up { rows.filterUp() }
      size += try deflater.zlibStream(of: rows.bytes).count
    }
    return size * raster.height / max(1, rowCount) + (palette?.chunk.body.count ?? 0)
  }
}

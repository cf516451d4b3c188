/// Opaque pixels `0x00RRGGBB`, row by row; borrowed from a surface that outlives the value.
struct Raster {
  let pixels: UnsafePointer<UInt32>
  let width: Int
  let height: Int
  /// Pixels from the start of one row to the start of the next.
  let stride: Int
}

extension Raster {
  /// Rows of a PNG, each after its filter byte and unfiltered: one byte a pixel with a palette,
  /// else three; all rows where no range is given.
  func rows(_ range: Range<Int>? = nil, palette: ColorPalette?) -> FilteredRows {
    let range = range ?? 0..<height
    guard let palette else {
      return FilteredRows(length: 3 * width, count: range.count) { row, target in
        writeTrueColors(of: range.lowerBound + row, to: target)
      }
    }
    return FilteredRows(length: width, count: range.count) { row, target in
      writeIndices(of: range.lowerBound + row, in: palette, to: target)
    }
  }

  private func writeTrueColors(of row: Int, to target: UnsafeMutableRawPointer) {
    let source = pixels + row * stride
    for column in 0..<width {
      // One store a pixel: the next one overwrites its fourth byte.
      let channels = (source[column] << 8).bigEndian
      target.storeBytes(of: channels, toByteOffset: 3 * column, as: UInt32.self)
    }
  }

  private func writeIndices(
    of row: Int,
    in palette: ColorPalette,
    to target: UnsafeMutableRawPointer
  ) {
    let source = pixels + row * stride
    let target = target.assumingMemoryBound(to: UInt8.self)
    var latest = source[0]
    var index = palette.index(of: latest)
    for column in 0..<width {
      if source[column] != latest {
        latest = source[column]
        index = palette.index(of: latest)
      }
      target[column] = index
    }
  }
}

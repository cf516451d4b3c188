/// Opaque pixels `0x00RRGGBB`, row by row; borrowed from a surface that outlives the value.
struct Raster {
  let pixels: UnsafePointer<UInt32>
  let width: Int
  let height: Int
  /// Pixels from the start of one row to the start of the next.
  let stride: Int
}

extension Raster {
  /// The rows of a PNG in true color, each after its filter byte.
  func trueColorRows() -> FilteredRows {
    FilteredRows(length: 3 * width, count: height) { row, target in
      let source = pixels + row * stride
      var target = target
      for column in 0..<width {
        let pixel = source[column]
        target[0] = UInt8(truncatingIfNeeded: pixel >> 16)
        target[1] = UInt8(truncatingIfNeeded: pixel >> 8)
        target[2] = UInt8(truncatingIfNeeded: pixel)
        target += 3
      }
    }
  }

  /// The rows of a PNG with a palette, one byte a pixel.
  func indexedRows(_ palette: ColorPalette) -> FilteredRows {
    FilteredRows(length: width, count: height) { row, target in
      let source = pixels + row * stride
      for column in 0..<width { target[column] = palette.index(of: source[column]) }
    }
  }
}

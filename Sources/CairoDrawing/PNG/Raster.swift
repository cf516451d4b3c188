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
      for column in 0..<width {
        // One store a pixel: the next one overwrites its fourth byte.
        let channels = (source[column] << 8).bigEndian
        target.storeBytes(of: channels, toByteOffset: 3 * column, as: UInt32.self)
      }
    }
  }

  /// The rows of a PNG with a palette, one byte a pixel.
  func indexedRows(_ palette: ColorPalette) -> FilteredRows {
    FilteredRows(length: width, count: height) { row, target in
      let source = pixels + row * stride
      for column in 0..<width {
        let index = palette.index(of: source[column])
        target.storeBytes(of: index, toByteOffset: column, as: UInt8.self)
      }
    }
  }
}

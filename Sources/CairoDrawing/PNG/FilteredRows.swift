/// The two filters tried; the others make charts larger and cost far more time.
enum PNGFilter: UInt8 {
  case none = 0
  /// Each byte less the one above it.
  case up = 2
}

/// The rows of a PNG, each behind its filter byte.
struct FilteredRows {
  private(set) var bytes: [UInt8]
  /// Bytes of a row with its filter byte.
  let rowLength: Int
  let count: Int

  /// Takes `count` unfiltered rows of `length` bytes from `fill`.
  init(
    length: Int,
    count: Int,
    fill: (_ row: Int, _ target: UnsafeMutablePointer<UInt8>) -> Void
  ) {
    let rowLength = length + 1
    self.rowLength = rowLength
    self.count = count
    bytes = [UInt8](unsafeUninitializedCapacity: rowLength * count) { buffer, filled in
      guard var target = buffer.baseAddress else { return }
      for row in 0..<count {
        target[0] = PNGFilter.none.rawValue
        fill(row, target + 1)
        target += rowLength
      }
      filled = rowLength * count
    }
  }

  /// `rows`, which are unfiltered, each less the row above it.
  func filteredUp(_ rows: Range<Int>) -> [UInt8] {
    bytes.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: rowLength * rows.count) { buffer, filled in
        for (position, row) in rows.enumerated() {
          let (target, current) = (position * rowLength, row * rowLength)
          buffer[target] = PNGFilter.up.rawValue
          for byte in 1..<rowLength {
            let above = row == 0 ? 0 : source[current - rowLength + byte]
            buffer[target + byte] = source[current + byte] &- above
          }
        }
        filled = rowLength * rows.count
      }
    }
  }

  /// `rows`, unfiltered.
  func unfiltered(_ rows: Range<Int>) -> ArraySlice<UInt8> {
    bytes[rows.lowerBound * rowLength..<rows.upperBound * rowLength]
  }
}

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

  /// Takes `count` unfiltered rows of `length` bytes from `fill`, first to last.
  ///
  /// `fill` may write one byte too many.
  init(
    length: Int,
    count: Int,
    fill: (_ row: Int, _ target: UnsafeMutableRawPointer) -> Void
  ) {
    let rowLength = length + 1
    self.rowLength = rowLength
    self.count = count
    bytes = [UInt8](unsafeUninitializedCapacity: rowLength * count + 1) { buffer, filled in
      guard var target = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
      for row in 0..<count {
        target.storeBytes(of: PNGFilter.none.rawValue, as: UInt8.self)
        fill(row, target + 1)
        target += rowLength
      }
      filled = rowLength * count
    }
  }

  /// Makes each row, unfiltered so far, the difference to the one above it.
  mutating func filterUp() {
    let (rowLength, count) = (rowLength, count)
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      // From the last row upwards, since each needs the one above it as it was.
      for row in (0..<count).reversed() {
        let current = first + row * rowLength
        current[0] = PNGFilter.up.rawValue
        if row == 0 { continue }
        let above = current - rowLength
        for byte in 1..<rowLength { current[byte] &-= above[byte] }
      }
    }
  }
}

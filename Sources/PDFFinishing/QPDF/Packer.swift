internal import Packing

/// Compresses the streams of a document.
struct Packer: ~Copyable {
  private let deflater: Deflater

  /// Almost the smallest streams, in a third of the time that zlib takes for its own.
  private static let level: Int32 = 6

  init() throws(FinishingError) {
    do {
      deflater = try Deflater(level: Self.level)
    } catch {
      throw .library(error.words)
    }
  }

  func packed(_ bytes: [UInt8]) throws(FinishingError) -> [UInt8] {
    do {
      return try deflater.zlibStream(of: bytes)
    } catch {
      throw .library(error.words)
    }
  }
}

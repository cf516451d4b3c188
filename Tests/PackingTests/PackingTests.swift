import Packing
import Testing

@Suite("Compression")
struct PackingTests {
  private static let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 / 7 * $0) }

  @Test("What was packed is unpacked to the same bytes", arguments: [1, 6, 12] as [Int32])
  func roundTrip(level: Int32) throws {
    let stream = try Deflater(level: level).zlibStream(of: Self.bytes)
    #expect(stream.count < Self.bytes.count)
    #expect(Inflater.bytes(of: stream, count: Self.bytes.count) == Self.bytes)
  }

  @Test("Nothing packs to a stream that holds nothing")
  func nothing() throws {
    let stream = try Deflater(level: 6).zlibStream(of: [])
    #expect(Inflater.bytes(of: stream, count: 0) == [])
  }

  @Test("A stream that is damaged, of another size or with more behind it is refused")
  func refused() throws {
    let stream = try Deflater(level: 6).zlibStream(of: Self.bytes)
    var damaged = stream
    damaged[stream.count / 2] ^= 0xFF
    #expect(Inflater.bytes(of: damaged, count: Self.bytes.count) == nil)
    #expect(Inflater.bytes(of: Array(stream.dropLast()), count: Self.bytes.count) == nil)
    #expect(Inflater.bytes(of: stream + [0], count: Self.bytes.count) == nil)
    #expect(Inflater.bytes(of: stream, count: Self.bytes.count - 1) == nil)
    #expect(Inflater.bytes(of: stream, count: Self.bytes.count + 1) == nil)
  }

  @Test("The checksum is the one of the standard's example")
  func checksum() {
    #expect(crc32(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(crc32(of: Array("0123456789".utf8)[1...]) == 0xCBF4_3926)
  }
}

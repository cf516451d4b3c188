import Crypto

/// The SHA-256 of bytes that come in pieces.
struct SHA256Hash {
  private var hash = SHA256()

  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// 64 digits in lower case.
  var hexadecimal: String {
    hash.finalize().reduce(into: "") { text, byte in
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}

/// The SHA-256 of `bytes`, 64 hexadecimal digits in lower case.
package func sha256Hexadecimal(_ bytes: [UInt8]) -> String {
  var hash = SHA256Hash()
  hash.update(bytes)
  return hash.hexadecimal
}

/// Why a release could not be read at all.
package enum ReleaseError: Error, Hashable, Sendable {
  /// There are no words in it.
  case empty
  /// It holds a NUL byte, or bytes that are not UTF-8 and, in a page, not in the encoding that it
  /// declares either; `offset` is that of the first, from 0.
  case binary(offset: Int)
  /// It has more than `limit` bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// The elements of a page are nested more than 256 deep, so that its end cannot be read.
  case tooDeeplyNested
  /// The HTML parser found no document in it.
  case noDocument
}

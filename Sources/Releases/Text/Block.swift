/// A paragraph, heading, list item or table row: what never shares a sentence with its neighbours.
struct Block: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case heading, paragraph, bullet
    /// A row of the table with that number, counted from 0 through the text.
    case tableRow(table: Int)
  }

  let kind: Kind
  /// The bytes of the text that it covers.
  let bytes: Range<Int>
}

/// A text ready for reading: marks of markup blanked out, offsets unchanged.
struct PreparedText: Sendable {
  /// The text to count lines and columns in.
  let original: [UInt8]
  /// The same text with markup replaced by spaces, byte for byte.
  let readable: [UInt8]
  let blocks: [Block]
}

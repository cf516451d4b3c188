/// The pixels of a picture as its PNG packs them, for whoever completes a drawn document.
///
/// A PDF can hold them as they are, so that nothing is unpacked and packed again.
package struct PackedPicture: Hashable, Sendable {
  /// In pixels.
  package var width: Int
  package var height: Int
  package var bitsPerSample: Int
  /// Red, green and blue of each color in turn; `nil` where the samples are those of pixels.
  package var palette: [UInt8]?
  /// Rows with a PNG filter each (ISO/IEC 15948, 9), as a zlib stream.
  package var data: [UInt8]

  package init(width: Int, height: Int, bitsPerSample: Int, palette: [UInt8]?, data: [UInt8]) {
    self.width = width
    self.height = height
    self.bitsPerSample = bitsPerSample
    self.palette = palette
    self.data = data
  }

  /// Samples in a pixel.
  package var samples: Int { palette == nil ? 3 : 1 }
  /// Of a row, without its filter.
  package var bytesPerRow: Int { (width * samples * bitsPerSample + 7) / 8 }
}

/// A picture that a drawn document has only the place of.
package struct OmittedPicture: Hashable, Sendable {
  package var picture: PackedPicture
  /// The bytes that stand in the document where those of the picture belong.
  package var standIn: [UInt8]

  package init(_ picture: PackedPicture, standIn: [UInt8]) {
    self.picture = picture
    self.standIn = standIn
  }
}

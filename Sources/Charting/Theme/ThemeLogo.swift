package import Scene

extension Theme {
  /// The mark of the publisher, which slides and the first page of a report show.
  package struct Logo: Hashable, Sendable {
    package let png: [UInt8]
    /// In pixels; neither side is zero.
    package let size: Size
    /// What it says to those who do not see it; empty where it says nothing that the page does not.
    package let alternative: String

    package init(png: [UInt8], size: Size, alternative: String) {
      self.png = png
      self.size = size
      self.alternative = alternative
    }

    /// The largest size of the same shape that fits into `room`.
    package func fitted(in room: Size) -> Size {
      let scale = min(room.width / size.width, room.height / size.height)
      return Size(size.width * scale, size.height * scale)
    }
  }
}

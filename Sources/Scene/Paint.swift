/// An opaque color of the sRGB space, 8 bits a channel.
package struct Color: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// The color of a hexadecimal number, `0x11508E`.
  package init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xFF)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  /// `#11508E`.
  package var hex: String {
    "#"
      + [red, green, blue].map { channel in
        let digits = String(channel, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }
}

/// How a line is drawn.
package struct Stroke: Hashable, Sendable {
  package enum Join: Hashable, Sendable { case miter, round }
  package enum Cap: Hashable, Sendable { case butt, round }

  package var color: Color
  package var width: Double
  /// Lengths drawn and left out in turn; empty for a solid line.
  package var dash: [Double]
  package var join: Join
  package var cap: Cap

  package init(
    _ color: Color,
    width: Double,
    dash: [Double] = [],
    join: Join = .miter,
    cap: Cap = .butt
  ) {
    self.color = color
    self.width = width
    self.dash = dash
    self.join = join
    self.cap = cap
  }
}

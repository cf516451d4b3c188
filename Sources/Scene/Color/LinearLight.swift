internal import Glibc

/// The light of a color: red, green and blue in amounts that add up as light does.
///
/// The curve is that of sRGB (IEC 61966-2-1). Each channel is from 0 to 1 for a color of the
/// screen; a simulation may leave that range.
struct LinearLight: Hashable, Sendable {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init(_ color: Color) {
    self.init(
      red: Self.light(of: color.red),
      green: Self.light(of: color.green),
      blue: Self.light(of: color.blue)
    )
  }

  /// The nearest color that a screen shows.
  var color: Color {
    let channels = [red, green, blue].map { UInt32(Self.signal(of: $0)) }
    return Color(channels[0] << 16 | channels[1] << 8 | channels[2])
  }

  /// The products of this light with three rows of three weights.
  func mixed(_ rows: [[Double]]) -> LinearLight {
    let sums = rows.map { $0[0] * red + $0[1] * green + $0[2] * blue }
    return LinearLight(red: sums[0], green: sums[1], blue: sums[2])
  }

  private static func light(of signal: UInt8) -> Double {
    let value = Double(signal) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func signal(of light: Double) -> UInt8 {
    let light = min(1, max(0, light))
    let value = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8((255 * value).rounded())
  }
}

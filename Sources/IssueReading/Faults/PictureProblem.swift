/// Why the bytes of a picture cannot be used.
package enum PictureProblem: Error, Hashable {
  /// It is of another format, such as `JPEG`; `nil` for one that is not recognized.
  case notPNG(String?)
  case cutOff
  /// Its header names no usable size.
  case noSize

  var message: String {
    switch self {
    case .notPNG(let format): format.map { "is a \($0), not a PNG" } ?? "is not a PNG"
    case .cutOff: "is cut off"
    case .noSize: "has no usable size"
    }
  }

  var hint: String {
    switch self {
    case .notPNG: "Save it as PNG."
    case .cutOff, .noSize: "Save it as PNG again."
    }
  }
}

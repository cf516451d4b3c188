import Charting
import Scene
import YAMLReading

/// Reads the logo of a theme.
struct LogoReader {
  let reader: ConfigurationReader
  let files: any ThemeFiles

  /// The most that the file may have: 1 MB.
  private static let limit = 1_000_000
  /// The most pixels of a side: at 300 an inch, more than any place has room for.
  private static let mostPixels = 4096

  /// The logo that `value` names, and its path; `nil` for `off`, which takes that of another theme
  /// away.
  func read(_ value: YAMLValue) throws(YAMLFault) -> (logo: Theme.Logo, path: String)? {
    if value.truth == false { return nil }
    let record = try YAMLRecord<LogoKey>(value, called: "“logo”")
    let file = try record.required(.file)
    let path = try reader.writtenPath(file, LogoKey.file.rawValue)
    let png: [UInt8]
    do {
      png = try files.picture(at: path, limit: Self.limit)
    } catch {
      throw file.badValue(LogoKey.file.rawValue, path, error.message)
    }
    guard let size = Self.size(of: png) else {
      let reason = "it must be a PNG of at most \(Self.mostPixels) pixels a side"
      throw file.badValue(LogoKey.file.rawValue, path, reason)
    }
    let words = try record[.alternative].map { value throws(YAMLFault) in
      try value.line(LogoKey.alternative.rawValue)
    }
    return (Theme.Logo(png: png, size: size, alternative: words ?? ""), path)
  }

  /// The size that the header of a PNG gives (W3C Portable Network Graphics, 11.2.2).
  static func size(of png: [UInt8]) -> Size? {
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header: [UInt8] = [0, 0, 0, 13] + Array("IHDR".utf8)
    guard png.starts(with: start + header), png.count > 24 else { return nil }
    func number(at index: Int) -> Int { png[index..<index + 4].reduce(0) { $0 << 8 | Int($1) } }
    let (width, height) = (number(at: 16), number(at: 20))
    guard (1...mostPixels).contains(width), (1...mostPixels).contains(height) else { return nil }
    return Size(Double(width), Double(height))
  }
}

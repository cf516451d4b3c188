import CairoDrawing
import Foundation
import Scene
import Testing

@Suite(
  "SVG and PNG agree",
  .enabled(if: SVGTool.isInstalled, "rsvg-convert of librsvg2-bin is not installed")
)
struct SVGAgreementTests {
  private static let words = [
    "Estimated duties: nearly $26.6 billion", "AVATAR To. 1,174", "no figure",
    "Über 5 % – “2025”",
  ]

  @Test(
    "Text stands where it was placed, to half a pixel",
    arguments: pinnedFaces,
    [TextRun.Anchor.start, .middle, .end]
  )
  func textPositions(face: Typeface, anchor: TextRun.Anchor) throws {
    let x =
      switch anchor {
      case .start: 20.0
      case .middle: 300.0
      case .end: 580.0
      }
    for (string, size) in zip(Self.words, [17.0, 23, 12, 26]) {
      let scene = scene(
        [text(string, at: Point(x, 40), anchor: anchor, style(face, size: size))],
        width: 600,
        height: 60
      )
      let ours = try Ink(of: try png(scene))
      let theirs = try Ink(of: try SVGTool.png(of: try svg(scene)))
      let name = Comment(rawValue: "\(face.family) “\(string)” \(ours) \(theirs)")
      #expect(abs(ours.centerX - theirs.centerX) < 0.5, name)
      #expect(abs(ours.centerY - theirs.centerY) < 0.5, name)
      #expect(abs(ours.width - theirs.width) <= 1, name)
    }
  }

  @Test("A picture of everything looks the same, but for edges on the pixel grid")
  func wholePicture() throws {
    let ours = try PixelReader(try png(everything, scale: 4))
    let theirs = try PixelReader(try SVGTool.png(of: try svg(everything, scale: 4)))
    #expect(ours.width == theirs.width && ours.height == theirs.height)
    let difference = try ours.difference(from: theirs)
    #expect(difference.mean < 0.5, "\(difference)")
    #expect(difference.share < 0.006, "\(difference)")
  }

  private func svg(_ scene: Scene, scale: Double = 1) throws -> [UInt8] {
    try SVGWriter.write(
      scene,
      scale: scale,
      unit: .pixels,
      background: paper,
      description: SVGDescription(title: "Sample", description: "", idPrefix: "sample"),
      measuring: TextMeasurer(FontLibrary(folders: fontFolders))
    )
  }
}

/// librsvg's tool, where it is installed.
enum SVGTool {
  private static let path = "/usr/bin/rsvg-convert"

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  static func png(of document: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).svg")
    try Data(document).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = [file.path()]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    return [UInt8](data)
  }
}

/// Where the dark pixels of a picture are.
private struct Ink: CustomStringConvertible {
  let centerX: Double
  let centerY: Double
  /// From the first to the last column that is darker than a fifth.
  let width: Int

  init(of png: [UInt8]) throws {
    let reader = try PixelReader(png)
    let samples = try reader.samples
    var (sum, sumX, sumY) = (0, 0, 0)
    var (first, last) = (Int.max, 0)
    for pixel in 0..<reader.width * reader.height {
      let dark = 255 - Int(samples[3 * pixel + 1])
      guard dark > 0 else { continue }
      let (y, x) = pixel.quotientAndRemainder(dividingBy: reader.width)
      sum += dark
      sumX += dark * x
      sumY += dark * y
      if dark > 51 { (first, last) = (min(first, x), max(last, x)) }
    }
    try #require(sum > 0)
    centerX = Double(sumX) / Double(sum)
    centerY = Double(sumY) / Double(sum)
    width = last - first
  }

  var description: String { "at \(centerX), \(centerY), \(width) wide" }
}

extension PixelReader {
  /// The mean difference of a channel, and the share of pixels that differ by more than an eighth.
  fileprivate func difference(from other: PixelReader) throws -> (mean: Double, share: Double) {
    let (ours, theirs) = (try samples, try other.samples)
    try #require(ours.count == theirs.count)
    var (sum, count) = (0, 0)
    for pixel in 0..<width * height {
      var largest = 0
      for sample in 3 * pixel..<3 * pixel + 3 {
        let difference = abs(Int(ours[sample]) - Int(theirs[sample]))
        sum += difference
        largest = max(largest, difference)
      }
      if largest > 32 { count += 1 }
    }
    let pixels = Double(width * height)
    return (Double(sum) / 3 / pixels, Double(count) / pixels)
  }
}

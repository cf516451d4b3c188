import CCairo
import Foundation
import TestSupport
import Testing

/// Pictures of charts against recorded ones, which `make golden` renews.
///
/// They catch what no rule describes; other versions of Cairo and Pango may shade edges otherwise,
/// so that a small difference is no failure.
@Suite("Golden pictures")
struct GoldenTests {
  struct Picture: CustomTestStringConvertible, Sendable {
    let chart: String
    let month: String
    let size: String
    let width: Int

    init(_ chart: String, _ month: String, _ size: String) {
      self.chart = chart
      self.month = month
      self.size = size
      // A half of a slide, and 150 pixels to the inch in print.
      width = size == "slide" ? 960 : size == "full" ? 1092 : 554
    }

    var name: String { "\(chart)-\(month)-\(size).png" }
    var testDescription: String { name }
  }

  /// Each chart once, the sizes and the hard cases in turn.
  static let pictures = [
    Picture("entries", "2023-03", "slide"),
    Picture("value", "2025-05", "half"),
    Picture("duties", "2025-05", "slide"),
    Picture("duties", "2023-03", "half"),
    Picture("transport-modes", "2023-09", "half"),
    Picture("forced-labor", "2023-09", "slide"),
    Picture("seizures", "2023-04", "slide"),
    Picture("seizures", "2023-09", "half"),
    Picture("audits", "2023-03", "half"),
    Picture("overview", "2025-05", "full"),
    Picture("fiscal-years", "2025-05", "slide"),
    Picture("heat-table", "2025-04", "half"),
    Picture("decomposition", "2025-05", "half"),
    Picture("sparkline", "2023-03", "full"),
    Picture("agriculture-notices", "2023-03", "half"),
  ]

  private static let workplace = Result { try Workplace.withBundledFigures() }

  /// The mean difference of a channel, of 255.
  private static let mostMean = 0.6
  /// The share of channels that differ by more than a sixth of the whole.
  private static let mostShare = 0.004

  @Test("A chart looks as recorded", arguments: pictures)
  func golden(_ picture: Picture) throws {
    let workplace = try Self.workplace.get()
    let file = workplace.folder.path(picture.name)
    let result = try workplace.run(
      "chart",
      picture.chart,
      picture.month,
      "--size",
      picture.size,
      "--width",
      "\(picture.width)",
      "-o",
      file
    )
    try #require(result.status == 0, "\(result.messages)")
    let recorded = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "__Golden__/\(picture.name)")
    let actual = try Data(contentsOf: URL(filePath: file))
    guard !Recording.isOn else {
      try FileManager.default.createDirectory(
        at: recorded.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try actual.write(to: recorded)
      Issue.record("Recorded \(picture.name); look at it, then run again")
      return
    }
    let difference = try Pixels(file).difference(from: Pixels(recorded.path))
    guard difference.mean > Self.mostMean || difference.share > Self.mostShare else { return }
    let kept = FileManager.default.temporaryDirectory.appending(path: "golden-\(picture.name)")
    try actual.write(to: kept)
    Issue.record(
      """
      \(picture.name) differs: \(difference.mean) of 255 in the mean, \
      \(difference.share * 100) percent by much. Drawn: \(kept.path). Recorded: \(recorded.path).
      """
    )
  }

  @Test("The comparison sees a label that moved, and overlooks a shade")
  func comparison() throws {
    let workplace = try Self.workplace.get()
    func draw(_ name: String, _ words: String...) throws -> Pixels {
      let file = workplace.folder.path(name)
      _ = try workplace.program.run(
        ["chart", "value", "2025-05", "--size", "half", "--width", "554", "-o", file] + words
      )
      return try Pixels(file)
    }
    let plain = try draw("plain.png")
    let same = plain.difference(from: plain)
    #expect(same.mean == 0 && same.share == 0)
    let other = plain.difference(from: try draw("other.png", "--subtitle", "Another subtitle"))
    #expect(other.mean > Self.mostMean || other.share > Self.mostShare)
    let shaded = plain.difference(from: plain.shaded(by: 1))
    #expect(shaded.mean > 0.5 && shaded.mean <= 1 && shaded.share == 0)
    let smaller = plain.difference(from: Pixels(width: 1, height: 1, channels: [0, 0, 0]))
    #expect(smaller.share == 1)
  }
}

/// The pixels of a PNG as libpng, through Cairo, decodes them.
private struct Pixels {
  let width: Int
  let height: Int
  /// Three a pixel, row by row.
  let channels: [UInt8]

  init(width: Int, height: Int, channels: [UInt8]) {
    self.width = width
    self.height = height
    self.channels = channels
  }

  init(_ path: String) throws {
    let surface = try #require(cairo_image_surface_create_from_png(path))
    defer { cairo_surface_destroy(surface) }
    try #require(
      cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      "no picture at \(path); set RECORD_SNAPSHOTS=1"
    )
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    let data = try #require(cairo_image_surface_get_data(surface))
    var channels: [UInt8] = []
    channels.reserveCapacity(3 * width * height)
    for y in 0..<height {
      for x in 0..<width {
        let pixel = data + y * stride + 4 * x
        channels += [pixel[0], pixel[1], pixel[2]]
      }
    }
    self.channels = channels
  }

  func shaded(by step: UInt8) -> Pixels {
    Pixels(width: width, height: height, channels: channels.map { $0 > step ? $0 - step : 0 })
  }

  /// The mean difference of channels, and the share of them that differ by much; all of them where
  /// the sizes differ.
  func difference(from other: Pixels) -> (mean: Double, share: Double) {
    guard width == other.width, height == other.height else { return (255, 1) }
    var (sum, many) = (0, 0)
    for (a, b) in zip(channels, other.channels) {
      let difference = abs(Int(a) - Int(b))
      sum += difference
      if difference > 42 { many += 1 }
    }
    let count = Double(channels.count)
    return (Double(sum) / count, Double(many) / count)
  }
}

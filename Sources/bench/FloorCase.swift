import CairoDrawing
import Charting
import CivilTime
import Glibc
import Releases
import Scene
import TradeFigures
import TradeReport
import TradeStatistics

/// One slide by the program against the floor: a plain C program that draws the same items at the
/// same size with Cairo and Pango, and does nothing else.
struct FloorCase {
  let program: String
  /// `Sources/floor/floor.c`, compiled.
  let floor: String
  let folder: String
  let ledger: String

  private static let chart = ChartName.duties
  private static let month = "2025-05"
  private static let fontFolders = [
    "/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/crosextra",
  ]
  private static let fontFiles = [
    "Inter-Regular.otf", "Inter-SemiBold.otf", "InterDisplay-SemiBold.otf",
  ]
  private static let pixelsInUnit = 1.2

  /// Times the three in turn and gives the lines of the result; `nil` where something fails.
  func run(figures: String, runs: Int) -> String? {
    let list = "\(folder)/items.txt"
    guard let scene = try? FloorCase.scene(figures: figures) else { return nil }
    let text = ItemList.text(
      of: scene,
      scale: FloorCase.pixelsInUnit,
      fonts: FloorCase.fontFiles.map { "\(FloorCase.fontFolders[0])/\($0)" }
    )
    guard FloorCase.write(text, to: list) else { return nil }
    let ours = [
      program, "chart", FloorCase.chart.rawValue, FloorCase.month, "-o", "\(folder)/ours.png",
      "--ledger", ledger,
    ]
    let timings = Timing.inTurn(
      [ours] + ["cairo", "deflate"].map { [floor, list, "\(folder)/floor-\($0).png", $0] },
      runs: runs
    )
    guard let program = timings[0], let cairo = timings[1], let deflate = timings[2] else {
      return nil
    }
    return program.line("slide, \(FloorCase.chart.rawValue)")
      + cairo.line("the floor, PNG by Cairo") + deflate.line("the floor, PNG by libdeflate")
      + "ratio to the floor: \(Text.hundredths(program.median / cairo.median)) (Cairo), "
      + "\(Text.hundredths(program.median / deflate.median)) (libdeflate)\n"
  }

  private static func scene(figures: String) throws -> Scene? {
    guard let bytes = read(figures), let month = Month(month) else { return nil }
    var reader = FiguresCSVReader(
      source: Source(address: figures, sha256: "", kind: .publisher)
    )
    let observations = try reader.feed(bytes) + reader.finish()
    let composer = ChartComposer(
      statistics: Statistics(snapshot: FiguresSnapshot(observations)),
      settings: ReportSettings(),
      month: month
    )
    let measurer = TextMeasurer(try FontLibrary(folders: fontFolders))
    return ChartLayout(measuring: measurer).scene(of: composer.chart(.named(chart)), format: .slide)
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }
}

import CairoDrawing
import Scene
import Testing

@Suite("Pictures")
struct PictureTests {
  private let frame = Rect(x: 20, y: 30, width: 40, height: 20)

  /// Half blue, half white.
  private func picture() throws -> [UInt8] {
    try png(scene([.fill(.rect(Rect(x: 0, y: 0, width: 100, height: 100)), blue)]))
  }

  @Test("A picture fills its frame and nothing else")
  func placed() throws {
    let item = Item.image(Picture(png: try picture(), frame: frame))
    let drawn = try PixelReader(png(scene([item])))
    #expect(try drawn.color(20, 30) == "#11508E")
    #expect(try drawn.color(38, 49) == "#11508E")
    #expect(try drawn.color(19, 30) == "#FFFFFF")
    #expect(try drawn.color(20, 29) == "#FFFFFF")
    #expect(try drawn.color(20, 50) == "#FFFFFF")
  }

  @Test("A picture in a PDF is embedded once, however often it is drawn")
  func embedded() throws {
    let picture = try PNGRenderer.render(
      everything,
      scale: 5,
      background: paper,
      resolution: 96,
      fonts: FontLibrary(folders: fontFolders)
    )
    let item = Item.image(Picture(png: picture, frame: frame))
    let once = try pdf([scene([item])])
    let twice = try pdf([scene([item]), scene([item])])
    #expect(once.count > 10_000)
    #expect(twice.count < once.count + 2_000)
  }

  @Test("Bytes that are not a whole PNG are an error that names the frame")
  func corrupt() throws {
    let whole = try picture()
    var damaged = whole
    damaged[whole.count / 2] ^= 0xFF
    let broken: [[UInt8]] = [[], Array("GIF89a".utf8), Array(whole.dropLast(30)), damaged]
    for bytes in broken {
      let item = Item.image(Picture(png: bytes, frame: frame))
      for draw in [{ try png(scene([item])) }, { try pdf([scene([item])]) }] {
        #expect {
          _ = try draw()
        } throws: { error in
          if case .corruptPicture(frame, _) = error as? DrawingError { true } else { false }
        }
      }
    }
  }

  @Test("A frame without area is an error")
  func noArea() throws {
    let item = Item.image(Picture(png: try picture(), frame: Rect(x: 0, y: 0, width: 0, height: 5)))
    #expect(throws: DrawingError.unusableCoordinate(item: "picture")) { try png(scene([item])) }
  }
}

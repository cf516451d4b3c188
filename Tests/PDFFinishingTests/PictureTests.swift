import CairoDrawing
import Foundation
import Scene
import Testing

@testable import PDFFinishing

@Suite("Pictures in finished documents")
struct PictureTests {
  private static let folders = [
    "/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/crosextra",
  ]
  private static let frame = Rect(x: 20, y: 10, width: 60, height: 40)

  /// Stripes in `count` colors: few go into a palette, many do not.
  private static func png(colors count: Int) throws -> [UInt8] {
    let stripes = (0..<count).map { index in
      Item.fill(
        .rect(Rect(x: Double(index), y: 0, width: 1, height: 40)),
        Color(UInt32(0x112233 + index * 0x030507) & 0xFFFFFF)
      )
    }
    return try PNGRenderer.render(
      Scene(size: Size(Double(count), 40), items: stripes),
      scale: 1,
      background: Color(0xFFFFFF),
      resolution: 72,
      fonts: FontLibrary(folders: folders)
    )
  }

  private static func drawn(_ png: [UInt8], omitting: Bool) throws -> DrawnPDF {
    let picture = Item.image(Picture(png: png, frame: frame))
    let figure = Item.group(Group(.figure(alternative: "Stripes"), items: [picture]))
    return try PDFRenderer.render(
      [Scene(size: Size(100, 60), items: [figure]), Scene(size: Size(100, 60), items: [figure])],
      info: PDFInfo(
        title: "Stripes",
        author: "Publisher",
        creator: "test",
        created: "2023-04-24T09:30:00Z"
      ),
      omittingPictures: omitting,
      fonts: FontLibrary(folders: folders)
    )
  }

  private static func finished(_ drawn: DrawnPDF, _ pictures: [OmittedPicture]) throws -> [UInt8] {
    try PDFFinisher.finish(
      drawn.bytes,
      elements: drawn.elements,
      pictures: pictures,
      description: FinishingTests.description
    )
  }

  @Test(
    "A picture taken over as it is packed looks like one that was decoded",
    arguments: [8, 600]
  )
  func same(colors: Int) throws {
    let png = try Self.png(colors: colors)
    let taken = try Self.drawn(png, omitting: true)
    let decoded = try Self.drawn(png, omitting: false)
    #expect(taken.pictures.count == 1)
    #expect((taken.pictures.first?.picture.palette != nil) == (colors == 8))
    #expect(decoded.pictures.isEmpty)
    let pixels = try [taken, decoded].map {
      try Tool.run("pdftoppm", ["-r", "144"], try Self.finished($0, $0.pictures))
    }
    #expect(pixels[0] == pixels[1])
    #expect(pixels[0].count > 50_000)
  }

  @Test("A picture without a place in the document is an error")
  func noPlace() throws {
    let drawn = try Self.drawn(try Self.png(colors: 8), omitting: true)
    var other = try #require(drawn.pictures.first)
    other.standIn.append(0)
    #expect(throws: FinishingError.noPlace(picture: 1)) {
      try Self.finished(drawn, drawn.pictures + [other])
    }
  }
}

internal import Document
internal import Scene

/// A picture with its caption and credit.
struct PictureComposer {
  let styles: PageStyles
  let text: TextSetter

  /// The widest picture of a page, in points: the lead's.
  static let widest = 330.0

  /// The picture in its own proportions, at most `widest` wide and `tallest` high, with its caption
  /// beside it, or in a column under it; nothing for a picture without pixels.
  ///
  /// A figure of the article stands under the caption, at the foot of the picture where there is
  /// room. The number counts the pictures of the document.
  func strips(
    of picture: CaptionedPicture,
    number: Int,
    figure pulled: PullFigure? = nil,
    width: Double,
    widest: Double = PictureComposer.widest,
    tallest: Double
  ) -> [Strip] {
    guard picture.width > 0, picture.height > 0 else { return [] }
    let isWide = width > PageGrid.half
    let size = Self.size(of: picture, width: min(width, widest), tallest: tallest)
    let figure = self.figure(picture, number: number, size: size)
    let corner = isWide ? Point(Self.captionLeft(beside: size.width), 0) : Point(0, size.height + 5)
    let side = isWide ? PageGrid.side : width
    let caption = self.caption(of: picture, at: corner, width: side)
    var strip = Strip(
      .picture,
      height: max(size.height, caption.bottom),
      items: figure + Item.marked(.caption, caption.items),
      keepsWithNext: true
    )
    if let pulled {
      let block = PullFigureComposer(styles: styles, text: text).block(of: pulled, width: side)
      let under = caption.items.isEmpty ? corner.y : caption.bottom + Self.aboveFigure
      let place = Point(corner.x, max(under, isWide ? size.height - block.height : 0))
      strip.decoration = block.decoration.map { $0.moved(by: place) }
      strip.items += block.items.map { $0.moved(by: place) }
      strip.height = max(strip.height, place.y + block.height)
    }
    return [strip]
  }

  private static let aboveFigure = 12.0

  /// Where a caption starts: on the next column of text or of page 1, unless that is far away.
  private static func captionLeft(beside width: Double) -> Double {
    let columns = [PageGrid.half, PageGrid.lead].map { $0 + PageGrid.gutter }
    let next = columns.first { $0 >= width + PageGrid.gutter }
    return next.flatMap { $0 - width <= farthestCaption ? $0 : nil } ?? width + PageGrid.gutter
  }

  private static let farthestCaption = 80.0

  /// In points: as large as the frame allows, but of at least 72 pixels an inch.
  static func size(of picture: CaptionedPicture, width: Double, tallest: Double) -> Size {
    let (columns, rows) = (Double(picture.width), Double(picture.height))
    let scale = min(1, width / columns, tallest / rows)
    return Size(columns * scale, rows * scale)
  }

  /// The picture alone, as what it is to a reader who cannot see it.
  ///
  /// Its number tells it from others of the same description.
  func figure(
    _ picture: CaptionedPicture,
    number: Int,
    size: Size,
    at corner: Point = .zero
  ) -> [Item] {
    let frame = Rect(x: corner.x, y: corner.y, width: size.width, height: size.height)
    return Item.marked(
      .figure(alternative: "Picture \(number). \(picture.alternative)"),
      [.image(Picture(png: picture.png, frame: frame))]
    )
  }

  /// Caption and credit, the first line's capitals level with `corner`, and where they end.
  func caption(
    of picture: CaptionedPicture,
    at corner: Point,
    width: Double
  ) -> (items: [Item], bottom: Double) {
    let look = styles.pictureCaption
    let caption = text.lines(of: RichText(picture.caption), in: look, width: width)
    var items: [Item] = []
    var y = corner.y + look.baseline - look.leading
    for line in caption {
      y += look.leading
      items += line.items(corner.x, y, leading: look.leading)
    }
    for line in text.lines(of: picture.credit, in: styles.pictureCredit, width: width) {
      y += look.leading + (caption.isEmpty ? 0 : 1)
      items += Item.line(line, corner.x, y, styles.pictureCredit)
    }
    return (items, items.isEmpty ? 0 : y + 3)
  }
}

internal import Document
internal import Scene

/// A line of text in several looks, ready to be placed.
struct RichLine {
  /// Words of one look with the spaces between and after them.
  struct Run {
    var text: String
    let style: TextStyle
    let address: String?
    /// From the left of the column, in points.
    let x: Double
    /// In points; it may end in a space.
    var width: Double
  }

  private(set) var runs: [Run] = []

  /// Adds a part of a word, parted by `space` from what stands before it.
  mutating func append(_ piece: RichWord.Piece, at x: Double, after space: Double) {
    let style = piece.style
    guard var last = runs.popLast() else {
      runs = [Run(text: piece.text, style: style, address: piece.address, x: x, width: piece.width)]
      return
    }
    let isSame = last.style == style && last.address == piece.address
    if isSame {
      last.text += space > 0 ? " \(piece.text)" : piece.text
      last.width = x + piece.width - last.x
      runs.append(last)
      return
    }
    // A space between links belongs to neither, so that none is pressed beyond its words.
    var (text, start) = (piece.text, x)
    if space > 0 {
      if last.address == nil || last.address == piece.address {
        last.text += " "
        last.width += space
      } else if piece.address == nil {
        (text, start) = (" \(text)", x - space)
      }
    }
    runs.append(last)
    if space > 0, last.address != nil, piece.address != nil, last.address != piece.address {
      runs.append(Run(text: " ", style: style, address: nil, x: x - space, width: 0))
    }
    let width = x + piece.width - start
    runs.append(Run(text: text, style: style, address: piece.address, x: start, width: width))
  }

  /// The line on the baseline `y`, from `x` on; links are underlined.
  func items(_ x: Double, _ y: Double, leading: Double) -> [Item] {
    runs.map { run in
      let text = Item.text(TextRun(run.text, at: Point(x + run.x, y), style: run.style))
      guard let address = run.address else { return text }
      let (left, right) = (x + run.x, x + run.x + run.width)
      let line = Stroke(run.style.color, width: 0.4)
      let frame = Rect(
        left: left,
        top: y - 0.75 * leading,
        right: right,
        bottom: y + 0.25 * leading
      )
      return .link(
        Link(
          .address(address),
          frame: frame,
          items: [.stroke(.line(Point(left, y + 1.6), Point(right, y + 1.6)), line), text]
        )
      )
    }
  }
}

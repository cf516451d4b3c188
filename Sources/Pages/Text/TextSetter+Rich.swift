internal import Document
internal import Scene

extension TextSetter {
  /// Lines of `text` at most `width` points wide, the first starting `indent` further right.
  func lines(
    of text: RichText,
    in look: RichStyle,
    width: Double,
    indent: Double = 0
  ) -> [RichLine] {
    // A hair is left for kerning across spaces.
    let width = width - 0.3
    let words = RichWord.words(of: text, in: look, measuredBy: self)
      .flatMap { $0.width <= width - indent ? [$0] : cut($0, width: width - indent) }
    let spaces = words.indices.map { index in
      index + 1 < words.count ? space(after: words[index], before: words[index + 1]) : 0
    }
    let breaker = ParagraphBreaker(widths: words.map(\.width), spaces: spaces)
    return breaker.lines(width: width, indent: indent).map { range in
      var line = RichLine()
      var x = range.lowerBound == 0 ? indent : 0
      var before = 0.0
      for index in range {
        for (number, piece) in words[index].pieces.enumerated() {
          line.append(piece, at: x, after: number == 0 ? before : 0)
          x += piece.width
        }
        before = spaces[index]
        x += before
      }
      return line
    }
  }

  /// The width of the space between two words, in the style of the run that it becomes part of.
  private func space(after word: RichWord, before next: RichWord) -> Double {
    guard word.endsInSpace, let last = word.pieces.last, let first = next.pieces.first else {
      return 0
    }
    let isLinked = last.address != nil && last.address != first.address
    return width(of: " ", in: isLinked ? first.style : last.style)
  }

  /// A word wider than a line, in pieces that are not.
  private func cut(_ word: RichWord, width: Double) -> [RichWord] {
    var words: [RichWord] = []
    for piece in word.pieces {
      let breaker = LineBreaker { measuring.width(of: $0, in: piece.style) }
      for part in breaker.parts(of: piece.text, width: width) {
        var piece = piece
        piece.text = part
        piece.width = self.width(of: part, in: piece.style)
        if let last = words.last, last.width + piece.width <= width {
          words[words.count - 1].pieces.append(piece)
        } else {
          words.append(RichWord(pieces: [piece], endsInSpace: false))
        }
      }
    }
    if !words.isEmpty { words[words.count - 1].endsInSpace = word.endsInSpace }
    return words
  }
}

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
    let space = self.width(of: " ", in: look.plain)
    let breaker = ParagraphBreaker(
      widths: words.map(\.width),
      spaces: words.map { $0.endsInSpace ? space : 0 }
    )
    return breaker.lines(width: width, indent: indent).map { range in
      var line = RichLine()
      var x = range.lowerBound == 0 ? indent : 0
      var before = 0.0
      for word in words[range] {
        for (index, piece) in word.pieces.enumerated() {
          line.append(piece, at: x, after: index == 0 ? before : 0)
          x += piece.width
        }
        before = word.endsInSpace ? space : 0
        x += before
      }
      return line
    }
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

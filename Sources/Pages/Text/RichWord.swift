internal import Document
internal import Scene

/// A word, whose parts may differ in look.
struct RichWord {
  struct Piece {
    var text: String
    let style: TextStyle
    let address: String?
    var width: Double
  }

  var pieces: [Piece]
  /// Whether a space parts it from the next one.
  var endsInSpace = true

  var width: Double { pieces.reduce(0) { $0 + $1.width } }

  /// The words of `text`, parted at spaces and line ends, but not at no-break spaces.
  static func words(of text: RichText, in look: RichStyle, measuredBy setter: TextSetter)
    -> [RichWord]
  {
    var all: [RichWord] = []
    var isOpen = false
    for span in text.spans {
      let style = look.style(of: span.emphasis)
      let parts = span.text.split(omittingEmptySubsequences: false) {
        $0 == " " || $0.isNewline || $0 == "\t"
      }
      for (index, part) in parts.enumerated() {
        if index > 0 { isOpen = false }
        guard !part.isEmpty else { continue }
        let words = String(part)
        let piece = Piece(
          text: words,
          style: style,
          address: span.address,
          width: setter.width(of: words, in: style)
        )
        if isOpen, let last = all.indices.last {
          all[last].pieces.append(piece)
        } else {
          all.append(RichWord(pieces: [piece]))
        }
        isOpen = true
      }
    }
    return all
  }
}

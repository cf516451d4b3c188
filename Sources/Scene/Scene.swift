/// A finished drawing as a value: every item placed, nothing left to decide.
package struct Scene: Hashable, Sendable {
  package var size: Size
  package var items: [Item]

  package init(size: Size, items: [Item]) {
    self.size = size
    self.items = items
  }
}

/// One thing that is drawn.
///
/// Hatching, arrows and tables are compositions of these.
package enum Item: Hashable, Sendable {
  case group(Group)
  case fill(Path, Color)
  case stroke(Path, Stroke)
  case text(TextRun)
  case image(Picture)
  case link(Link)
}

/// Items that belong together, with what they are to a reader who cannot see them.
package struct Group: Hashable, Sendable {
  package var role: Role
  package var items: [Item]
  /// Where the group's own origin lies in its parent.
  package var origin: Point
  /// How many units of the parent one of the group's own is, above zero; 1 for its own size.
  package var scale: Double
  /// Items show only inside, in the group's own coordinates.
  package var clip: Rect?
  /// Whether this goes on with the element that the page before left open, of the same role: a
  /// table or a paragraph over two pages is one to a reader who cannot see it.
  package var resumesElement = false
  /// Whether the element goes on on the next page, with nothing but artifacts between.
  package var staysOpen = false

  package init(
    _ role: Role = .plain,
    origin: Point = .zero,
    scale: Double = 1,
    clip: Rect? = nil,
    items: [Item]
  ) {
    self.role = role
    self.origin = origin
    self.scale = scale
    self.clip = clip
    self.items = items
  }
}

/// What a group is, for structure trees and transcripts.
package enum Role: Hashable, Sendable {
  case plain
  /// A layer of a chart, named for transcripts: `grid`, `data`, `labels`.
  case layer(String)
  /// Page furniture that is not content.
  case artifact
  case section
  case heading(level: Int)
  case paragraph
  case note
  case caption
  case list(ListNumbering)
  /// A label and a body, or a body alone.
  case listItem
  /// The bullet, number or date before the body of a list's item.
  case listLabel
  case listBody
  case quotation
  /// A table of contents, and one line of it.
  case contents
  case contentsItem
  case figure(alternative: String)
  case table
  case tableRow
  case headerCell(HeaderScope)
  case dataCell
  /// Signs that stand for words, such as a triangle for "up".
  case spoken(String)
}

/// What the labels of a list are.
package enum ListNumbering: Hashable, Sendable {
  /// None, or words such as dates.
  case none
  case bullets
  case decimal
}

/// One line of text from one style.
package struct TextRun: Hashable, Sendable {
  package enum Anchor: Hashable, Sendable { case start, middle, end }

  package var text: String
  /// The point on the baseline that `anchor` names.
  package var position: Point
  package var anchor: Anchor
  package var style: TextStyle
  /// Drawn behind the glyphs, so that text stays readable over lines.
  package var halo: Stroke?

  package init(
    _ text: String,
    at position: Point,
    anchor: Anchor = .start,
    style: TextStyle,
    halo: Stroke? = nil
  ) {
    self.text = text
    self.position = position
    self.anchor = anchor
    self.style = style
    self.halo = halo
  }
}

/// A raster picture: PNG bytes drawn into a frame.
package struct Picture: Hashable, Sendable {
  package var png: [UInt8]
  package var frame: Rect

  package init(png: [UInt8], frame: Rect) {
    self.png = png
    self.frame = frame
  }
}

/// Items that lead somewhere.
package struct Link: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    case address(String)
    /// A page of the same document, from 1, and a height on it.
    case page(Int, y: Double)
  }

  package var target: Target
  /// Where it can be pressed; one for each line that it runs over.
  package var frames: [Rect]
  package var items: [Item]

  package init(_ target: Target, frame: Rect, items: [Item]) {
    self.target = target
    frames = [frame]
    self.items = items
  }
}

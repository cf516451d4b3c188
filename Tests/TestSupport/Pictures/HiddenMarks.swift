import Scene

extension DrawnScene {
  /// Texts that hide a part of a mark, or lie under one.
  ///
  /// A mark is what lies in a layer named `data`, less what is drawn there in the color of its
  /// ground. A text may lie inside a filled bar, whose contrast another check tells, and on a
  /// plate inside a hatched box.
  package var hiddenMarks: [String] {
    let marks = pieces.filter(\.isMark).filter { $0.outline != nil }
    return texts.flatMap { text -> [String] in
      // A halo clears more than the glyphs; a quarter of it may eat into a mark's edge.
      let reach = (text.box.run.halo?.width ?? 0) / 4
      let area = text.box.ink.inset(-reach, -reach)
      return marks.compactMap { mark in
        guard let outline = mark.outline, outline.covers(area), !isKnockout(mark),
          !holds(mark, text.piece, text.box.ink)
        else { return nil }
        return "“\(text.box.run.text)” hides a mark of \(mark.layers.last ?? "") at "
          + "\(outline.frame.brief)"
      }
    }
  }

  /// Whether `mark` has the color of what it is drawn on.
  func isKnockout(_ mark: Piece) -> Bool { knockouts.contains(mark.order) }

  /// Whether `text` stands wholly on the mark, as a value inside its own bar does.
  private func holds(_ mark: Piece, _ text: Piece, _ ink: Rect) -> Bool {
    guard let outline = mark.outline, text.order > mark.order else { return false }
    switch mark.ink {
    case .fill: return text.text?.run.halo == nil && outline.frame.contains(ink, tolerance: 0.01)
    case .stroke:
      // A value in a hatched box has a plate of its own.
      return mark.isHatching
        && pieces[mark.order..<text.order].contains { plate in
          if case .fill(let ground, _) = plate.ink {
            !plate.isMark && ground.frame.contains(ink.inset(0, 0.15 * ink.height))
          } else {
            false
          }
        }
    case .text: return false
    }
  }
}

extension Rect {
  /// The four edges to one decimal: `12.3,45.6,78.9,90.1`.
  var brief: String {
    [left, top, right, bottom].map { String(($0 * 10).rounded() / 10) }.joined(separator: ",")
  }
}

import Scene

extension DrawnScene {
  /// Texts with a line through them: one drawn later, or one drawn before that neither a halo nor
  /// a plate hides.
  package var crossedTexts: [String] {
    texts.flatMap { text -> [String] in
      let area = text.box.ink.inset(0.1 * text.box.run.style.size, 0.1 * text.box.run.style.size)
      guard area.width > 0, area.height > 0 else { return [] }
      return pieces.compactMap { piece in
        guard case .stroke(let outline, _) = piece.ink, !piece.isMark, outline.covers(area)
        else { return nil }
        let isOver = piece.order > text.piece.order
        guard isOver || text.box.run.halo == nil else { return nil }
        let points = outline.crossings(of: area.inset(-outline.thickness, -outline.thickness))
        guard isOver || points.contains(where: { !isCovered(piece.order, text.piece.order, $0) })
        else { return nil }
        return "“\(text.box.run.text)” is crossed by a line of \(piece.layers.last ?? "") at "
          + "\(outline.frame.brief)"
      }
    }
  }

  /// Whether a fill between the two hides what is at `point`.
  private func isCovered(_ lower: Int, _ upper: Int, _ point: Point) -> Bool {
    guard lower + 1 < upper else { return false }
    return pieces[(lower + 1)..<upper].contains { piece in
      if case .fill(let outline, _) = piece.ink { outline.covers(point) } else { false }
    }
  }
}

extension Outline {
  fileprivate var thickness: Double { halfWidth ?? 0 }
}

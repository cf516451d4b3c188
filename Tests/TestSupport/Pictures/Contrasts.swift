import Scene

extension DrawnScene {
  /// WCAG 2.2, success criterion 1.4.3, for text of any size.
  package static let leastTextContrast = 4.5
  /// WCAG 2.2, success criterion 1.4.11.
  package static let leastMarkContrast = 3.0

  /// Texts too near in color to their halo or, without one, to a fill behind them.
  package var faintTexts: [String] {
    texts.compactMap { text in
      let ink = text.box.ink
      let grounds: [Color]
      if let halo = text.box.run.halo {
        grounds = [halo.color]
      } else {
        let columns = max(2, Int(ink.width / text.box.run.style.size))
        grounds = (0...columns).flatMap { column in
          [0.15, 0.5, 0.85].map { row in
            ground(
              at: Point(
                ink.left + ink.width * Double(column) / Double(columns),
                ink.top + ink.height * row
              ),
              before: text.piece.order
            )
          }
        }
      }
      let least = grounds.map(text.box.run.style.color.contrast).min() ?? 21
      guard least < Self.leastTextContrast else { return nil }
      return "“\(text.box.run.text)” has a contrast of \(least)"
    }
  }

  /// Marks too near in color to what they lie on.
  ///
  /// Exempt are a mark inside a stronger outline, and a fill that holds its own printed value.
  package var faintMarks: [String] {
    let marks = pieces.filter(\.isMark).filter { $0.outline != nil && !isKnockout($0) }
    return marks.compactMap { mark in
      guard let outline = mark.outline else { return nil }
      let contrast = mark.color.contrast(with: surroundings(of: mark, outline))
      guard contrast < Self.leastMarkContrast else { return nil }
      let isOutlined = marks.contains { other in
        guard case .stroke(let edge, let stroke) = other.ink, other.order > mark.order,
          edge.frame.contains(outline.frame, tolerance: 1.5 * stroke.width)
        else { return false }
        return stroke.color.contrast(with: paper) >= Self.leastMarkContrast
      }
      let holdsValue = texts.contains { text in
        text.piece.order > mark.order && mark.isFill
          && outline.frame.contains(text.box.ink, tolerance: 0.01)
      }
      guard !isOutlined, !holdsValue else { return nil }
      return "a mark of \(mark.layers.last ?? "") at \(outline.frame.brief) "
        + "has a contrast of \(contrast)"
    }
  }

  /// The fill under the middle of a mark that is not part of a mark itself.
  private func surroundings(of mark: Piece, _ outline: Outline) -> Color {
    let point =
      switch mark.ink {
      case .fill, .text: Point(outline.frame.midX, outline.frame.midY)
      case .stroke: outline.lines.first?.first ?? Point(outline.frame.midX, outline.frame.midY)
      }
    return fills.last { fill in
      fill.order < mark.order && (!fill.isMark || knockouts.contains(fill.order))
        && fill.outline.covers(point)
    }?.color ?? paper
  }
}

extension DrawnScene.Piece {
  var isFill: Bool {
    if case .fill = ink { true } else { false }
  }
}

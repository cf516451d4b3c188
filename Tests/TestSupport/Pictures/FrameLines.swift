import Scene

extension DrawnScene {
  /// How many lines the words around a chart have beyond what they may: `allowed` holds the size
  /// of each kind of text and its greatest count.
  package func excessLines(_ allowed: [(size: Double, lines: Int)]) -> [String] {
    let runs = texts.filter { $0.piece.layers.last == "frame" }.map(\.box)
    return allowed.compactMap { size, lines in
      let baselines = Set(runs.filter { $0.run.style.size == size }.map(\.run.position.y))
      return baselines.count > lines
        ? "\(baselines.count) lines of size \(size), not \(lines)" : nil
    }
  }

  /// Texts of a small panel that pass the ends of its rule.
  package var panelStrays: [String] {
    let rules = pieces.compactMap { piece -> (panel: [String], frame: Rect)? in
      guard case .stroke(let outline, _) = piece.ink, piece.layers.last == "heading",
        piece.layers.count > 1
      else { return nil }
      return (piece.layers.dropLast(), outline.frame)
    }
    return texts.compactMap { text in
      guard let rule = rules.first(where: { text.piece.layers.starts(with: $0.panel) }),
        text.box.frame.left < rule.frame.left - 0.05
          || text.box.frame.right > rule.frame.right + 0.05
      else { return nil }
      return "“\(text.box.run.text)” leaves its panel"
    }
  }
}

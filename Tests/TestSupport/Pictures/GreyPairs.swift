import Scene

extension DrawnScene {
  /// The least difference in L* that tells two fills apart in greyscale.
  static let leastLightnessDifference = 12.0

  /// Pairs of colors that meet in a layer of marks and are one in greyscale: neither their
  /// lightness, nor form, nor dash, nor a text in each color tells them apart.
  ///
  /// Colors of a single month each are told apart by their places, which the axis names.
  package var greyPairs: [String] {
    let layers = Dictionary(grouping: pieces.filter(\.isMark)) { $0.layer }
    let named = Set(texts.map(\.box.run.style.color))
    return layers.keys.sorted().flatMap { layer -> [String] in
      var looks: [Look] = []
      let months = Dictionary(grouping: layers[layer] ?? []) { $0.color }
        .mapValues { pieces in Set(pieces.map { $0.layers.last ?? "" }) }
      func isOneMonth(_ color: Color) -> Bool {
        guard let names = months[color], names.count == 1 else { return false }
        return names.allSatisfy(Piece.isMonth)
      }
      for piece in layers[layer] ?? [] where !isKnockout(piece) {
        guard let look = Look(piece), !looks.contains(look) else { continue }
        looks.append(look)
      }
      return looks.indices.flatMap { index in
        looks[(index + 1)...].compactMap { other in
          let look = looks[index]
          guard look.form == other.form, look.color != other.color,
            abs(look.color.lightness - other.color.lightness) < Self.leastLightnessDifference,
            !(named.contains(look.color) && named.contains(other.color)),
            !(isOneMonth(look.color) && isOneMonth(other.color))
          else { return nil }
          return "\(look.color.hex) and \(other.color.hex) are one grey"
        }
      }
    }
  }

  /// A color with what else tells a mark from others.
  private struct Look: Hashable {
    enum Form: Hashable {
      case fill(corners: Int)
      case line(isDashed: Bool, points: Int)
      case hatching
    }

    let color: Color
    let form: Form

    init?(_ piece: Piece) {
      color = piece.color
      switch piece.ink {
      case .fill(let outline, _): form = .fill(corners: outline.lines.first?.count ?? 0)
      case .stroke(let outline, let stroke):
        form =
          piece.isHatching
          ? .hatching
          : .line(isDashed: !stroke.dash.isEmpty, points: min(outline.lines[0].count, 9))
      case .text: return nil
      }
    }
  }
}

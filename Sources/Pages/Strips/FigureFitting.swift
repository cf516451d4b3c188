extension Strip {
  /// Whether the height of the strip can be changed.
  var hasFigure: Bool {
    figure != nil || columns.map { ($0.left + $0.right).contains(where: \.hasFigure) } == true
  }

  /// The strip with its charts at `scale` times the height that they would have.
  func settingFigures(at scale: Double) -> Strip {
    if let columns { return hasFigure ? Strip(columns.settingFigures(at: scale)) : self }
    return figure.map { setting($0.scaled(by: scale)) } ?? self
  }

  fileprivate func setting(_ slot: FigureSlot) -> Strip {
    var strip = self
    strip.figure = slot
    strip.height = slot.height
    return strip
  }
}

extension ColumnPair {
  /// The columns with their charts at `scale` times the height that they would have: two charts
  /// side by side are equally high, and one beside a longer column grows towards its foot.
  func settingFigures(at scale: Double) -> ColumnPair {
    var pair = self
    pair.left = left.map { $0.settingFigures(at: scale) }
    pair.right = right.map { $0.settingFigures(at: scale) }
    let (leftHeight, rightHeight) = (Self.height(of: pair.left), Self.height(of: pair.right))
    if leftHeight < rightHeight {
      pair.left = Self.growing(pair.left, to: rightHeight)
    } else {
      pair.right = Self.growing(pair.right, to: leftHeight)
    }
    return pair
  }

  private static func height(of strips: [Strip]) -> Double {
    StripStack.height(of: strips, after: .sectionTitle)
  }

  /// A column of one chart and no more, grown to a height.
  private static func growing(_ strips: [Strip], to height: Double) -> [Strip] {
    guard let chart = strips.first, let slot = chart.figure,
      strips.dropFirst().allSatisfy({ $0.kind == .figureData })
    else { return strips }
    let foot = self.height(of: strips) - chart.height
    return [chart.setting(slot.set(to: height - foot))] + strips.dropFirst()
  }
}

import TradeFigures

/// Shares of import value by mode of transport.
enum ModeShareRules {
  static let all: [MeasureRule] = [
    MeasureRule(name: "change in percent", unit: .percent) { view in
      isChange(view) ? .notOurs : nil
    },
    MeasureRule(name: "ocean accounted for 38.27 percent, 25% by air", unit: .percent) { view in
      guard let at = mode(of: view), let measure = measure(view.sense(at)) else { return nil }
      let senses = view.sentenceSenses.union(view.context.topics.reduce([]) { $0.union($1) })
      let isTrade =
        !senses.isDisjoint(with: [.imports, .value, .share])
        || view.tokens.contains {
          ["trade", "import", "transport", "environment"].contains($0.text)
        }
      return isTrade ? .figure(measure) : .unsettled("what the percentage is of is not said")
    },
  ]

  private static func measure(_ sense: Sense) -> MeasureID? {
    if sense.contains(.ocean) { return .oceanShare }
    if sense.contains(.air) { return .airShare }
    if sense.contains(.truck) { return .truckShare }
    return sense.contains(.rail) ? .railShare : nil
  }

  /// A percentage of change: "rose 5 percent", "a 153 percent increase", "up 3%".
  private static func isChange(_ view: NumberView) -> Bool {
    if view.text(view.head) == "to" || view.text(view.head) == "at" { return false }
    if view.isPhrasal { return false }
    if view.clauses.comparison(at: view.index) != nil, view.text(view.head) == "from" {
      return false
    }
    let near = view.senses(max(0, view.head - 1)..<view.index)
    // "The ocean's 38.27 percent was down from 39.5" is a share that changed.
    let isSubject = ["was", "is"].contains(view.text(view.index + 1))
    let behind = isSubject ? [] : view.senses(view.index + 1..<view.index + 3)
    return near.contains(.change) || behind.contains(.change) || view.text(view.head) == "by"
  }

  /// The mode that the percentage belongs to: directly behind it, or else before it.
  private static func mode(of view: NumberView) -> Int? {
    var right: Int?
    for at in view.index + 1..<min(view.tokens.count, view.index + 14) {
      let token = view.tokens[at]
      guard token.isWord else { break }
      if token.text == "and" || token.text == "followed" || token.text == "while" { break }
      if !token.sense.isDisjoint(with: .modes) {
        right = at
        break
      }
    }
    let isEnclosed = [.open, .colon, .bar, .dash].contains(view.tokens[max(0, view.head)].mark)
    let left = view.last(.modes, in: view.before)
    if isEnclosed || (left.map { view.head == $0 } ?? false) { return left ?? right }
    return right ?? left
  }
}

import TradeFigures

/// The matter that a count of shipments, or their value, belongs to.
enum Topic: Hashable, Sendable {
  case entries, forcedLabor, counterfeit

  private static let kinds: [Sense] = [.forcedLabor, .counterfeit]

  init?(_ sense: Sense) {
    if sense.contains(.forcedLabor) {
      self = .forcedLabor
    } else if !sense.isDisjoint(with: [.counterfeit, .retail]) {
      self = .counterfeit
    } else if !sense.isDisjoint(with: [.entrySummary, .imports, .legitimateTrade]) {
      self = .entries
    } else {
      return nil
    }
  }

  init?(_ measure: MeasureID) {
    switch measure {
    case .entrySummaries, .entryValue: self = .entries
    case .forcedLaborEntries, .forcedLaborValue: self = .forcedLabor
    case .counterfeitSeizures, .counterfeitMSRP: self = .counterfeit
    default: return nil
    }
  }

  var value: MeasureID {
    switch self {
    case .entries: .entryValue
    case .forcedLabor: .forcedLaborValue
    case .counterfeit: .counterfeitMSRP
    }
  }

  /// The matter of a counted noun: named behind it, else before it, else in the whole sentence,
  /// else by what introduces the sentence.
  static func ofCount(_ view: NumberView) -> Topic? {
    let senses: Sense = [.forcedLabor, .counterfeit, .retail]
    let next = view.tokens.indices.first { at in
      at > view.index && view.tokens[at].number?.unit == .plain
        && view.clauses.comparison(at: at) == nil
    }
    let previous = view.tokens.indices.last { at in
      at < view.index && view.tokens[at].number?.unit == .plain
        && view.clauses.comparison(at: at) == nil
    }
    let right = view.index + 1..<max(view.index + 1, min(next ?? .max, view.segment.upperBound))
    let left =
      min(max(previous.map { $0 + 1 } ?? 0, view.segment.lowerBound), view.index)..<view.index
    let inRight = view.first(senses, in: right)
    let inLeft = view.last(senses, in: left)
    let isIn = ["in", "across", "among"].contains(view.text(view.head))
    if let at = isIn ? inLeft ?? inRight : inRight ?? inLeft { return Topic(view.sense(at)) }
    let found = kinds.filter { view.sentenceSenses.contains($0) }
    if found.count == 1 { return Topic(found[0]) }
    guard found.isEmpty else { return nil }
    return view.context.nearest(kinds).flatMap { Topic($0) }
  }

  /// The matter of an amount of money that is called a value.
  static func ofValue(_ view: NumberView) -> Topic? {
    let strong: Sense = [.forcedLabor, .counterfeit, .retail]
    let all: Sense = strong.union([.entrySummary, .imports, .legitimateTrade])
    if let at = view.first(strong, in: view.after) { return Topic(view.sense(at)) }
    let count = view.settled.keys.filter { $0 < view.index && Topic(view.settled[$0]) != nil }.max()
    if let count, view.clauses.comparison(at: count) == nil, let measure = view.settled[count] {
      let between = count + 1..<view.index
      let isEntries = Topic(measure) == .entries
      if let at = view.last(isEntries ? all : strong.union(.entrySummary), in: between) {
        return Topic(view.sense(at))
      }
      if let at = view.first(.imports, in: view.after), view.text(view.index + 1) == "in" {
        return Topic(view.sense(at))
      }
      return Topic(measure)
    }
    if let at = view.first(all, in: view.after) { return Topic(view.sense(at)) }
    if let at = view.last(all, in: view.segment.lowerBound..<view.index) {
      // "Imports of goods made with forced labor": the stronger word is nearer or farther.
      let near = view.last(strong, in: view.segment.lowerBound..<view.index)
      return Topic(view.sense(near ?? at))
    }
    if let at = view.first(strong, in: view.index + 1..<view.segment.upperBound) {
      return Topic(view.sense(at))
    }
    if let at = view.last(all, in: 0..<view.index) { return Topic(view.sense(at)) }
    if let at = view.first(all, in: view.index + 1..<view.segment.upperBound) {
      return Topic(view.sense(at))
    }
    return view.context.nearest([.forcedLabor, .counterfeit, .entrySummary]).flatMap { Topic($0) }
  }

  private init?(_ measure: MeasureID?) {
    guard let measure else { return nil }
    self.init(measure)
  }
}

/// What the text around a sentence lends to it where the sentence itself is silent.
struct ReadingContext: Sendable {
  /// The subjects of the lines that introduce it: heading, introduction of a list, and the
  /// sentence before; nearest last.
  var topics: [Sense] = []
  /// When the introducing lines say that it was.
  var time: TimeReference?
  /// Whether the sentence goes on about a single case.
  var isSingleCase = false

  /// The nearest topic that has one of `senses`.
  func nearest(_ senses: [Sense]) -> Sense? {
    for topic in topics.reversed() {
      let found = senses.filter { !topic.isDisjoint(with: $0) }
      if found.count == 1 { return found[0] }
      if found.count > 1 { return nil }
    }
    return nil
  }
}

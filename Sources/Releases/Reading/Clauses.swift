/// The grammar of one sentence, as far as figures need it.
struct Clauses: Sendable {
  let sentence: Sentence
  /// The numbers that are not part of a date, by token.
  let numbers: [Int]
  let times: [TimeReference]
  let comparisons: [Comparison]
  /// The stretch between commas and other marks in which each token stands.
  let chunks: [Int]
  /// The predicate to which each token belongs: "… and completed 29 audits" begins a new one.
  let segments: [Int]

  init(_ sentence: Sentence) {
    self.sentence = sentence
    let tokens = sentence.tokens
    let finder = TimeFinder(tokens)
    let times = finder.references
    self.times = times
    numbers = sentence.numbers.filter { !finder.dates.contains($0) }
    var chunks: [Int] = []
    var segments: [Int] = []
    var chunk = 0
    var segment = 0
    for index in tokens.indices {
      if tokens[index].mark != nil { chunk += 1 }
      if Clauses.beginsSegment(index, of: tokens) { segment += 1 }
      chunks.append(chunk)
      segments.append(segment)
    }
    self.chunks = chunks
    self.segments = segments
    comparisons = ComparisonFinder.comparisons(in: tokens, segments: segments, times: times)
  }

  var tokens: [Token] { sentence.tokens }

  func text(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }

  /// The comparison that holds the token, or `nil` for what is said outright.
  func comparison(at index: Int) -> Comparison? {
    comparisons.first { $0.tokens.contains(index) }
  }

  private static func beginsSegment(_ index: Int, of tokens: [Token]) -> Bool {
    let token = tokens[index]
    if token.mark == .semicolon { return true }
    if ["while", "whereas", "but"].contains(token.text) { return true }
    // "Filed and processed" is one predicate.
    guard token.text == "and", !isVerb(index - 1, of: tokens) else { return false }
    var at = index + 1
    func text(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }
    while ["also", "then", "further", "separately", "successfully", "another"].contains(text(at)) {
      at += 1
    }
    if isVerb(at, of: tokens) { return true }
    let subjects: Set<String> = [
      "cbp", "it", "they", "officers", "agency", "auditors", "bureau", "investigators", "agents",
      "inspectors", "specialists", "importers",
    ]
    if text(at) == "the" { at += 1 }
    return subjects.contains(text(at))
      && (at + 1...at + 3).contains { isVerb($0, of: tokens) }
  }

  private static func isVerb(_ at: Int, of tokens: [Token]) -> Bool {
    guard tokens.indices.contains(at), !tokens[at].sense.isDisjoint(with: .action) else {
      return false
    }
    let word = tokens[at].text
    return word.hasSuffix("ed") || word.hasSuffix("ing")
      || ["found", "held", "sent"].contains(word)
  }
}

// MARK: - Time

extension Clauses {
  /// The time reference that governs the number at `index`, or `nil` where its clause names none.
  func time(at index: Int) -> TimeReference? {
    let scope = comparison(at: index)
    let all = times.filter { time in
      guard let scope else { return comparison(at: time.tokens.lowerBound) == nil }
      return scope.tokens.overlaps(time.tokens)
    }
    guard !all.isEmpty else { return nil }
    let after = all.filter { $0.tokens.lowerBound > index }
    let before = all.filter { $0.tokens.upperBound <= index }
    if scope != nil {
      return after.first { !$0.isFronted } ?? before.last ?? after.first
    }
    if let own = after.first(where: { !$0.isFronted && chunk(of: $0) == chunks[index] }) {
      return own
    }
    if let own = before.last(where: { chunk(of: $0) == chunks[index] }) { return own }
    if let fronted = before.last(where: \.isFronted) { return fronted }
    if let later = after.first(where: { closes($0, from: index) }) { return later }
    return before.last
  }

  private func chunk(of time: TimeReference) -> Int { chunks[time.tokens.lowerBound] }

  /// Whether a reference in a later stretch still dates the number at `index`.
  private func closes(_ time: TimeReference, from index: Int) -> Bool {
    let own = tokens.indices.filter { chunks[$0] == chunk(of: time) }
    guard let first = own.first, let last = own.last else { return false }
    let isAlone = first + 1 >= time.tokens.lowerBound && last < time.tokens.upperBound
    let isLabel = last + 1 < tokens.count && tokens[last + 1].mark == .colon
    if isAlone { return !isLabel }
    guard segments[time.tokens.lowerBound] == segments[index], !time.isFronted else {
      return false
    }
    let numbers = own.filter { tokens[$0].number != nil }
    if numbers.contains(where: { $0 > time.tokens.lowerBound }) { return false }
    if case .month = time.meaning { return true }
    return time.meaning == .reference || numbers.isEmpty
  }
}

import CivilTime

/// Reads a month, a day, or a run of months that begins at a token.
struct MonthPhrase {
  let tokens: [Token]

  func match(at index: Int) -> TimeReference? {
    guard let number = month(at: index) else { return nil }
    if let day = dayBefore(index) { return day }
    var end = index + 1
    if let day = day(after: index) { return day }
    var meaning = TimeReference.Meaning.month(number: number, year: nil, isRelative: false)
    if let year = year(at: end) {
      meaning = .month(number: number, year: year.value, isRelative: false)
      end = year.end
    } else if let offset = relativeYear(at: end) {
      meaning = .month(number: number, year: offset.value, isRelative: true)
      end = offset.end
    }
    if text(index - 1) == "last", text(index - 2) != "the" {
      // "Last March" may be of this year or of the year before.
      meaning = .unclear
    }
    if let run = run(from: index, to: end) { return run }
    let start = start(before: index)
    if let bound = bound(before: start) { meaning = bound }
    return TimeReference(meaning: meaning, tokens: start..<end, isFronted: false)
  }

  private func text(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }

  /// The number of the month that the token names.
  private func month(at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    guard token.isWord, token.isCapitalized, let number = Month.number(named: token.text) else {
      return nil
    }
    guard token.text == "may", !token.isPossessive else { return number }
    // "May" is a verb unless a preposition or a year says otherwise.
    let isNamed =
      MonthPhrase.prepositions.contains(text(index - 1)) || year(at: index + 1) != nil
      || tokens.indices.contains(index + 1) && tokens[index + 1].isWord == false
    return isNamed ? number : nil
  }

  private static let prepositions: Set<String> = [
    "in", "of", "for", "during", "since", "from", "to", "through", "last", "this", "and", "until",
    "by", "early", "late", "throughout", "over", "with", "between", "after", "before", "than",
    "on", "versus", "vs", "against",
  ]

  /// `2023` after a month, with a comma, "of" or a parenthesis between.
  private func year(at index: Int) -> (value: Int, end: Int)? {
    var at = index
    if tokens.indices.contains(at),
      tokens[at].mark == .comma || text(at) == "of" || text(at) == "in"
    {
      at += 1
    }
    guard tokens.indices.contains(at), let year = tokens[at].year else { return nil }
    return (year, at + 1)
  }

  /// "This year", "of last year", "a year ago" after a month, as years from the reference's.
  private func relativeYear(at index: Int) -> (value: Int, end: Int)? {
    var at = index
    if text(at) == "of" { at += 1 }
    switch (text(at), text(at + 1), text(at + 2)) {
    case ("this", "year", _): return (0, at + 2)
    case ("last", "year", _), ("previous", "year", _): return (-1, at + 2)
    case ("the", "previous", "year"), ("the", "prior", "year"): return (-1, at + 3)
    case ("a", "year", "earlier"), ("a", "year", "ago"), ("a", "year", "before"),
      ("one", "year", "earlier"), ("one", "year", "ago"):
      return (-1, at + 3)
    default: return nil
    }
  }

  // MARK: - Days

  /// `24 April 2023`, `the 3rd of April`.
  private func dayBefore(_ index: Int) -> TimeReference? {
    guard index > 0 else { return nil }
    let before = text(index - 1) == "of" ? index - 2 : index - 1
    let isOrdinal = before >= 0 && MonthPhrase.isOrdinal(text(before))
    let isDay =
      before == index - 1 && year(at: index + 1) != nil
      && (tokens[before].number.map { MonthPhrase.isDay($0) } ?? false)
    guard isOrdinal || isDay else { return nil }
    let end = year(at: index + 1)?.end ?? index + 1
    return TimeReference(meaning: .day, tokens: index..<end, isFronted: false)
  }

  /// `April 24, 2023`, `April 17-19`, `April 3rd`; not `March 29 audits were completed`.
  private func day(after index: Int) -> TimeReference? {
    let at = index + 1
    guard tokens.indices.contains(at) else { return nil }
    let token = tokens[at]
    let isDay =
      token.number.map { MonthPhrase.isDay($0) } ?? false
      || MonthPhrase.isOrdinal(token.text) || MonthPhrase.isDayRange(token.text)
    guard isDay else { return nil }
    if token.number != nil, tokens.indices.contains(at + 1),
      !tokens[at + 1].sense.isDisjoint(with: [.audit, .shipment, .entrySummary, .notice])
    {
      return nil
    }
    let end = year(at: at + 1)?.end ?? at + 1
    let start = start(before: index)
    // "Since January 20" and "as of March 31" speak of a span, not of a day.
    let meaning = bound(before: start) ?? .day
    return TimeReference(meaning: meaning, tokens: start..<end, isFronted: false)
  }

  static func isDay(_ number: NumberToken) -> Bool {
    number.unit == .plain && number.scale.isEmpty && number.oddity == nil
      && (Int(number.digits).map { (1...31).contains($0) } ?? false)
  }

  private static func isOrdinal(_ text: String) -> Bool {
    ["st", "nd", "rd", "th"].contains { text.hasSuffix($0) } && text.utf8.first?.isDigit ?? false
  }

  private static func isDayRange(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
    return parts.count == 2 && parts.allSatisfy { Int($0).map { (1...31).contains($0) } ?? false }
  }

  // MARK: - Runs

  /// "October through March", "January-March", "between January and March".
  private func run(from index: Int, to end: Int) -> TimeReference? {
    guard tokens.indices.contains(end) else { return nil }
    let isBetween = text(index - 1) == "between"
    let joins =
      ["to", "through", "thru", "until"].contains(text(end)) || tokens[end].mark == .dash
      || (isBetween && text(end) == "and")
    let isList = !joins && isList(at: end)
    let next = tokens[end].isWord && month(at: end) != nil ? end : end + 1
    let isAdjacent =
      next == end
      && tokens[end].bytes.lowerBound <= tokens[end - 1].bytes.upperBound + 3
      && tokens[end].bytes.lowerBound > tokens[end - 1].bytes.upperBound
      && text(index - 1) != "in"
    guard joins || isList || isAdjacent, month(at: next) != nil else { return nil }
    var last = next + 1
    if let year = year(at: last) { last = year.end }
    return TimeReference(
      meaning: isList ? .severalMonths : .aggregate,
      tokens: start(before: index)..<last,
      isFronted: false
    )
  }

  /// Whether "and April" or ", April and May" follows: figures of several months together,
  /// unless "respectively" takes them apart.
  private func isList(at end: Int) -> Bool {
    guard month(at: end + 1) != nil, !tokens[end + 1].isPossessive,
      !tokens.contains(where: { $0.text == "respectively" })
    else { return false }
    if text(end) == "and" { return true }
    guard tokens[end].mark == .comma, tokens.indices.contains(end + 2) else { return false }
    return text(end + 2) == "and" || (tokens[end + 2].mark == .comma && text(end + 3) == "and")
  }

  /// The first token of the phrase: "in", "during the month of", "in early".
  private func start(before index: Int) -> Int {
    var start = index
    let leading: Set<String> = [
      "in", "during", "for", "of", "the", "month", "throughout", "early", "late", "mid", "full",
      "on", "this", "last", "over",
    ]
    while start > 0, index - start < 5, tokens[start - 1].isWord, leading.contains(text(start - 1))
    {
      start -= 1
    }
    return start
  }

  /// What the month bounds, where it dates nothing itself: "since June", "through March",
  /// "as of March", "the most since March 2022".
  private func bound(before start: Int) -> TimeReference.Meaning? {
    for at in stride(from: start - 1, through: max(0, start - 8), by: -1) {
      if tokens[at].mark != nil { return nil }
      let word = text(at)
      if word == "since" {
        let before = tokens[max(0, at - 6)..<at]
        return before.contains { $0.sense.contains(.superlative) } ? .record : .aggregate
      }
      guard at == start - 1 else { continue }
      if ["through", "thru", "until", "till", "by", "beginning", "starting"].contains(word) {
        return .aggregate
      }
      if word == "of", text(at - 1) == "as" || text(at - 1) == "end" { return .aggregate }
    }
    return nil
  }
}

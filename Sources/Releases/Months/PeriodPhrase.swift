import TradeFigures

/// Reads a time without a month's name that begins at a token: "last month", "in FY21".
struct PeriodPhrase {
  let tokens: [Token]

  func match(at index: Int) -> TimeReference? {
    for pattern in PeriodPhrase.patterns[tokens[index].text] ?? [] {
      guard pattern.words.indices.allSatisfy({ text(index + $0) == pattern.words[$0] }) else {
        continue
      }
      let end = index + pattern.words.count
      if pattern.meaning == .aggregate,
        isOnlyPlaced(index, end) || ["earlier", "ago", "before", "previously"].contains(text(end))
      {
        continue
      }
      if case .sameMonth = pattern.meaning { return sameMonth(from: index, end: end) }
      if pattern.meaning == .aggregate, isPartCollected(index, end) { continue }
      let found = reference(pattern.meaning, index..<end)
      return isRecord(found) ? reference(.record, index..<end) : found
    }
    return perMonth(at: index) ?? since(at: index) ?? year(at: index) ?? span(at: index)
      ?? earlier(at: index)
  }

  private func text(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }

  private func reference(_ meaning: TimeReference.Meaning, _ range: Range<Int>) -> TimeReference {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 3,
      ["in", "for", "during", "the", "of", "so"].contains(text(start - 1))
    {
      start -= 1
    }
    return TimeReference(meaning: meaning, tokens: start..<range.upperBound, isFronted: false)
  }

  /// "The sixth month of fiscal year 2023" places a month; it totals nothing.
  private func isOnlyPlaced(_ index: Int, _ end: Int) -> Bool {
    let before = (max(0, index - 3)..<index).map { text($0) }
    return before.contains("month") && before.contains("of")
  }

  /// "For the first time in a year", "the highest level in the fiscal year": how long a record
  /// stood.
  private func isRecord(_ found: TimeReference) -> Bool {
    let start = found.tokens.lowerBound
    guard found.meaning == .aggregate, text(start) == "in" else { return false }
    let isNoun = ["time", "total", "level", "figure", "month", "value", "mark", "amount"]
      .contains(text(start - 1))
    return tokens[max(0, start - (isNoun ? 3 : 1))..<start]
      .contains { $0.sense.contains(.superlative) }
  }

  /// "Of that, $18.2 million has been collected so far": how much of a month's amount came in.
  private func isPartCollected(_ index: Int, _ end: Int) -> Bool {
    guard ["so", "to", "thus"].contains(text(index)) else { return false }
    let near = tokens[tokens.window(index - 3, end + 3)]
    guard near.contains(where: { $0.sense.contains(.collected) }),
      near.allSatisfy({ $0.isWord || $0.number != nil })
    else { return false }
    return tokens[..<index].indices.contains { at in
      text(at) == "of" && ["which", "that", "this", "it", "the"].contains(text(at + 1))
        && (at == 0 || tokens[at - 1].mark != nil)
    }
  }

  /// "The same month of 2024", "the same month last year", "the same month a year ago".
  private func sameMonth(from index: Int, end: Int) -> TimeReference {
    var at = end
    if text(at) == "of" || text(at) == "in" { at += 1 }
    if tokens.indices.contains(at), let year = tokens[at].year {
      return reference(.sameMonth(year: year), index..<at + 1)
    }
    if text(at) == "the" || text(at) == "a" || text(at) == "one" { at += 1 }
    if text(at) == "last" || text(at) == "previous" || text(at) == "prior" { at += 1 }
    let length = text(at) == "year" ? at + 1 : end
    let tail = ["ago", "earlier", "before"].contains(text(length)) ? length + 1 : length
    if tail == end {
      // "During the same month": the one that the text has been speaking of.
      let isMonth = text(end - 1) == "month"
      return reference(isMonth ? .reference : .unclear, index..<end)
    }
    return reference(.before(months: 12), index..<tail)
  }

  /// "3 million entry summaries a month": a rate, no month's figure.
  private func perMonth(at index: Int) -> TimeReference? {
    guard text(index) == "a", text(index + 1) == "month", index > 0,
      !tokens[index - 1].sense.isDisjoint(with: .subject.union([.shipment])),
      !tokens.indices.contains(index + 2) || tokens[index + 2].mark != nil
    else { return nil }
    return reference(.aggregate, index..<index + 2)
  }

  /// "Since …" opens a span, unless it only says how long a record stood.
  private func since(at index: Int) -> TimeReference? {
    guard text(index) == "since" else { return nil }
    let before = tokens[max(0, index - 5)..<index]
    guard !before.contains(where: { $0.sense.contains(.superlative) }) else {
      return reference(.record, index..<index + 1)
    }
    return reference(.aggregate, index..<index + 1)
  }

  /// A bare year behind a preposition: "in 2022", "the 2022 total", "FY 2022", "FY21".
  private func year(at index: Int) -> TimeReference? {
    let word = text(index)
    let isFiscal =
      word.hasPrefix("fy") && word.utf8.dropFirst(2).allSatisfy(\.isDigit)
      && (word.utf8.count > 2 || tokens.indices.contains(index + 1))
    if isFiscal {
      guard !isOnlyPlaced(index, index + 1) else { return nil }
      return reference(.aggregate, index..<index + 1)
    }
    guard tokens[index].year != nil,
      ["in", "of", "for", "during", "the", "all", "from", "through", "throughout", "by", "over"]
        .contains(text(index - 1))
    else { return nil }
    return reference(.aggregate, index..<index + 1)
  }

  /// "The last six months", "past 12 weeks", "first five months", "two years".
  private func span(at index: Int) -> TimeReference? {
    guard
      ["last", "past", "first", "previous", "preceding", "next", "trailing", "over", "within"]
        .contains(text(index))
    else { return nil }
    let units: Set<String> = ["months", "weeks", "days", "years", "quarters", "month", "hours"]
    let isCount =
      tokens.indices.contains(index + 1)
      && (tokens[index + 1].number != nil || NumberWords.value(of: text(index + 1)) != nil
        || ["few", "several", "couple"].contains(text(index + 1)))
    if isCount, units.contains(text(index + 2)) {
      return reference(.aggregate, index..<index + 3)
    }
    let isPlural = ["months", "weeks", "years", "quarters", "quarter", "half", "week"]
      .contains(text(index + 1))
    return isPlural ? reference(.aggregate, index..<index + 2) : nil
  }

  /// "Two months earlier", "three months ago".
  private func earlier(at index: Int) -> TimeReference? {
    guard text(index + 1) == "months", let count = NumberWords.value(of: text(index)),
      ["earlier", "ago", "before"].contains(text(index + 2))
    else { return nil }
    return reference(.before(months: count), index..<index + 3)
  }
}

extension PeriodPhrase {
  private struct Pattern: Sendable {
    let words: [String]
    let meaning: TimeReference.Meaning
  }

  /// Longer phrases first, so that "the same month last year" is not "last year".
  private static let patterns: [String: [Pattern]] = {
    let phrases: [(TimeReference.Meaning, String)] = [
      (
        .sameMonth(year: 0),
        "same month, same period, corresponding month, same time, comparable month"
      ),
      (
        .before(months: 12),
        """
        year earlier, year ago, year before, last year at this time, this time last year, \
        year ago month, prior year month, year previously, twelve months earlier, \
        twelve months ago
        """
      ),
      (
        .before(months: 1),
        """
        previous month, prior month, preceding month, month before, month earlier, month ago, \
        month prior, month previously
        """
      ),
      (.reference, "last month, this month, past month, current month, month under review"),
      (.unclear, "last year, prior year, previous year"),
      (
        .aggregate,
        """
        fiscal year, fiscal, calendar year, calendar, year to date, ytd, fytd, annual, annually, \
        this year, so far, to date, each year, per year, every year, a year, full year, quarter, \
        quarterly, half of, yearly, per month, each month, every month, monthly average, \
        cumulative, cumulatively, week, weeks, last week, decade, whole year, entire year, \
        all year, thus far
        """
      ),
    ]
    var patterns: [String: [Pattern]] = [:]
    for (meaning, list) in phrases {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        patterns[words[0], default: []].append(Pattern(words: words, meaning: meaning))
      }
    }
    return patterns.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()
}

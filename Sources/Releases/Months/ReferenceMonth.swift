import CivilTime

/// Finds the month that a release is about, and the day on which it was published.
enum ReferenceMonth {
  /// The month of the title, else of the first dated sentence with figures of ours, else the one
  /// assumed, else a month without a year that the date of publication completes.
  static func find(
    in sentences: [Clauses],
    assumed: Month?,
    published: CalendarDate?
  ) -> Month? {
    inTitle(sentences) ?? inSentences(sentences) ?? assumed
      ?? published.flatMap { day in bareMonth(sentences, notAfter: day.month) }
  }

  private static let titleWords: Set<String> = [
    "update", "snapshot", "statistics", "stats", "figures", "highlights", "numbers", "operational",
    "monthly", "report", "data", "activity", "trade",
  ]

  /// The first of the opening lines that names a month with its year, or a heading further down
  /// about statistics.
  private static func inTitle(_ sentences: [Clauses]) -> Month? {
    for clauses in sentences where clauses.sentence.kind == .heading {
      let isOpening = clauses.sentence.block < 6
      let isAbout = clauses.tokens.contains { titleWords.contains($0.text) }
      let isPast = clauses.sentence.senses.contains(.reporting) && !isOpening
      guard isAbout, !isPast, let month = named(in: clauses) else { continue }
      return month
    }
    return nil
  }

  private static func inSentences(_ sentences: [Clauses]) -> Month? {
    for clauses in sentences where isStatistical(clauses) {
      if let month = named(in: clauses) { return month }
    }
    return nil
  }

  private static func bareMonth(_ sentences: [Clauses], notAfter month: Month) -> Month? {
    for clauses in sentences where isStatistical(clauses) {
      for time in outright(clauses) {
        if case .month(let number, nil, _) = time.meaning {
          return MonthResolver.latest(number, notAfter: month)
        }
        if time.meaning == .reference { return month.previous }
      }
    }
    return nil
  }

  private static func isStatistical(_ clauses: Clauses) -> Bool {
    !clauses.numbers.isEmpty && !clauses.sentence.senses.isDisjoint(with: .subject)
      && !clauses.times.contains { $0.meaning == .day }
  }

  /// The first month with a year that the sentence states outright.
  private static func named(in clauses: Clauses) -> Month? {
    for time in outright(clauses) {
      // Where the first month has no year, it is the release's own, and the others are not.
      guard case .month(let number, let year, false) = time.meaning else { continue }
      return year.flatMap { Month(year: $0, number: number) }
    }
    return nil
  }

  private static func outright(_ clauses: Clauses) -> [TimeReference] {
    clauses.times.filter { clauses.comparison(at: $0.tokens.lowerBound) == nil }
  }
}

/// Finds the line that says when a release was published.
enum PublicationDate {
  private static let openings: [[String]] = [
    ["release", "date"], ["released"], ["published"], ["date"], ["publication", "date"],
    ["posted"], ["issued"], ["for", "immediate", "release"],
  ]

  /// What a page says where it gives no day of publication.
  private static let fallbacks: [[String]] = [
    ["last", "modified"], ["last", "updated"], ["updated"],
  ]

  /// The day of the first line that opens with one of the usual words.
  static func find(in sentences: [Sentence]) -> CalendarDate? {
    find(openings, in: sentences) ?? find(fallbacks, in: sentences)
  }

  private static func find(_ openings: [[String]], in sentences: [Sentence]) -> CalendarDate? {
    for sentence in sentences where sentence.tokens.count <= 16 {
      let words = sentence.tokens.prefix(3).map(\.text)
      guard let opening = openings.first(where: { words.starts(with: $0) }) else { continue }
      if let date = date(in: Array(sentence.tokens.dropFirst(opening.count))) { return date }
    }
    return nil
  }

  /// `April 24, 2023`, `Mar 05, 2024`, `24 April 2023`, `2023-04-24`, `04/24/2023`.
  private static func date(in tokens: [Token]) -> CalendarDate? {
    for (index, token) in tokens.enumerated() {
      if let date = CalendarDate(token.text) { return date }
      let parts = token.text.split(separator: "/").compactMap { Int($0) }
      if parts.count == 3, let date = CalendarDate(year: parts[2], month: parts[0], day: parts[1]) {
        return date
      }
      guard token.isWord, let number = Month.number(named: token.text) else { continue }
      let days = [index + 1, index - 1].compactMap { at in
        tokens.indices.contains(at) ? tokens[at].number.flatMap { Int($0.digits) } : nil
      }
      let year = tokens[(index + 1)...].prefix(3).compactMap(\.year).first
      if let year, let day = days.first,
        let date = CalendarDate(year: year, month: number, day: day)
      {
        return date
      }
    }
    return nil
  }
}

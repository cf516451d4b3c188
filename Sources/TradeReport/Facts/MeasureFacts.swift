import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

/// The facts of one measure in the current month, each found by its kind, and its names.
struct MeasureFacts {
  let edition: Edition
  let measure: MeasureID
  let facts: [Fact]

  init(_ measure: MeasureID, in edition: Edition) {
    self.edition = edition
    self.measure = measure
    facts = edition.statistics.facts(of: measure, in: edition.month)
  }

  var words: MeasureWords { edition.words(measure) }
  var isComputed: Bool { DerivedMeasure.named(measure) != nil }
  var isCount: Bool { edition.statistics.unit(of: measure) == .count }

  var level: Fact? {
    facts.first { if case .level = $0.claim { true } else { false } }
  }

  /// The figure in words; `nil` where the month has none.
  var phrase: String? { edition.phrase(measure) }

  /// The figure with `words` behind it, and a mark where it is doubted: `$365 billion (under query)`.
  func marked(_ words: String) -> String? {
    let isConflict = edition.reading(measure)?.isConflict ?? false
    let mark = isConflict ? " (sources differ)" : doubt == nil ? "" : " (under query)"
    return phrase.map { $0 + words + mark }
  }

  /// Whether the publisher words the measure otherwise from some earlier month on.
  var isReworded: Bool {
    DefinitionBreak.known.contains { $0.affects(measure) && $0.month <= edition.month }
  }

  var doubt: (fact: Fact, findings: [Finding])? {
    first { if case .underQuery(let findings) = $0 { findings } else { nil } }
  }

  var order: (fact: Fact, names: [String])? {
    first { if case .order(let names) = $0 { names } else { nil } }
  }

  /// The published order that ocean leads, beside the ocean share.
  var following: (fact: Fact, names: [String])? {
    guard measure == .oceanShare,
      let order = MeasureFacts(.modeOrder, in: edition).order, order.names.first == "ocean"
    else { return nil }
    return order
  }

  /// On the previous month, or the last one on record where that is near.
  var onPrevious: FactChange? {
    changes.first { $0.comparison.basis != .sameMonthYearEarlier && isNear($0.comparison) }
  }

  /// An older month than these says little, least of all beside the same month a year earlier.
  private func isNear(_ comparison: Comparison) -> Bool {
    let most = onYearEarlier == nil ? 11 : 3
    return comparison.earlier.month.distance(to: edition.month) <= most
  }

  var onYearEarlier: FactChange? {
    changes.first { $0.comparison.basis == .sameMonthYearEarlier }
  }

  private var changes: [FactChange] {
    facts.compactMap { fact in
      guard case .change(let comparison) = fact.claim else { return nil }
      return FactChange(self, fact, comparison)
    }
  }

  var notCompared: [(fact: Fact, comparison: Comparison)] {
    facts.compactMap { fact in
      guard case .notCompared(let comparison) = fact.claim,
        comparison.basis == .sameMonthYearEarlier || isNear(comparison)
      else { return nil }
      return (fact, comparison)
    }
  }

  var record: (fact: Fact, record: Record)? {
    first { if case .record(let record) = $0 { record } else { nil } }
  }

  var streak: (fact: Fact, streak: Streak)? {
    first { if case .streak(let streak) = $0 { streak } else { nil } }
  }

  var toDate: (fact: Fact, toDate: FiscalYearToDate)? {
    first { if case .toDate(let toDate) = $0 { toDate } else { nil } }
  }

  private func first<Value>(_ value: (Fact.Claim) -> Value?) -> (Fact, Value)? {
    for fact in facts {
      if let found = value(fact.claim) { return (fact, found) }
    }
    return nil
  }
}

// MARK: - Names

extension MeasureFacts {
  /// In a sentence after the first: `forced-labor entries`, `the rate`, `the ocean share`.
  var noun: String {
    switch measure {
    case .estimatedDuties: SectionProse(edition: edition).dutiesNoun
    case .audits, .effectiveDutyRate: words.noun
    case .oceanShare, .airShare, .truckShare, .railShare: words.shortSubject.decapitalized
    default: words.noun == "the figure" ? words.topic : words.subject.decapitalized
    }
  }

  /// Behind the count that it goes with: `their value`, `the amount identified`.
  var followingNoun: String { measure == .entryValue ? "their value" : words.noun }

  /// Opens a sentence: `Entry summaries`, `The ocean share of import value`.
  var subject: String { measure == .estimatedDuties ? noun.capitalized : words.subject }

  /// Opens a line: `Entry summaries`, `Effective duty rate (computed)`.
  var title: String {
    subject.withoutArticle + (isComputed ? " (computed)" : "")
  }

  /// The same in fewer words: `Duty rate (computed)`.
  var shortTitle: String {
    words.shortSubject.withoutArticle + (isComputed ? " (computed)" : "")
  }
}

extension String {
  /// With its first letter in lower case, unless it begins with an abbreviation: `USMCA claims`.
  var decapitalized: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }

  /// `Ocean share of import value`, without "The".
  var withoutArticle: String {
    hasPrefix("The ") ? String(dropFirst(4)).capitalized : self
  }

  /// With the first `text` in it replaced.
  func replacingFirst(_ text: String, with other: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(text) }) else { return self }
    return self[..<start] + other + self[index(start, offsetBy: text.count)...]
  }
}

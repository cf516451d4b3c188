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

  /// The figure in words, with a mark where it is doubted; `nil` where the month has none.
  var phrase: String? {
    edition.phrase(measure).map { $0 + (doubt == nil ? "" : isConflict ? "" : " (under query)") }
  }

  private var isConflict: Bool { edition.reading(measure)?.isConflict ?? false }

  var doubt: (fact: Fact, findings: [Finding])? {
    first { if case .underQuery(let findings) = $0 { findings } else { nil } }
  }

  var order: (fact: Fact, names: [String])? {
    first { if case .order(let names) = $0 { names } else { nil } }
  }

  /// On the previous month, or the last one on record.
  var onPrevious: FactChange? { changes.first { $0.comparison.basis != .sameMonthYearEarlier } }

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
      if case .notCompared(let comparison) = fact.claim { (fact, comparison) } else { nil }
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
    case .audits, .effectiveDutyRate: words.noun
    case .oceanShare, .airShare, .truckShare, .railShare: words.shortSubject.decapitalized
    default: words.noun == "the figure" ? words.topic : words.subject.decapitalized
    }
  }

  /// Behind the count that it goes with: `their value`, `the amount identified`.
  var followingNoun: String { measure == .entryValue ? "their value" : words.noun }

  /// Opens a line: `Entry summaries`, `Audits completed`.
  var title: String { words.noun == "the figure" ? words.subject : words.subject.withoutArticle }
}

extension String {
  /// With its first letter in lower case.
  var decapitalized: String { prefix(1).lowercased() + dropFirst() }

  /// `Ocean share of import value`, without "The".
  fileprivate var withoutArticle: String {
    hasPrefix("The ") ? String(dropFirst(4)).capitalized : self
  }
}

import CivilTime
import Quantities
import TradeFigures

/// A figure that a sentence was found to state.
struct FoundFigure: Hashable {
  let month: Month
  let measure: MeasureID
  let figure: Figure
  /// Where its number begins, in bytes.
  let offset: Int
  let warnings: [String]
}

/// Reads the figures of one sentence.
struct SentenceReader {
  let catalog: MeasureCatalog
  let reference: Month?

  private(set) var clauses: Clauses
  private let context: ReadingContext
  /// The month that the head of a number's table column names.
  private let columnTimes: [Int: TimeReference]
  private var verdicts: [Int: Verdict] = [:]
  private var months: [Int: Month] = [:]
  private(set) var figures: [FoundFigure] = []
  /// The first reason why a number was not settled, or `nil`.
  private(set) var reason: String?
  /// The measures of the numbers that are settled, by token.
  private(set) var settled: [Int: MeasureID] = [:]

  init(
    _ clauses: Clauses,
    context: ReadingContext,
    reference: Month?,
    catalog: MeasureCatalog,
    columnTimes: [Int: TimeReference] = [:]
  ) {
    self.clauses = clauses
    self.context = context
    self.reference = reference
    self.catalog = catalog
    self.columnTimes = columnTimes
    let main = clauses.numbers.filter { clauses.comparison(at: $0) == nil }
    let compared = clauses.numbers.filter { clauses.comparison(at: $0) != nil }
    let outcomes = main.map { judge($0) }
    adopt(from: compared, to: main)
    let apart = monthsApart(among: main)
    for (index, outcome) in zip(main, outcomes) {
      settle(index, apart[index] ?? (isBetweenMonths(index) ? SentenceReader.unclear : outcome))
    }
    for index in compared { readCompared(index) }
    readOrder()
    figures.sort { $0.offset < $1.offset }
  }

  /// Whether a sentence can state a figure at all; most sentences cannot, which is soon seen.
  static func mayState(_ clauses: Clauses, in context: ReadingContext) -> Bool {
    let words: Sense = .subject.union(.modes).union([
      .shipment, .legitimateTrade, .auditOutcome, .collected, .value,
    ])
    guard !clauses.numbers.isEmpty || clauses.sentence.senses.intersection(.modes) != [] else {
      return false
    }
    return !clauses.sentence.senses.isDisjoint(with: words)
      || context.topics.contains { !$0.isDisjoint(with: words) }
  }

  private mutating func rule(_ index: Int, _ verdict: Verdict) {
    verdicts[index] = verdict
    settled[index] = verdict.measure
  }

  // MARK: - Numbers said outright

  /// Decides what a number is; returns the month that governs it.
  private mutating func judge(_ index: Int) -> MonthResolver.Outcome {
    guard let view = view(of: index) else { return .notOurs }
    let time = clauses.time(at: index) ?? columnTimes[index] ?? context.time
    let outcome = MonthResolver.resolve(time, reference: reference, isCompared: false)
    rule(index, outcome == .notOurs ? .notOurs : MeasureRules.verdict(on: view))
    return outcome
  }

  /// "Compared with 2.5 million entry summaries in February, CBP processed 2.7 million": the
  /// noun of an opening comparison serves the number behind it as well.
  private mutating func adopt(from compared: [Int], to main: [Int]) {
    for index in compared {
      guard let view = view(of: index), let own = ownMeasure(view),
        let target = main.first(where: { $0 > index }),
        clauses.tokens[target].number?.unit == view.number.unit,
        case .unsettled = verdicts[target]
      else { continue }
      rule(target, .figure(own))
    }
  }

  /// "In March and April, … 2.7 million and 2.6 million …, respectively": as many months as
  /// figures of one measure, in the same order.
  private func monthsApart(among main: [Int]) -> [Int: MonthResolver.Outcome] {
    guard clauses.tokens.contains(where: { $0.text == "respectively" }) else { return [:] }
    let months = clauses.times.filter { time in
      guard case .month = time.meaning else { return false }
      return clauses.comparison(at: time.tokens.lowerBound) == nil
    }
    var apart: [Int: MonthResolver.Outcome] = [:]
    for measure in Set(main.compactMap { verdicts[$0]?.measure }) {
      let numbers = main.filter { verdicts[$0]?.measure == measure }
      guard numbers.count == months.count, numbers.count > 1 else { continue }
      for (index, time) in zip(numbers, months) {
        apart[index] = MonthResolver.resolve(time, reference: reference, isCompared: false)
      }
    }
    return apart
  }

  private static let unclear = MonthResolver.Outcome.unknown(
    "which of the months is meant is not said"
  )

  /// "2.7 million in March and 2.6 million in April, worth $274 billion": whether a number without
  /// a month of its own stands behind figures of several.
  private func isBetweenMonths(_ index: Int) -> Bool {
    guard let time = clauses.time(at: index), !time.isFronted, time.tokens.upperBound <= index,
      clauses.chunks[time.tokens.lowerBound] != clauses.chunks[index]
    else { return false }
    return Set(months.filter { $0.key < index }.values).count > 1
  }

  /// Turns a verdict and a month into a figure or a reason.
  private mutating func settle(_ index: Int, _ outcome: MonthResolver.Outcome) {
    guard let verdict = verdicts[index] else { return }
    switch (verdict, outcome) {
    case (.notOurs, _), (.figure, .notOurs):
      return
    case (.unsettled(let reason), _), (.figure, .unknown(let reason)):
      note(reason)
    case (.figure(let measure), .month(let month)):
      months[index] = month
      state(measure, month, at: index)
    }
  }

  private mutating func note(_ reason: String) {
    if self.reason == nil { self.reason = reason }
  }

  private func view(of index: Int) -> NumberView? {
    guard let number = clauses.tokens[index].number else { return nil }
    return NumberView(
      clauses: clauses,
      index: index,
      number: number,
      qualifierLength: QualifierFinder.match(before: index, in: clauses.tokens).length,
      context: context,
      settled: settled
    )
  }

  // MARK: - Numbers compared with

  private mutating func readCompared(_ index: Int) {
    guard let view = view(of: index), let scope = clauses.comparison(at: index) else { return }
    let isSpan = clauses.times.first.map { $0.isFronted && $0.meaning == .aggregate } ?? false
    if NumberView.steps.contains(view.text(index + 1)) || isSpan && clauses.time(at: index) == nil {
      return rule(index, .notOurs)
    }
    let base = base(of: index, in: scope)
    let own = ownMeasure(view)
    if let own {
      rule(index, .figure(own))
    } else if let base {
      rule(index, verdicts[base] ?? .notOurs)
    } else {
      rule(index, MeasureRules.verdict(on: view))
    }
    let anchor = base.flatMap { months[$0] } ?? anchorMonth(of: scope) ?? reference
    let time = clauses.time(at: index) ?? columnTimes[index]
    settle(index, MonthResolver.resolve(time, reference: anchor, isCompared: true))
  }

  /// The month of the figures outside the comparison, where they agree.
  private func anchorMonth(of scope: Comparison) -> Month? {
    let all = Set(months.filter { !scope.tokens.contains($0.key) }.values)
    return all.count == 1 ? all.first : nil
  }

  /// The measure that the number's own noun names beyond doubt.
  private func ownMeasure(_ view: NumberView) -> MeasureID? {
    guard view.number.unit == .plain, case .ours(let noun) = view.noun else { return nil }
    if noun.contains(.notice) { return .agricultureNotices }
    if noun.contains(.audit) { return .audits }
    return noun.contains(.entrySummary) ? .entrySummaries : nil
  }

  /// The number outside that this one is compared with: of the same kind and place in the order.
  private func base(of index: Int, in scope: Comparison) -> Int? {
    let numbers = clauses.numbers
    func isLike(_ other: Int) -> Bool {
      clauses.tokens[other].number?.unit == clauses.tokens[index].number?.unit
    }
    let compared = numbers.filter { scope.tokens.contains($0) && isLike($0) }
    let outside = numbers.filter { clauses.comparison(at: $0) == nil && isLike($0) }
    let before = outside.filter { $0 < scope.tokens.lowerBound && verdicts[$0] != .notOurs }
    let position = compared.firstIndex(of: index) ?? 0
    if before.count >= compared.count {
      return before.suffix(compared.count)[before.count - compared.count + position]
    }
    if let last = before.last { return last }
    let after = outside.filter { $0 > index }
    return after.first { verdicts[$0]?.measure != nil } ?? outside.last { $0 < index }
  }

  // MARK: - Figures

  private mutating func state(_ id: MeasureID, _ month: Month, at index: Int) {
    guard let measure = catalog[id], let number = clauses.tokens[index].number else { return }
    let match = QualifierFinder.match(before: index, in: clauses.tokens)
    if let oddity = number.oddity ?? match.oddity { return note(oddity) }
    let scale = number.scale.isEmpty ? nil : ScaleWord(word: number.scale)
    let printed = PrintedNumber(digits: number.digits, scale: scale, unit: measure.unit)
    guard let printed, measure.unit != .count || printed.value.isInteger else {
      return note("the number is not one that \(measure.id) can have")
    }
    guard measure.unit != .percent || printed.value <= .hundred else {
      return note("a share of more than 100 percent")
    }
    var warnings: [String] = []
    if match.qualifier.isStacked {
      warnings.append("two qualifiers stand before one number: \(match.qualifier.text)")
    }
    figures.append(
      FoundFigure(
        month: month,
        measure: id,
        figure: Figure(asPrinted: number.printed, qualifier: match.qualifier, number: printed),
        offset: clauses.tokens[index].bytes.lowerBound,
        warnings: warnings
      )
    )
  }

  private mutating func readOrder() {
    guard catalog[.modeOrder] != nil, !context.isSingleCase else { return }
    guard let match = ModeOrderRule.match(in: clauses, context: context) else {
      let isShared = figures.contains { $0.measure == .oceanShare }
      if isShared, ModeOrderRule.mayState(clauses) {
        note("whether the modes are listed in order is not said")
      }
      return
    }
    let time = clauses.time(at: match.first) ?? context.time
    switch MonthResolver.resolve(time, reference: reference, isCompared: false) {
    case .notOurs: return
    case .unknown(let reason): note(reason)
    case .month(let month):
      figures.append(
        FoundFigure(
          month: month,
          measure: .modeOrder,
          figure: Figure(order: match.names),
          offset: clauses.tokens[match.first].bytes.lowerBound,
          warnings: []
        )
      )
    }
  }
}

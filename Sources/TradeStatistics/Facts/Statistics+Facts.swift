package import CivilTime
package import TradeFigures

extension Statistics {
  /// Everything that may be claimed of `measure` in `month`; empty where it has no figure.
  ///
  /// In the order: the figure, its change on the previous month or the last one on record, its
  /// change on the year before, a record, a streak, the fiscal year to date. A figure under query
  /// is stated, doubted, and nothing more.
  package func facts(of measure: MeasureID, in month: Month) -> [Fact] {
    guard let current = value(of: measure, in: month) else {
      return orderFact(measure, in: month).map { [$0] } ?? []
    }
    func fact(_ claim: Fact.Claim, _ evidence: [Observation]) -> Fact {
      Fact(measure, in: month, claim, evidence: evidence)
    }
    let level = fact(.level(current), current.evidence)
    if current.isUnderQuery {
      let findings = doubts(about: measure, in: month)
      return [level, fact(.underQuery(findings), findings.flatMap(\.evidence) + current.evidence)]
    }
    let comparisons = [monthOnMonth(measure, in: month), yearOnYear(measure, in: month)]
    return [level]
      + distinct(comparisons.compactMap(\.self)).map { comparison in
        fact(
          comparison.isSound ? .change(comparison) : .notCompared(comparison),
          comparison.evidence
        )
      }
      + soundRecords(of: measure, in: month).map { fact(.record($0), $0.evidence) }
      + (streak(of: measure, in: month).map { [$0] } ?? [])
      .filter { $0.length > 1 || Streak.leastFirstInMonths <= $0.firstInMonths ?? 0 }
      .map { fact(.streak($0), $0.evidence) }
      + (soundToDate(measure, in: month).map { toDate in
        [
          fact(
            .toDate(toDate),
            (toDate.yearEarlier?.evidence ?? []) + toDate.total.evidence
          )
        ]
      } ?? [])
  }

  /// The findings that put the figure, or one that it is computed from, under query.
  package func doubts(about measure: MeasureID, in month: Month) -> [Finding] {
    let bases = DerivedMeasure.named(measure).map { [$0.numerator, $0.denominator] } ?? [measure]
    return findings(in: month).filter { finding in
      finding.severity == .error && finding.measure.map(bases.contains) ?? false
    }
  }

  private func orderFact(_ measure: MeasureID, in month: Month) -> Fact? {
    guard let reading = snapshot[measure, month], !reading.isConflict,
      case .order(let names) = reading.figure.content
    else { return nil }
    return Fact(measure, in: month, .order(names), evidence: [reading.shown])
  }

  /// Without a second comparison with the same month, where the last one on record is a year old.
  private func distinct(_ comparisons: [Comparison]) -> [Comparison] {
    guard comparisons.count == 2, comparisons[0].earlier.month == comparisons[1].earlier.month
    else { return comparisons }
    return [comparisons[1]]
  }

  /// Records over enough months, none of them doubted in a way that touches the claim.
  private func soundRecords(of measure: MeasureID, in month: Month) -> [Record] {
    records(of: measure, in: month).filter { record in
      if case .since(let limit) = record.reach, hasDoubt(about: measure, in: limit) { return false }
      return Record.leastPassed(hasGaps: !record.gaps.isEmpty) <= record.passed.count
        && !record.underQuery.contains { hasDoubt(about: measure, in: $0) }
    }
  }

  /// Whether the figure may be wrong altogether.
  ///
  /// Where sources differ, the bounds hold both readings, and what passes both is no less true.
  private func hasDoubt(about measure: MeasureID, in month: Month) -> Bool {
    doubts(about: measure, in: month).contains { $0.check != SourceConflict.name }
  }

  /// The fiscal year to date where it can be set against the same months a year earlier, and at
  /// most a third of its months is missing.
  private func soundToDate(_ measure: MeasureID, in month: Month) -> FiscalYearToDate? {
    guard let toDate = fiscalYearToDate(measure, in: month), let earlier = toDate.yearEarlier,
      toDate.change?.relative != nil, !toDate.crossesDefinitionBreak,
      toDate.total.onRecord.count > 1,
      2 * toDate.total.period.count <= 3 * toDate.total.onRecord.count,
      toDate.total.onRecord.last == month,
      toDate.total.underQuery.isEmpty, earlier.underQuery.isEmpty
    else { return nil }
    return toDate
  }
}

extension Comparison {
  /// Whether a change may be stated: neither figure is doubted, the definition is the same, and the
  /// earlier figure is not zero.
  fileprivate var isSound: Bool {
    !isUnderQuery && !crossesDefinitionBreak && change.relative != nil
  }
}

extension Record {
  /// Fewer months than this are too few to be called a record; more are needed where the months
  /// between are not all on record.
  fileprivate static func leastPassed(hasGaps: Bool) -> Int { hasGaps ? 5 : 3 }
}

extension Streak {
  /// A first rise after a single decline is no news.
  fileprivate static let leastFirstInMonths = 3
}

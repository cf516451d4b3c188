import CivilTime
import Document
import Quantities
import TradeFigures
import TradeStatistics

/// The key figures of a month: value, changes, sum of the fiscal year, small columns.
struct KeyFiguresTable {
  let edition: Edition

  static let groups: [(name: String, measures: [MeasureID])] = [
    ("Trade", [.entrySummaries, .entryValue, .oceanShare]),
    ("Revenue", [.estimatedDuties, .effectiveDutyRate]),
    ("Forced labor", [.forcedLaborEntries, .forcedLaborValue]),
    ("Counterfeit goods", [.counterfeitSeizures, .counterfeitMSRP]),
    ("Audits", [.audits, .auditIdentified, .auditCollected]),
  ]

  func keyFigures(isComplete: Bool) -> KeyFigures {
    var groups = KeyFiguresTable.groups.map { group in
      KeyFigures.Group(name: group.name, rows: group.measures.map(row))
    }
    if isComplete {
      let usual = Set(KeyFiguresTable.groups.flatMap(\.measures))
      let further = edition.statistics.snapshot.measures(in: edition.month).filter {
        !usual.contains($0)
      }
      let orders = further.filter { edition.statistics.unit(of: $0) == .order }
      groups[0].rows += orders.compactMap(orderRow)
      let rest = further.filter { !orders.contains($0) }
      if !rest.isEmpty {
        groups.append(KeyFigures.Group(name: "Further measures", rows: rest.map(row)))
      }
    }
    return KeyFigures(
      month: edition.month,
      sparkMonths: edition.fullWindow,
      groups: groups,
      notes: KeyFigureNotes(edition: edition).notes
    )
  }

  func row(_ measure: MeasureID) -> KeyFigures.Row {
    let cells = KeyFigureCells(edition: edition, measure: measure)
    let shown = edition.reading(measure).map(FigureWords.init)
    let value = edition.statistics.value(of: measure, in: edition.month)
    let computed = value.map { PrintedRange($0.bounds, unit: $0.unit).text }
    let series = edition.statistics.series(of: measure, in: edition.fullWindow)
    return KeyFigures.Row(
      measure: edition.words(measure).keyName,
      qualifier: shown?.sharedQualifier ?? "",
      value: shown?.compactText ?? computed ?? "no figure",
      mark: (shown?.reading.figure.hasEmptyQualifier == true ? "‡" : "")
        + (value?.isUnderQuery == true ? "q" : ""),
      isMissing: value == nil,
      onPrevious: cells.onPrevious,
      onYearEarlier: cells.onYearEarlier,
      toDate: cells.toDate,
      spark: series.map { $0.value?.estimate.value.double },
      sparkUnderQuery: series.map { $0.value?.isUnderQuery ?? false }
    )
  }

  private func orderRow(_ measure: MeasureID) -> KeyFigures.Row? {
    guard let reading = edition.reading(measure) else { return nil }
    let nothing = KeyFigures.Cell("–", isMissing: true)
    return KeyFigures.Row(
      measure: edition.statistics.title(of: measure),
      qualifier: "",
      value: reading.figure.asPrinted,
      mark: reading.isConflict ? "q" : "",
      onPrevious: nothing,
      onYearEarlier: nothing,
      toDate: nothing,
      spark: edition.fullWindow.map { _ in nil },
      sparkUnderQuery: edition.fullWindow.map { _ in false }
    )
  }
}

extension FigureWords {
  /// The qualifier that all figures share; empty where they differ.
  var sharedQualifier: String {
    let words = Set(figures.map(\.qualifier.text))
    return words.count == 1 ? words.first ?? "" : ""
  }

  /// `$6.1 billion`; where sources differ, `$6.7–6.97 billion`, or both in full.
  var compactText: String {
    let texts = figures.map(\.compactText)
    guard let first = texts.first, texts.count > 1 else { return texts.first ?? "" }
    let scales = Set(figures.map { $0.number?.scale })
    let digits = figures.compactMap { $0.number?.digits }
    guard scales.count == 1, let scale = scales.first, digits.count == texts.count else {
      return Lists.joined(texts, with: "or")
    }
    return (first.hasPrefix("$") ? "$" : "") + digits.joined(separator: "–")
      + (scale.map { " \($0.rawValue)" } ?? "")
  }
}

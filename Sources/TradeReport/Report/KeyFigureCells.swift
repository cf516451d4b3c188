import CivilTime
import Document
import Quantities
import TradeFigures
import TradeStatistics

/// The changes and the sum of one row of the key figures.
struct KeyFigureCells {
  let edition: Edition
  let measure: MeasureID

  var onPrevious: KeyFigures.Cell {
    cell(edition.statistics.monthOnMonth(measure, in: edition.month))
  }

  var onYearEarlier: KeyFigures.Cell {
    cell(edition.statistics.yearOnYear(measure, in: edition.month))
  }

  private func cell(_ comparison: Comparison?) -> KeyFigures.Cell {
    guard let comparison else { return KeyFigures.Cell("no figure", isMissing: true) }
    let substitute =
      comparison.basis == .lastOnRecord ? "on \(comparison.earlier.month.shortTitle)" : ""
    if comparison.crossesDefinitionBreak {
      return KeyFigures.Cell("not compared", detail: "definition changed", isMissing: true)
    }
    if comparison.isUnderQuery {
      let month = comparison.earlier.isUnderQuery ? comparison.earlier.month : edition.month
      return KeyFigures.Cell(
        "not compared",
        detail: "\(month.shortTitle) under query",
        isMissing: true
      )
    }
    guard let printed = PrintedChange(comparison.change) else {
      return KeyFigures.Cell("–", detail: substitute, isMissing: true)
    }
    let direction: KeyFigures.Direction? =
      switch comparison.change.direction {
      case .up: .up
      case .down: .down
      case .unchanged, .unchangedWithinRounding: nil
      }
    return KeyFigures.Cell(printed.text, detail: substitute, direction: direction)
  }

  /// `$34.5–35.1` over `bn, 5 of 6 mo.`.
  var toDate: KeyFigures.Cell {
    guard let toDate = edition.statistics.fiscalYearToDate(measure, in: edition.month) else {
      return KeyFigures.Cell("–", isMissing: true)
    }
    let total = toDate.total
    let range = PrintedRange(total.estimate.bounds, unit: total.unit)
    let unit = range.scale.map { "\($0.abbreviation), " } ?? ""
    let sign = total.unit == .percent ? "%" : ""
    let changed = total.definitionBreak == nil ? "" : "\u{A0}d"
    return KeyFigures.Cell(range.number + sign, detail: "\(unit)\(total.countText) mo.\(changed)")
  }
}

/// The lines under the key figures that explain their signs.
struct KeyFigureNotes {
  let edition: Edition

  var notes: [String] {
    let year = FiscalYear(containing: edition.month)
    let span =
      year.first == edition.month ? "October" : "October to \(edition.month.name)"
    var last = ["† Estimated duties ÷ entry value, computed here."]
    let measures = KeyFiguresTable.groups.flatMap(\.measures)
    let empty = measures.compactMap { edition.reading($0)?.figure }.filter(\.hasEmptyQualifier)
    if let figure = empty.first {
      last.append(
        "‡ \(edition.settings.publisherShortName) prints \(figure.qualifier.text.quoted) "
          + "before this exact count."
      )
    }
    let queries = Queries(edition: edition).all(of: measures, in: edition.fullWindow)
    if !queries.isEmpty {
      last.append("q, hatched: under query (see Notes), but in the sums.")
    }
    let isBroken = measures.contains { measure in
      let toDate = edition.statistics.fiscalYearToDate(measure, in: edition.month)
      return toDate?.total.definitionBreak != nil
    }
    if isBroken { last.append("d: the definition changed within the sum.") }
    return [
      "Ranges: lowest to highest change that the published rounding allows; × from a threefold "
        + "rise. ▲ ▼ only where the rounding leaves no doubt.",
      "No figure: none on record for one of the two months. FYTD: \(span), the sum of the ranges. "
        + "Small columns start at zero; dotted: no figure.",
      last.joined(separator: " "),
    ]
  }
}

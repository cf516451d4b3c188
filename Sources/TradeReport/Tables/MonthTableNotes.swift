import CivilTime
import Document
import TradeFigures
import TradeStatistics

/// The lines under a table of months: signs and flags that occur in it, and odd prints.
struct MonthTableNotes {
  let edition: Edition
  let columns: [MonthTable.Column]
  let axes: [AxisUnit]
  let months: [Month]
  let isDense: Bool

  var notes: [String] {
    let key = (signs + bare + gaps + flags + computed).joined(separator: " ")
    let odd = oddScales + emptyQualifiers + collected
    return [key, odd.joined(separator: " ")].filter { !$0.isEmpty }
  }

  private var readings: [Reading] {
    columns.flatMap { column in months.compactMap { edition.reading(column.measure, in: $0) } }
  }

  private var signs: [String] {
    [">", "<", "~"].compactMap { sign in
      var words: [String] = []
      for reading in readings where !reading.isConflict && reading.figure.sign == sign {
        let word = reading.figure.qualifier.text.quoted
        if !words.contains(word) { words.append(word) }
      }
      return words.isEmpty
        ? nil : "\(sign)\u{A0}printed as \(Lists.joined(words, with: "or"))."
    }
  }

  private var bare: [String] {
    isDense || signs.isEmpty ? [] : ["No mark: printed without a qualifier."]
  }

  private var gaps: [String] {
    let hasGap = columns.contains { column in
      months.contains { month in
        ChartTableRow(edition: edition, measure: column.measure, month: month).status == .noFigure
      }
    }
    return (hasGap ? ["–\u{A0}no figure on record."] : [])
      + (isDense ? ["Months without a duties figure\(earlier) are left out."] : [])
  }

  /// Says so where months are left out that the table has no room for.
  private var earlier: String {
    guard let measure = columns.first?.measure, let first = months.first,
      let oldest = edition.monthsOnRecord(measure, in: edition.fullWindow).first, oldest < first
    else { return "" }
    return " and earlier months"
  }

  private var flags: [String] {
    let flags = Flags(edition: edition)
    let used = Set(
      columns.flatMap { column in months.flatMap { flags.letters(column.measure, in: $0) } }
    )
    return Flags.meanings.filter { used.contains($0.letter) }.map {
      "\($0.letter)\u{A0}\($0.words)."
    }
  }

  private var computed: [String] {
    let isMarked = columns.contains { $0.header.hasSuffix(MonthTable.computedMark) }
    guard isMarked else { return [] }
    let detail =
      isDense ? "" : " here from figures of the same month, and as wide as their rounding"
    return ["†\u{A0}computed\(detail)."]
  }

  /// Figures that were printed in another unit: `Identified, October 2022: printed as “$2,000”`.
  private var oddScales: [String] {
    zip(columns, axes).flatMap { column, axis in
      months.compactMap { month -> String? in
        guard let reading = edition.reading(column.measure, in: month), !reading.isConflict,
          !axis.fits(reading.figure)
        else { return nil }
        return "\(column.header), \(month.title): printed as \(reading.figure.asPrinted.quoted)."
      }
    }
  }

  private var emptyQualifiers: [String] {
    columns.compactMap { column in
      let found = months.filter {
        edition.reading(column.measure, in: $0)?.figure.hasEmptyQualifier == true
      }
      guard let first = found.first,
        let word = edition.reading(column.measure, in: first)?.figure.qualifier.text
      else { return nil }
      return "\(column.header): \(word.quoted) before an exact count (\(Lists.months(found))) "
        + "is not shown."
    }
  }

  private var collected: [String] {
    columns.contains { $0.measure == .auditCollected }
      ? ["Collected: includes revenue from earlier assignments."] : []
  }
}

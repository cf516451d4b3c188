import CivilTime
import Document
import Quantities
import TradeFigures
import TradeStatistics

/// The section of data tables.
struct TablesSection {
  let edition: Edition

  var section: Document.Section {
    let sources = SourceTables(edition: edition)
    let tables =
      [trade, enforcement, further].compactMap(\.self).map { $0.table() }
      + [sources.revisions] + ReconciliationTables(edition: edition).all + [sources.month]
    return Document.Section(
      title: "Data tables",
      shortTitle: "Data tables",
      blocks: [
        .note(
          "Figures exactly as published, with a sign for the qualifier that was printed. Letters "
            + "mark flags; they are explained under each table."
        )
      ] + tables.map { .table($0) }
    )
  }

  /// The title of the table with every value that `chart` plots; empty where there is none.
  func title(holding chart: ChartName) -> String {
    let plotted = chart.measures.filter { edition.statistics.unit(of: $0) != .order }
    let table = [trade, enforcement].compactMap(\.self).first { table in
      plotted.allSatisfy { measure in
        table.columns.contains { $0.measure == measure } || !edition.isInWindow(measure)
      }
    }
    return table?.title ?? ""
  }

  private var trade: MonthTable? {
    let otherShares = ModeTable.modes.filter {
      $0.measure != .oceanShare && edition.isInWindow($0.measure)
    }
    let rate = "Duty rate" + MonthTable.computedMark
    return shown(
      "Entries, value, duties and transport",
      [
        MonthTable.Column(.entrySummaries, "Entry summaries"),
        MonthTable.Column(.entryValue, "Entry value"),
        MonthTable.Column(.estimatedDuties, "Estimated duties"),
        MonthTable.Column(.effectiveDutyRate, rate, unit: "% of value"),
        MonthTable.Column(.oceanShare, "Ocean share", unit: "% of value"),
      ]
        + otherShares.map {
          MonthTable.Column($0.measure, "\($0.name.capitalized) share", unit: "% of value")
        }
    )
  }

  private var enforcement: MonthTable? {
    shown(
      "Forced labor, counterfeit goods and audits",
      [
        MonthTable.Column(.forcedLaborEntries, "Forced labor", unit: "entries"),
        MonthTable.Column(.forcedLaborValue, "Forced labor"),
        MonthTable.Column(.counterfeitSeizures, "Counterfeit", unit: "shipments"),
        MonthTable.Column(.counterfeitMSRP, "MSRP"),
        MonthTable.Column(.audits, "Audits", unit: "completed"),
        MonthTable.Column(.auditIdentified, "Identified"),
        MonthTable.Column(.auditCollected, "Collected"),
      ]
    )
  }

  /// Whatever else the window holds, the measures of a configuration included.
  private var further: MonthTable? {
    let usual = Set(ChartName.allCases.flatMap(\.measures))
    let measures = edition.statistics.snapshot.catalog.measures.filter { measure in
      measure.unit != .order && edition.isInWindow(measure.id) && !usual.contains(measure.id)
    }
    // Four columns are as many as their long titles allow.
    return shown("Further measures", measures.prefix(4).map { MonthTable.Column($0.id, $0.title) })
  }

  /// The table, or nothing where the window holds no figure for it.
  private func shown(_ title: String, _ columns: [MonthTable.Column]) -> MonthTable? {
    let hasFigure = columns.contains { edition.isInWindow($0.measure) }
    return hasFigure ? MonthTable(edition: edition, title: title, columns: columns) : nil
  }
}

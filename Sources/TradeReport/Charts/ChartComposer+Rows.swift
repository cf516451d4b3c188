import Charting
import CivilTime
import Quantities
import TradeFigures
import TradeStatistics

extension ChartComposer {
  func modesChart() -> Chart {
    let shares: [(measure: MeasureID, name: String)] = [
      (.oceanShare, "Ocean"), (.airShare, "Air"), (.truckShare, "Truck"), (.railShare, "Rail"),
    ]
    let window = edition.window(of: shares.map(\.measure))
    let published = shares.filter { share in
      share.measure == .oceanShare
        || !edition.monthsOnRecord(share.measure, in: window).isEmpty
    }
    let axis = AxisUnit(of: [.oceanShare], in: window, of: edition.statistics)
    let series = published.map {
      Series($0.measure, in: window, edition: edition, axis: axis, marking: .current)
    }
    let rows = window.indices.map { index -> ShareChart.Row? in
      let offset = window.distance(from: window.startIndex, to: index)
      let data = series.map { $0.data[offset] }
      return data.allSatisfy { $0 == nil } ? nil : ShareChart.Row(shares: data)
    }
    let hasRest = published.count < shares.count
    let rest = hasRest ? restHeading(in: window) : (long: "", short: "")
    return chart(
      title: modesTitle(in: window),
      subtitle: "Share of total import value by mode of transport, %, \(Lists.span(window))",
      source: SourceLine(edition: edition, measures: shares.map(\.measure), window: window).text(
        notes: !hasRest ? [] : ["Hatched: not published separately."]
      ),
      alternative: AlternativeText(edition: edition, window: window).text(
        kind: "Bars to 100 percent",
        topic: "share of import value by mode",
        measures: published.map(\.measure)
      ),
      body: .shares(
        ShareChart(
          months: window,
          current: edition.month,
          names: published.map(\.name),
          restHeading: rest.long,
          shortRestHeading: rest.short,
          rows: rows
        )
      )
    )
  }

  private func modesTitle(in window: ClosedRange<Month>) -> String {
    let writer = TitleWriter(edition: edition)
    guard let phrase = edition.phrase(.oceanShare),
      edition.statistics.isUnderQuery(.oceanShare, in: edition.month) == false
    else { return writer.finding(.oceanShare, in: window) }
    let text = "Ocean carried \(phrase) of import value in \(edition.month.title)"
    let movement = edition.onYearEarlier(.oceanShare)
    let clause = movement.flatMap { $0.clause(against: $0.earlierMonth.title) }
    let order = Order(edition: edition).names()
    let ahead = order.first == "ocean" && order.count > 1 ? ", ahead of \(order[1])" : nil
    return TitleWriter.fitting(
      [clause.map { "\(text), \($0)" }, ahead.map { text + $0 }, text].compactMap(\.self)
    )
  }

  /// `All other modes: air > truck > rail (shares not published separately)`, by the newest order
  /// in the window, and the same in few words.
  private func restHeading(in window: ClosedRange<Month>) -> (long: String, short: String) {
    let months = window.reversed().filter { edition.reading(.modeOrder, in: $0) != nil }
    let order = months.first.map { Order(edition: edition).names(in: $0) } ?? []
    let others = order.filter { $0 != "ocean" }.joined(separator: " > ")
    let start = others.isEmpty ? "All other modes" : "All other modes: \(others)"
    return (
      "\(start) (shares not published separately)",
      others.isEmpty ? "Other modes: not split" : "\(others.capitalized) and other: not split"
    )
  }

  func auditsChart() -> Chart {
    let measures = ChartName.audits.measures
    let window = edition.window(of: measures)
    let amounts: [MeasureID] = [.auditIdentified, .auditCollected]
    let axis = AxisUnit(of: amounts, in: window, of: edition.statistics)
    let series = amounts.map {
      Series($0, in: window, edition: edition, axis: axis, marking: .current)
    }
    let rows = window.enumerated().map { offset, month -> DumbbellChart.Row? in
      auditRow(month, first: series[0].data[offset], second: series[1].data[offset], axis: axis)
    }
    return chart(
      title: auditsTitle(in: window),
      subtitle: "Duties and fees identified, and collected, \(axis.heading), \(Lists.span(window))",
      source: SourceLine(edition: edition, measures: measures, window: window).text(
        notes: ["Collections include earlier assignments, so the two need not match."]
      ),
      alternative: AlternativeText(edition: edition, window: window).text(
        kind: "Paired marks",
        topic: "amounts identified and collected by audits",
        measures: measures
      ),
      body: .dumbbells(
        DumbbellChart(
          months: window,
          current: edition.month,
          countHeading: "Audits",
          firstName: "Identified",
          firstWord: "identified",
          secondName: "Collected (incl. earlier cases)",
          secondWord: "collected",
          unitPrefix: axis.prefix,
          unitSuffix: axis.suffix,
          rows: rows
        )
      )
    )
  }

  private func auditRow(
    _ month: Month,
    first: Datum?,
    second: Datum?,
    axis: AxisUnit
  ) -> DumbbellChart.Row? {
    let count = edition.reading(.audits, in: month).map {
      FigureWords(reading: $0).figures.map(\.asPrinted).joined(separator: "–")
    }
    guard first != nil || second != nil || count != nil else { return nil }
    return DumbbellChart.Row(
      count: count ?? "",
      first: first,
      second: second,
      remark: auditRemark(month, axis: axis)
    )
  }

  /// A row in words, where a figure of another scale cannot stand as bare digits.
  private func auditRemark(_ month: Month, axis: AxisUnit) -> String {
    let identified = edition.reading(.auditIdentified, in: month)
    let collected = edition.reading(.auditCollected, in: month)
    let all = [identified, collected].compactMap(\.self)
    guard !all.allSatisfy({ axis.fits($0.figure) }) else { return "" }
    let parts = [
      identified.map { "\(FigureWords(reading: $0).number) identified" },
      collected.map { "\(FigureWords(reading: $0).number) collected" }
        ?? "none collected on record",
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  private func auditsTitle(in window: ClosedRange<Month>) -> String {
    let writer = TitleWriter(edition: edition)
    let time = "in \(edition.month.title)"
    let identified = edition.statistics.value(of: .auditIdentified, in: edition.month)
    let collected = edition.statistics.value(of: .auditCollected, in: edition.month)
    guard let identified, let first = edition.phrase(.auditIdentified) else {
      return writer.finding(collected == nil ? .audits : .auditCollected, in: window)
    }
    guard let collected, let second = edition.phrase(.auditCollected),
      !identified.isUnderQuery, !collected.isUnderQuery
    else { return writer.finding(.auditIdentified, in: window) }
    // Touching ranges give no order.
    if identified.bounds.upper < collected.bounds.lower {
      return TitleWriter.fitting([
        "Collections of \(second) exceeded the \(first) identified \(time)",
        "Audits: \(second) collected \(time), above \(first) identified",
        "Collections exceeded the amount identified by audits \(time)",
      ])
    }
    return TitleWriter.fitting([
      "Audits identified \(first) \(time); collections were \(second)",
      "Audits identified \(first) \(time)",
    ])
  }
}

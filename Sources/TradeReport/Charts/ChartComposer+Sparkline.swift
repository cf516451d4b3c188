import Charting
import CivilTime
import Document
import TradeFigures
import TradeStatistics

extension ChartComposer {
  /// The key figures, each with its last thirteen months as small columns.
  func sparkBoard() -> Chart {
    let measures = ChartName.sparkline.measures
    let window = edition.fullWindow
    let rows = KeyFiguresTable.groups.flatMap { group in
      group.measures.enumerated().map { index, measure in
        boardRow(measure, startsGroup: index == 0, in: window)
      }
    }
    let published = measures.filter { DerivedMeasure.named($0) == nil }
    return chart(
      title: TitleWriter.fitting([
        Headline(edition: edition).dated, "Key figures of \(edition.month.title)",
      ]),
      subtitle: "Columns from zero, each row on its own scale. Blue: \(edition.month.title). "
        + "Dotted: no figure. †: computed here",
      source: SourceLine(edition: edition, measures: published, window: window).text(
        notes: sparkNotes(measures, in: window)
      ),
      alternative: AlternativeText.fitting(
        ["Small columns for \(Lists.number(rows.count)) measures, \(Lists.span(window))."]
          + alternatives(measures)
      ),
      body: .sparks(
        SparkBoard(
          months: window,
          valueHeading: edition.month.title,
          changeHeadings: [edition.month.previous, edition.month.adding(years: -1)].map {
            "On\u{A0}\($0.shortTitle)"
          },
          rows: rows
        )
      )
    )
  }

  private func boardRow(
    _ measure: MeasureID,
    startsGroup: Bool,
    in window: ClosedRange<Month>
  ) -> SparkBoard.Row {
    let figures = KeyFiguresTable(edition: edition).row(measure)
    let isComputed = DerivedMeasure.named(measure) != nil
    return SparkBoard.Row(
      name: edition.words(measure).panelName + (isComputed ? "\u{A0}†" : ""),
      startsGroup: startsGroup,
      spark: spark(measure, in: window),
      qualifier: figures.qualifier,
      value: figures.value,
      isMissing: figures.isMissing,
      flag: figures.mark.filter { $0 == "q" },
      changes: [figures.onPrevious, figures.onYearEarlier].map { cell in
        // Without a value there is nothing to compare, whatever the other month has.
        figures.isMissing
          ? SparkBoard.Change("–", isMissing: true)
          : SparkBoard.Change(
            cell.text,
            detail: cell.detail,
            direction: cell.direction.map { $0 == .up ? .up : .down },
            isMissing: cell.isMissing
          )
      }
    )
  }

  /// One measure as small columns of the size of a word.
  func sparkline(of measure: MeasureID) -> Chart {
    let window = edition.fullWindow
    let words = edition.words(measure)
    let figures = KeyFiguresTable(edition: edition).row(measure)
    let sign = edition.reading(measure).map { $0.isConflict ? "" : $0.figure.sign } ?? ""
    let number = Typography.bound(figures.value)
    return chart(
      title: TitleWriter(edition: edition).finding(measure, in: window),
      subtitle: "\(edition.statistics.title(of: measure)), \(Lists.span(window))",
      source: SourceLine(edition: edition, measures: [measure], window: window).text(
        notes: sparkNotes([measure], in: window)
      ),
      alternative: AlternativeText(edition: edition, window: window).text(
        kind: "Small columns from zero",
        topic: words.topic,
        measures: [measure]
      ),
      body: .spark(
        Sparkline(
          spark: spark(measure, in: window),
          label: figures.isMissing ? number : sign + number,
          isMissing: figures.isMissing,
          flag: figures.mark.filter { $0 == "q" }
        )
      )
    )
  }

  private func spark(_ measure: MeasureID, in window: ClosedRange<Month>) -> Spark {
    Spark(
      data: sparkSeries(measure, in: window).data,
      breaks: definitionBreaks(of: measure, in: window).map {
        window.lowerBound.distance(to: $0.month)
      }
    )
  }

  /// One far month in four or more may leave the scale to the others; more are no exception, and
  /// all are drawn on one scale.
  private func sparkSeries(_ measure: MeasureID, in window: ClosedRange<Month>) -> Series {
    let series = Series(measure, in: window, edition: edition, marking: .outliers)
    guard series.outliers.count * 4 > series.data.count(where: { $0 != nil }) else { return series }
    return Series(measure, in: window, edition: edition, marking: .current)
  }

  private func definitionBreaks(
    of measure: MeasureID,
    in window: ClosedRange<Month>
  ) -> [DefinitionBreak] {
    DefinitionBreak.known.filter {
      $0.affects(measure) && window.dropFirst().contains($0.month)
    }
  }

  // MARK: - Notes

  /// What the marks of small columns mean, where they occur.
  private func sparkNotes(_ measures: [MeasureID], in window: ClosedRange<Month>) -> [String] {
    let changes = measures.flatMap { definitionBreaks(of: $0, in: window) }
    let note = changes.first.map { "Dashed rule: definition changed \($0.month.shortTitle)." }
    return [outlierNote(measures, in: window), note].compactMap(\.self)
  }

  /// Names the one figure off the scale, or says that orange marks those that are.
  private func outlierNote(_ measures: [MeasureID], in window: ClosedRange<Month>) -> String? {
    let far = measures.flatMap { measure in
      sparkSeries(measure, in: window).outliers.compactMap { month in
        edition.phrase(measure, in: month).map {
          "\(edition.words(measure).panelName), \(month.shortTitle), \($0)"
        }
      }
    }
    guard !far.isEmpty else { return nil }
    return far.count > 1
      ? "Orange: off the scale of the other months."
      : "Orange, off the scale: \(far.joined())."
  }
}

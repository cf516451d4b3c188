import Charting
package import CivilTime
package import Document
package import Issue
import TradeFigures
package import TradeStatistics

/// The report of one month as a value: every figure, sentence and chart, nothing placed.
package struct ReportComposer: Sendable {
  let edition: Edition
  private let isForced: Bool
  private let issue: Issue?

  /// A composer of the report of `month`.
  ///
  /// - Parameters:
  ///   - statistics: what may be said.
  ///   - settings: names and notices.
  ///   - month: the month of the report.
  ///   - isForced: whether it is published in spite of open errors of `month`, which page 1 then
  ///     says. Default: `false`.
  ///   - issue: what editors wrote for `month`; `nil` for a report of statistics alone. Default:
  ///     `nil`.
  package init(
    statistics: Statistics,
    settings: ReportSettings,
    month: Month,
    isForced: Bool = false,
    issue: Issue? = nil
  ) {
    edition = Edition(statistics: statistics, settings: settings, month: month)
    self.isForced = isForced
    self.issue = issue
  }

  package func document() -> Document {
    Document(
      information: information,
      cover: Document.Cover(
        headline: Typography.bound(Headline(edition: edition).text),
        summary: Typography.bound(CoverSummary(edition: edition).text),
        notice: notice,
        keyFigures: keyFigures()
      ),
      sections: (issue.map { IssueSections(issue: $0).all } ?? [])
        + TradeSections(edition: edition).all + EnforcementSections(edition: edition).all
        + [TablesSection(edition: edition).section, method]
    )
  }

  private var method: Document.Section {
    MethodSection(edition: edition, articleNotes: issue.map { IssueNotes(issue: $0).blocks } ?? [])
      .section
  }

  /// The title of the issue, or else of the settings.
  private var nameplate: String {
    issue.map(\.title).flatMap { $0.isEmpty ? nil : $0 } ?? edition.settings.nameplate
  }

  /// The table of page 1.
  ///
  /// - Parameter isComplete: Default: `false`, the rows of page 1. With `true` also the published
  ///   order of modes, the other shares, and whatever further measures the month has.
  /// - Returns: groups of rows, and the notes that explain their signs.
  package func keyFigures(isComplete: Bool = false) -> KeyFigures {
    KeyFiguresTable(edition: edition).keyFigures(isComplete: isComplete)
  }

  /// The notice of the settings, after the stamp of a report that the gate would have refused.
  private var notice: String {
    let count = isForced ? edition.statistics.openErrors(in: edition.month).count : 0
    let stamp =
      count == 0
      ? nil
      : "Published with --force: \(Lists.count(count, "unresolved error")), see Notes and method."
    return [stamp, edition.settings.notice].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private var information: Document.Information {
    let settings = edition.settings
    let date = edition.statistics.snapshot.dataAsOf
    let dated = date.map { " Data as of \($0.title)." } ?? ""
    return Document.Information(
      title: "\(nameplate), \(edition.month.title)",
      publisher: settings.publisher,
      nameplate: nameplate,
      month: edition.month,
      issueLine: issueLine,
      footer: "Source: \(settings.publisher) (see Notes and method). "
        + "Figures rounded as published.\(dated)",
      subject: "Monthly trade figures published by \(settings.publisher), \(edition.month.title)",
      keywords: [
        "trade statistics", "entry summaries", "duties", "transport modes", "forced labor",
        "counterfeit goods", "audits", edition.month.description,
      ],
      dataAsOf: date
    )
  }

  /// `Volume 5, Issue 3`, where the issue or a source of the publisher's for the month names it.
  private var issueLine: String {
    if let volume = issue?.volume, let number = issue?.number {
      return ReportComposer.issueLine(volume: volume, number: number)
    }
    let snapshot = edition.statistics.snapshot
    for measure in snapshot.measures(in: edition.month) {
      for observation in edition.reading(measure)?.readings ?? []
      where observation.source.kind == .publisher {
        let source = observation.source
        for text in [source.title, source.address] {
          if let line = ReportComposer.issueLine(in: text) { return line }
        }
      }
    }
    return ""
  }

  /// `Volume 5, Issue 3` from a title or an address such as `…/volume-5-issue-3`.
  private static func issueLine(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let start = words.firstIndex(of: "volume"), start + 3 < words.count,
      words[start + 2] == "issue", let volume = Int(words[start + 1]),
      let issue = Int(words[start + 3])
    else { return nil }
    return issueLine(volume: volume, number: issue)
  }

  private static func issueLine(volume: Int, number: Int) -> String {
    "Volume\u{A0}\(volume), Issue\u{A0}\(number)"
  }
}

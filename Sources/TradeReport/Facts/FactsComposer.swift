package import CivilTime
package import TradeStatistics

/// The facts of one month in words.
package struct FactsComposer: Sendable {
  private let edition: Edition

  package init(statistics: Statistics, settings: ReportSettings, month: Month) {
    edition = Edition(statistics: statistics, settings: settings, month: month)
  }

  /// Sentences in the order of topics; empty where the month has no figure.
  ///
  /// None of them claims a direction, a record or a streak that the published rounding leaves open,
  /// and no two neighbors share a pattern.
  package func sentences(_ style: FactStyle) -> [FactSentence] {
    switch style {
    case .newsletter: NewsletterWriter.sentences(edition)
    case .bulletin: BulletinWriter.sentences(edition)
    case .slide: SlideWriter.sentences(edition)
    }
  }
}

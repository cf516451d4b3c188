package import CivilTime

/// The whole report as a value: what is said and in which order, nothing placed.
package struct Document: Hashable, Sendable {
  package var information: Information
  package var cover: Cover
  package var sections: [Section]

  package init(information: Information, cover: Cover, sections: [Section]) {
    self.information = information
    self.cover = cover
    self.sections = sections
  }

  /// What the file says about itself, and what page furniture repeats.
  package struct Information: Hashable, Sendable {
    /// `Trade Snapshot, March 2023`.
    package var title: String
    /// `U.S. Customs and Border Protection`.
    package var publisher: String
    /// `Trade Snapshot`.
    package var nameplate: String
    package var month: Month
    /// `Volume 5, Issue 3`; empty where unknown.
    package var issueLine: String
    /// Printed at the foot of each page, left.
    package var footer: String
    package var subject: String
    package var keywords: [String]
    /// A language tag: `en-US`.
    package var language: String
    /// A date of the data, from which the file's own dates derive.
    package var dataAsOf: CalendarDate?

    package init(
      title: String,
      publisher: String,
      nameplate: String,
      month: Month,
      issueLine: String,
      footer: String,
      subject: String,
      keywords: [String],
      language: String = "en-US",
      dataAsOf: CalendarDate?
    ) {
      self.title = title
      self.publisher = publisher
      self.nameplate = nameplate
      self.month = month
      self.issueLine = issueLine
      self.footer = footer
      self.subject = subject
      self.keywords = keywords
      self.language = language
      self.dataAsOf = dataAsOf
    }
  }

  /// Page 1: masthead, headline, contents, key figures.
  package struct Cover: Hashable, Sendable {
    package var headline: String
    package var summary: String
    /// A sentence set apart near the masthead, such as that the compilation is unofficial.
    package var notice: String
    package var keyFigures: KeyFigures

    package init(headline: String, summary: String, notice: String, keyFigures: KeyFigures) {
      self.headline = headline
      self.summary = summary
      self.notice = notice
      self.keyFigures = keyFigures
    }
  }

  /// A titled part that starts with a heavy rule; short ones share a page.
  package struct Section: Hashable, Sendable {
    package var title: String
    /// The words of the contents list and the running head.
    package var shortTitle: String
    package var blocks: [Block]
    /// Whether it must start a page.
    package var startsPage: Bool

    package init(title: String, shortTitle: String, blocks: [Block], startsPage: Bool = false) {
      self.title = title
      self.shortTitle = shortTitle
      self.blocks = blocks
      self.startsPage = startsPage
    }
  }
}

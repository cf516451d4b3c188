package import CivilTime

/// One issue of the publication as its editors wrote it: everything but the statistics.
package struct Issue: Hashable, Sendable {
  package var month: Month
  /// `nil` where the publication is not numbered.
  package var volume: Int?
  package var number: Int?
  /// `Trade News Snapshot`; empty for the nameplate of the settings.
  package var title: String
  /// The day it is dated, from which on events are upcoming; `nil` for none.
  package var date: CalendarDate?
  /// In the order in which they are printed.
  package var sections: [IssueSection]
  package var cases: [SeizureCase]
  package var actions: [EnforcementAction]
  package var events: [IssueEvent]
  package var sources: [IssueSource]
  package var contacts: [Contact]

  package init(
    month: Month,
    volume: Int? = nil,
    number: Int? = nil,
    title: String = "",
    date: CalendarDate? = nil,
    sections: [IssueSection] = [],
    cases: [SeizureCase] = [],
    actions: [EnforcementAction] = [],
    events: [IssueEvent] = [],
    sources: [IssueSource] = [],
    contacts: [Contact] = []
  ) {
    self.month = month
    self.volume = volume
    self.number = number
    self.title = title
    self.date = date
    self.sections = sections
    self.cases = cases
    self.actions = actions
    self.events = events
    self.sources = sources
    self.contacts = contacts
  }
}

/// A titled part of an issue: `Office of Trade Activity`.
package struct IssueSection: Hashable, Sendable {
  package var title: String
  /// What it shows besides its articles.
  package var content: Set<Content>
  package var articles: [IssueArticle]

  /// Parts of an issue that a section may carry.
  package enum Content: String, Hashable, Sendable, CaseIterable {
    case events
    case cases
    case actions
  }

  package init(title: String, content: Set<Content> = [], articles: [IssueArticle] = []) {
    self.title = title
    self.content = content
    self.articles = articles
  }
}

/// An article and its front matter.
package struct IssueArticle: Hashable, Sendable {
  package var headline: String
  package var date: CalendarDate?
  package var picture: IssuePicture?
  package var figure: IssueFigure?
  package var body: [Passage]

  package init(
    headline: String,
    date: CalendarDate? = nil,
    picture: IssuePicture? = nil,
    figure: IssueFigure? = nil,
    body: [Passage]
  ) {
    self.headline = headline
    self.date = date
    self.picture = picture
    self.figure = figure
    self.body = body
  }
}

/// A raster picture, read and checked.
package struct IssuePicture: Hashable, Sendable {
  /// The path as written, inside the workspace.
  package var path: String
  package var png: [UInt8]
  /// In pixels.
  package var width: Int
  package var height: Int
  /// Never empty.
  package var alternative: String
  package var caption: String
  package var credit: String

  package init(
    path: String,
    png: [UInt8],
    width: Int,
    height: Int,
    alternative: String,
    caption: String = "",
    credit: String = ""
  ) {
    self.path = path
    self.png = png
    self.width = width
    self.height = height
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
  }
}

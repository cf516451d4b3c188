/// The keys of `issue.yml`, in the order in which they are documented.
enum IssueKey: String, CaseIterable {
  case month, volume, issue, title, date, draft
  case sections, cases, actions, events, sources, contacts
}

/// The keys of one entry of `sections`.
enum SectionKey: String, CaseIterable {
  case title, articles, content
}

/// The keys of one entry of `cases`.
enum CaseKey: String, CaseIterable {
  case title, date, place, facts, text, picture, alt, caption, credit
}

/// The keys of one entry of a case's `facts`.
enum FactKey: String, CaseIterable {
  case number, caption
}

/// The keys of one entry of `actions`.
enum ActionKey: String, CaseIterable {
  case kind, subject, date, text, modifications, link
}

/// The keys of one entry of an action's `modifications`.
enum ModificationKey: String, CaseIterable {
  case date, text
}

/// The keys of one entry of `events`.
enum EventKey: String, CaseIterable {
  case title, date, end, time, zone, place, link, text
}

/// The keys of one entry of `sources`.
enum SourceKey: String, CaseIterable {
  case title, link
}

/// The keys of one entry of `contacts`.
enum ContactKey: String, CaseIterable {
  case purpose, name, link
}

/// The keys of an article's front matter.
enum ArticleKey: String, CaseIterable {
  case headline, section, date, picture, alt, caption, credit, figure
  case figureCaption = "figure-caption"
  case draft
}

/// The keys of the configuration, in the order in which they are documented.
enum ConfigurationKey: String, CaseIterable {
  case publisher
  case publisherShort = "publisher-short"
  case nameplate, paper, notice
  case sourcePriority = "source-priority"
  case measures, ledger, reports, reference, acknowledged, events, theme
  case collect, fetching, publish, calendar, state, notify, log
}

/// The keys of one entry of `measures`.
enum MeasureKey: String, CaseIterable {
  case id, title, unit, total
}

/// The keys of one entry of a file of acknowledgements.
enum AcknowledgementKey: String, CaseIterable {
  case finding, reason, by
}

/// The keys of one entry of a file of events.
enum EventKey: String, CaseIterable {
  case date, label, title, kind, measures, source
}

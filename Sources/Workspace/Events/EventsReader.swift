import CivilTime
import TradeFigures

/// Reads the list of a file of events.
struct EventsReader {
  let reader: ConfigurationReader
  let catalog: MeasureCatalog

  func read(_ root: YAMLValue) throws(ConfigurationError) -> [EventEntry] {
    guard let items = root.items else { throw reader.wrongType(root, "events", "a list of events") }
    var events: [EventEntry] = []
    for item in items { events.append(try event(item, after: events)) }
    return events
  }

  private func event(
    _ item: YAMLValue,
    after others: [EventEntry]
  ) throws(ConfigurationError) -> EventEntry {
    let record = try YAMLRecord<EventKey>(item, called: "an event", reader: reader)
    let date = try date(try record.required(.date))
    let labelValue = try record.required(.label)
    let label = try label(labelValue)
    guard !others.contains(where: { $0.date == date && $0.label == label }) else {
      throw reader.badValue(labelValue, "label", label, "that day has the same event already")
    }
    let title = if let value = record[.title] { try reader.line(value, "title") } else { label }
    return EventEntry(
      date: date,
      label: label,
      title: title,
      kind: try reader.choice(try record.required(.kind), "kind"),
      measures: try measures(try record.required(.measures)),
      source: try source(try record.required(.source))
    )
  }

  private func date(_ value: YAMLValue) throws(ConfigurationError) -> CalendarDate {
    let text = try reader.line(value, "date")
    guard let date = CalendarDate(text) else {
      throw reader.badValue(value, "date", text, "it must be a day, written as 2022-06-21")
    }
    return date
  }

  private func label(_ value: YAMLValue) throws(ConfigurationError) -> String {
    let label = try reader.line(value, "label")
    let most = EventEntry.mostLabelCharacters
    guard label.count <= most else {
      let reason = "it has \(label.count) characters, and charts have room for \(most)"
      throw reader.badValue(value, "label", label, reason)
    }
    return label
  }

  private func measures(_ value: YAMLValue) throws(ConfigurationError) -> [MeasureID] {
    guard let items = value.items, !items.isEmpty else {
      throw reader.wrongType(value, "measures", "a list of measures, at least one")
    }
    let known = catalog.measures.map(\.id.text) + MeasuresReader.derived
    var measures: [MeasureID] = []
    for item in items {
      let text = try reader.line(item, "measures")
      guard known.contains(text) else {
        throw reader.badValue(item, "measures", text, "there is no measure of that name", known)
      }
      measures.append(MeasureID(text))
    }
    return measures
  }

  private func source(_ value: YAMLValue) throws(ConfigurationError) -> String {
    let address = try reader.line(value, "source")
    guard ["https://", "http://"].contains(where: address.hasPrefix) else {
      let reason = "it must be the address of a public document, beginning with https://"
      throw reader.badValue(value, "source", address, reason)
    }
    return address
  }
}

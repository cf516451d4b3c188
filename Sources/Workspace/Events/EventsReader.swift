import CivilTime
import TradeFigures
import YAMLReading

/// Reads the list of a file of events.
struct EventsReader {
  let catalog: MeasureCatalog

  func read(_ root: YAMLValue) throws(YAMLFault) -> [EventEntry] {
    guard let items = root.items else { throw root.wrongType("events", "a list of events") }
    var events: [EventEntry] = []
    for item in items { events.append(try event(item, after: events)) }
    return events
  }

  private func event(
    _ item: YAMLValue,
    after others: [EventEntry]
  ) throws(YAMLFault) -> EventEntry {
    let record = try YAMLRecord<EventKey>(item, called: "an event")
    let date = try date(try record.required(.date))
    let labelValue = try record.required(.label)
    let label = try label(labelValue)
    guard !others.contains(where: { $0.date == date && $0.label == label }) else {
      throw labelValue.badValue("label", label, "that day has the same event already")
    }
    let title = if let value = record[.title] { try value.line("title") } else { label }
    return EventEntry(
      date: date,
      label: label,
      title: title,
      kind: try record.required(.kind).choice("kind"),
      measures: try measures(try record.required(.measures)),
      source: try source(try record.required(.source))
    )
  }

  private func date(_ value: YAMLValue) throws(YAMLFault) -> CalendarDate {
    let text = try value.line("date")
    guard let date = CalendarDate(text) else {
      throw value.badValue("date", text, "it must be a day, written as 2022-06-21")
    }
    return date
  }

  private func label(_ value: YAMLValue) throws(YAMLFault) -> String {
    let label = try value.line("label")
    let most = EventEntry.mostLabelCharacters
    guard label.count <= most else {
      let reason = "it has \(label.count) characters, and charts have room for \(most)"
      throw value.badValue("label", label, reason)
    }
    return label
  }

  private func measures(_ value: YAMLValue) throws(YAMLFault) -> [MeasureID] {
    guard let items = value.items, !items.isEmpty else {
      throw value.wrongType("measures", "a list of measures, at least one")
    }
    let known = catalog.measures.map(\.id.text) + MeasuresReader.derived
    var measures: [MeasureID] = []
    for item in items {
      let text = try item.line("measures")
      guard known.contains(text) else {
        throw item.badValue("measures", text, "there is no measure of that name", known)
      }
      measures.append(MeasureID(text))
    }
    return measures
  }

  private func source(_ value: YAMLValue) throws(YAMLFault) -> String {
    let address = try value.line("source")
    guard ["https://", "http://"].contains(where: address.hasPrefix) else {
      let reason = "it must be the address of a public document, beginning with https://"
      throw value.badValue("source", address, reason)
    }
    return address
  }
}

import CivilTime
import Issue
import YAMLReading

/// Reads the lists of `issue.yml` that are not sections.
struct EntriesReader {
  let fields: FieldReader<IssueKey>
  let pictures: PictureReader

  /// The most facts that a case box has room for.
  private static let mostFacts = 3

  func cases() -> [SeizureCase] {
    records(.cases, "a case", CaseKey.self).map { fields in
      let items = fields.items(.facts, "a list of numbers with captions")
      if items.count > EntriesReader.mostFacts {
        fields.note(
          YAMLFault(
            line: items[EntriesReader.mostFacts].line,
            .wrongType(key: "facts", expected: "at most \(EntriesReader.mostFacts) entries")
          )
        )
      }
      return SeizureCase(
        title: fields.text(.title),
        date: fields.dateIfAny(.date),
        place: fields.textIfAny(.place),
        facts: records(items, "a fact", FactKey.self).map {
          SeizureCase.Fact(number: $0.text(.number), caption: $0.text(.caption))
        },
        text: fields.words(.text),
        picture: pictures.picture(
          fields,
          PictureKeys(picture: .picture, alt: .alt, caption: .caption, credit: .credit)
        )
      )
    }
  }

  func actions() -> [EnforcementAction] {
    records(.actions, "an action", ActionKey.self).compactMap { fields in
      let kind = fields.text(.kind)
      let subject = fields.text(.subject)
      let text = fields.textIfAny(.text)
      let address = fields.addressIfAny(.link)
      let date = fields.date(.date)
      let modifications = modifications(fields, of: date)
      guard let date else { return nil }
      return EnforcementAction(
        kind: kind,
        subject: subject,
        date: date,
        text: text,
        modifications: modifications.sorted { $0.date < $1.date },
        address: address
      )
    }
  }

  /// What became of an action that was taken on `day`.
  private func modifications(
    _ fields: FieldReader<ActionKey>,
    of day: CalendarDate?
  ) -> [EnforcementAction.Modification] {
    let items = fields.items(.modifications, "a list of dates with texts")
    return records(items, "a modification", ModificationKey.self).compactMap { fields in
      let text = fields.text(.text)
      guard let date = fields.date(.date) else { return nil }
      if let day, date <= day { noteOrder(fields, .date, date, after: day) }
      return EnforcementAction.Modification(date: date, text: text)
    }
  }

  /// Events, the earliest first; those of one day in the order of the file.
  func events() -> [IssueEvent] {
    let events = records(.events, "an event", EventKey.self).compactMap(event)
    return events.enumerated().sorted {
      ($0.element.first, $0.offset) < ($1.element.first, $1.offset)
    }
    .map(\.element)
  }

  private func event(_ fields: FieldReader<EventKey>) -> IssueEvent? {
    let title = fields.text(.title)
    let last = fields.dateIfAny(.end)
    let time = fields.textIfAny(.time)
    let zone = fields.textIfAny(.zone)
    if fields[.time] != nil, fields[.zone] == nil {
      fields.note(
        YAMLFault(
          line: fields.line(of: .time),
          .badValue(
            key: "time",
            value: time,
            reason: "a time needs its zone, as in “zone: EDT”",
            known: []
          )
        )
      )
    } else if fields[.time] == nil, fields[.zone] != nil {
      fields.note(
        YAMLFault(
          line: fields.line(of: .zone),
          .badValue(
            key: "zone",
            value: zone,
            reason: "there is no time that it belongs to",
            known: []
          )
        )
      )
    }
    let place = fields.textIfAny(.place)
    let address = fields.addressIfAny(.link)
    let text = fields.wordsIfAny(.text)
    guard let first = fields.date(.date) else { return nil }
    if let last, last <= first { noteOrder(fields, .end, last, after: first) }
    return IssueEvent(
      title: title,
      first: first,
      last: last,
      time: time,
      timeZone: zone,
      place: place,
      address: address,
      text: text
    )
  }

  func sources() -> [IssueSource] {
    records(.sources, "a source", SourceKey.self).map {
      IssueSource(title: $0.text(.title), address: $0.address(.link))
    }
  }

  func contacts() -> [Contact] {
    records(.contacts, "a contact", ContactKey.self).map {
      Contact(purpose: $0.text(.purpose), name: $0.text(.name), address: $0.address(.link))
    }
  }

  // MARK: Parts

  private func noteOrder<Key>(
    _ fields: FieldReader<Key>,
    _ key: Key,
    _ date: CalendarDate,
    after first: CalendarDate
  ) {
    fields.note(
      YAMLFault(
        line: fields.line(of: key),
        .badValue(
          key: key.rawValue,
          value: "\(date)",
          reason: "it must be after \(first)",
          known: []
        )
      )
    )
  }

  private func records<Key>(
    _ key: IssueKey,
    _ name: String,
    _ keys: Key.Type
  ) -> [FieldReader<Key>] {
    records(fields.items(key, "a list"), name, keys)
  }

  private func records<Key>(
    _ items: [YAMLValue],
    _ name: String,
    _ keys: Key.Type
  ) -> [FieldReader<Key>] {
    items.compactMap { FieldReader<Key>($0, called: name, in: fields.file, log: fields.log) }
  }
}

import CivilTime
import Document
import Issue

/// Words for the events of an issue.
struct EventWords {
  /// The day of the issue; without it, no event is called upcoming.
  let issued: CalendarDate?

  func event(_ event: IssueEvent) -> EventList.Event {
    EventList.Event(
      day: day(event),
      year: year(event),
      title: Typography.bound(event.title),
      whereabouts: whereabouts(event),
      text: text(event),
      isUpcoming: issued.map { event.first > $0 } ?? false
    )
  }

  /// `Apr 5`, `Apr 17–19` or `Apr 30–May 2`, with no-break spaces.
  private func day(_ event: IssueEvent) -> String {
    func words(_ date: CalendarDate) -> String { "\(date.month.abbreviation)\u{A0}\(date.day)" }
    guard let last = event.last else { return words(event.first) }
    let end = last.month == event.first.month ? "\(last.day)" : words(last)
    return "\(words(event.first))–\(end)"
  }

  /// `2023`, or `2023–2024` for one that lasts over New Year.
  private func year(_ event: IssueEvent) -> String {
    let first = event.first.year
    let last = event.last?.year ?? first
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  private func whereabouts(_ event: IssueEvent) -> String {
    let time = [event.time, event.timeZone].filter { !$0.isEmpty }.joined(separator: "\u{A0}")
    return opened([time, event.place].filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// A line that begins with a capital, as `online` is written for the middle of one.
  private func opened(_ line: String) -> String {
    let word = line.prefix { $0.isLetter }
    return word.contains(where: \.isUppercase)
      ? line : line.prefix(1).uppercased() + line.dropFirst()
  }

  /// The text, and where more is told: a host is short enough to be read on paper.
  private func text(_ event: IssueEvent) -> RichText {
    var text = RichText(words: event.text)
    guard let address = event.address else { return text }
    let lead = text.isEmpty ? "Details: " : " Details: "
    text.spans += [.init(lead), .init(WebAddress.host(of: address), address: address), .init(".")]
    return text
  }
}

/// Parts of an address.
enum WebAddress {
  /// `www.example.gov` of `https://www.example.gov/page`; a mailbox as it is.
  static func host(of address: String) -> String {
    for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
      return String(address.dropFirst(scheme.count).prefix { !"/?#".contains($0) })
    }
    return bare(address)
  }

  /// Without its scheme and a slash at its end.
  static func bare(_ address: String) -> String {
    var text = address[...]
    for scheme in ["https://", "http://", "mailto:"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }
}

internal import CivilTime
internal import Document

extension HTML {
  /// Words with their emphasis and links.
  static func rich(_ text: RichText) -> [HTML] {
    text.spans.filter { !$0.text.isEmpty }.map { span in
      let words = emphasized(span)
      guard let address = span.address, isFollowable(address) else { return words }
      return .tag("a", ["href": address], [words])
    }
  }

  private static func emphasized(_ span: RichText.Span) -> HTML {
    let words = HTML.text(span.text)
    switch span.emphasis {
    case .none: return words
    case .emphasis: return .tag("em", [:], [words])
    case .strong: return .tag("strong", [:], [words])
    case .code: return .tag("code", [:], [words])
    }
  }

  /// Whether an address leads to a page or a mailbox; one that runs or hides something does not.
  private static func isFollowable(_ address: String) -> Bool {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    return address.contains(":") && ["http", "https", "mailto"].contains(scheme)
  }

  /// A day in words, `April 24, 2023` or `Apr 24, 2023`, with its date for machines.
  static func day(_ words: String) -> [HTML] {
    let parts = words.split { $0 == " " || $0 == "\u{A0}" || $0 == "," }
    guard parts.count == 3, let number = Month.number(named: parts[0]),
      let day = Int(parts[1]), let year = Int(parts[2]),
      let date = CalendarDate(year: year, month: number, day: day)
    else { return words.isEmpty ? [] : [.text(words)] }
    return [.tag("time", ["datetime": date.description], [.text(words)])]
  }

  /// The days of an event: `Apr 5`, `Apr 17–19` and `Apr 30 – May 2` within `year`.
  static func days(_ words: String, year: String) -> [HTML] {
    var month: Month?
    return words.split(separator: "–", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part -> [HTML] in
        let dash: [HTML] = index == 0 ? [] : [.text("–")]
        let names = part.split { !$0.isLetter && !$0.isNumber }
        if names.count == 2, let number = Month.number(named: names[0]), let year = Int(year) {
          month = Month(year: year, number: number)
        }
        guard let month, let number = names.last.flatMap({ Int($0) }),
          let date = CalendarDate(month: month, day: number)
        else { return dash + [.text(String(part))] }
        return dash + [.tag("time", ["datetime": date.description], [.text(String(part))])]
      }
  }
}

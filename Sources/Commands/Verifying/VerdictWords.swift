import PDFFinishing

/// Tells a verdict to people: what holds, and then what differs, a line each.
struct VerdictWords {
  /// The path as given.
  let file: String

  /// The most differences that are told.
  private static let limit = 20

  func text(_ verdict: Verdict) -> String {
    switch verdict {
    case .same: return "\(file) is what its attached data give.\n"
    case .repacked:
      return "\(file) shows what its attached data give, but another program packed it anew.\n"
    case .otherVersion(let program, let statistics):
      let opening =
        "\(file) was made by \(program), this is \(Tradesnap.nameAndVersion): its pages were not "
        + "compared.\n"
      guard !statistics.isEmpty else { return opening + "Its statistics are what its data give.\n" }
      return opening
        + lines(
          statistics.map {
            "\($0.measure), \($0.quantity): the receipt says \($0.found), the data give "
              + $0.expected
          }
        )
    case .differs(let faults, let differences):
      return "\(file) is not what its attached data give.\n"
        + lines(faults.map(words) + differences.map(words))
    }
  }

  private func lines(_ lines: [String]) -> String {
    let rest = lines.count - Self.limit
    let more = rest > 0 ? ["and \(rest) more"] : []
    return (lines.prefix(Self.limit) + more).map { "  \($0)\n" }.joined()
  }

  private func words(_ fault: CarriedFault) -> String {
    switch fault {
    case .changed(let name): "\(name): its SHA-256 is not the one in the receipt"
    case .missing(let name): "\(name): the receipt names it, and the file does not carry it"
    case .unnamed(let name): "\(name): the file carries it, and the receipt does not name it"
    case .damaged(let reason):
      "the file is damaged, and programs may show it differently"
        + (reason.isEmpty ? "" : ": \(reason)")
    case .followed(let count): "\(count) bytes stand behind the end of the report"
    case .cutOff(let count): "its last \(count) bytes are missing"
    case .unusable(let reason): "the report cannot be made anew: \(reason)"
    }
  }

  private func words(_ difference: PDFDifference) -> String {
    switch difference {
    case .pageCount(let found, let expected):
      return "it has \(found) pages, the data give \(expected)"
    case .content(let page, let place, let found, let expected):
      let (found, expected) = TextExcerpt.differing(found, expected)
      let what =
        found == expected
        ? "it is drawn in another way" : "it says “\(found)”, the data give “\(expected)”"
      return "page \(page), \(words(place)): \(what)"
    case .order(let page): return "page \(page): the same is drawn in another order"
    case .attachment(let name, let isFound, let isExpected):
      if !isFound { return "\(name): the file does not carry it" }
      return isExpected
        ? "\(name): it is not what the data give" : "\(name): the data do not give it"
    case .object(let path): return ObjectWords.difference(at: path)
    }
  }

  private func words(_ place: ContentPlace?) -> String {
    guard let place else { return "header, footer or decoration" }
    switch place.kind {
    case .text: return place.heading.isEmpty ? "text" : "under “\(place.heading)”"
    case .figure(let alternative):
      return "figure “\(TextExcerpt.beginning(of: alternative))” under “\(place.heading)”"
    case .table(let title, let row, let column):
      let table = title.isEmpty ? "table under “\(place.heading)”" : "table “\(title)”"
      let cell = [row.isEmpty ? "" : "row “\(row)”", column.isEmpty ? "" : "column “\(column)”"]
      return ([table] + cell).filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}

/// Short pieces of long texts.
enum TextExcerpt {
  /// About as much as a line has room for.
  private static let length = 48

  /// Where two texts part, from the beginning of the word on; the same text where they do not.
  static func differing(_ a: String, _ b: String) -> (String, String) {
    guard a != b else { return (a, b) }
    let common = zip(a, b).prefix { $0 == $1 }.map(\.0)
    let start = common.lastIndex(of: " ").map { $0 + 1 } ?? 0
    return (cut(a.dropFirst(start)), cut(b.dropFirst(start)))
  }

  static func beginning(of text: String) -> String { cut(text[...]) }

  private static func cut(_ text: Substring) -> String {
    text.count > length ? text.prefix(length - 1) + "…" : String(text)
  }
}

import CivilTime
import TradeFigures
import TradeStatistics

/// Lines of at most ten words: for each measure the figure, then the finding that tells most.
struct SlideWriter {
  /// Most words of a line.
  static let mostWords = 10

  static func sentences(_ edition: Edition) -> [FactSentence] {
    var page = FactPage(month: edition.month)
    for topic in FactTopic.all(in: edition) {
      for measure in topic.groups.flatMap(\.self) {
        let item = MeasureFacts(measure, in: edition)
        if let order = item.order {
          let names = Lists.joined(order.names)
          page.addLine(
            [("order", "modes in order of value: \(names)")],
            topic: topic.title,
            facts: [order.fact]
          )
        }
        guard let level = item.level else { continue }
        page.addLine(
          levels(item),
          topic: topic.title,
          facts: [level] + [item.doubt?.fact].compactMap(\.self)
        )
        for (fact, texts) in findings(item) {
          page.addLine(texts, topic: topic.title, facts: [fact])
        }
      }
    }
    return page.sentences
  }

  /// Those that have room; the shortest where none has.
  private static func fitting(
    _ texts: [(pattern: String, text: String)]
  ) -> [(pattern: String, text: String)] {
    let room = texts.filter { $0.text.wordCount <= mostWords }
    return room.isEmpty ? texts.min { $0.text.count < $1.text.count }.map { [$0] } ?? [] : room
  }

  private static func levels(_ item: MeasureFacts) -> [(pattern: String, text: String)] {
    let month = item.edition.month
    let phrase = item.edition.phrase(item.measure) ?? ""
    let words = item.words
    if let finding = item.doubt?.findings.first {
      let doubt = finding.check == "source-conflict" ? "sources differ" : "under query"
      return fitting([
        ("slide-doubt", "\(item.title): \(phrase), \(doubt)"),
        ("slide-doubt-short", "\(words.shortSubject.withoutThe): \(phrase), \(doubt)"),
      ])
    }
    let time = "in \(month.title)"
    let computed = item.isComputed ? " (computed)" : ""
    return fitting([
      ("slide-level", "\(item.title): \(phrase) \(time)\(computed)"),
      (
        "slide-month",
        "\(month.title): \(words.shortSubject.withoutThe.lowercasedStart) at \(phrase)\(computed)"
      ),
      ("slide-short", "\(words.shortSubject.withoutThe): \(phrase)\(computed)"),
    ])
  }

  /// The changes and the record.
  private static func findings(
    _ item: MeasureFacts
  ) -> [(Fact, [(pattern: String, text: String)])] {
    let names = [item.title, item.words.shortSubject.withoutThe]
    var all: [(Fact, [(pattern: String, text: String)])] = []
    for change in [item.onPrevious, item.onYearEarlier].compactMap(\.self) {
      let month = change.shortEarlierName
      if change.movement.isCertain || change.movement.change.direction == .unchanged {
        let move = BulletinWriter.move(change)
        all.append((change.fact, fitting(names.map { ("slide-move", "\($0) \(move)") })))
      } else {
        let short = change.open.beforeDetail
        all.append(
          (
            change.fact,
            fitting(
              names.map { ("slide-open", "\($0) \(short), from \(month)".tidied) }
                + names.map { ("slide-no-change", "\($0): no certain change from \(month)") }
            )
          )
        )
      }
    }
    if let record = item.record, let phrase = item.recordPhrase {
      all.append((record.fact, fitting(names.map { ("slide-record", "\($0): \(phrase)") })))
    }
    return all
  }
}

extension String {
  /// `Duty rate`, without "The".
  fileprivate var withoutThe: String {
    hasPrefix("The ") ? String(dropFirst(4)).capitalized : self
  }

  fileprivate var lowercasedStart: String { decapitalized }

  /// `little changed from March`, without the comma that "or unchanged" needs.
  fileprivate var tidied: String {
    contains("or unchanged") ? self : split(separator: ",").joined()
  }
}

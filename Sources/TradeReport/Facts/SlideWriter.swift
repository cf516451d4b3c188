import CivilTime
import TradeFigures
import TradeStatistics

/// Lines of at most ten words: for each measure the figure, its changes, its record.
struct SlideWriter {
  /// Most words of a line.
  static let mostWords = 10

  private typealias Line = (pattern: String, text: String)

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
        let doubt = [item.doubt?.fact].compactMap(\.self)
        page.addLine(levels(item), topic: topic.title, facts: [level] + doubt)
        for (fact, lines) in findings(item) where !lines.isEmpty {
          page.addLine(lines, topic: topic.title, facts: [fact])
        }
      }
    }
    return page.sentences
  }

  /// Of each pattern the first line that has room.
  private static func fitting(_ lines: [Line]) -> [Line] {
    var patterns: Set<String> = []
    return lines.filter { line in
      line.text.wordCount <= mostWords && patterns.insert(line.pattern).inserted
    }
  }

  private static func levels(_ item: MeasureFacts) -> [Line] {
    let month = item.edition.month.title
    let phrase = item.edition.phrase(item.measure) ?? ""
    if let finding = item.doubt?.findings.first {
      let doubt = finding.check == "source-conflict" ? "sources differ" : "under query"
      return fitted(
        [
          ("slide-doubt", "\(item.title): \(phrase), \(doubt)"),
          ("slide-doubt", "\(item.shortTitle): \(phrase), \(doubt)"),
          ("slide-doubt-first", "\(doubt): \(item.shortTitle.decapitalized) at \(phrase)"),
        ],
        or: ("slide-doubt", "\(item.shortTitle): \(doubt)")
      )
    }
    return fitted(
      [
        ("slide-level", "\(item.title): \(phrase) in \(month)"),
        ("slide-level", "\(item.shortTitle): \(phrase) in \(month)"),
        ("slide-month", "\(month): \(item.title.decapitalized) at \(phrase)"),
        ("slide-month", "\(month): \(item.shortTitle.decapitalized) at \(phrase)"),
      ],
      or: ("slide-short", "\(item.shortTitle): \(phrase)")
    )
  }

  private static func fitted(_ lines: [Line], or last: Line) -> [Line] {
    let room = fitting(lines)
    return room.isEmpty ? [last] : room
  }

  /// The changes and the record, each with the lines that have room.
  private static func findings(_ item: MeasureFacts) -> [(Fact, [Line])] {
    let names = [item.title, item.shortTitle] + (item.isComputed ? ["Computed rate"] : [])
    var all: [(Fact, [Line])] = []
    if let change = item.onPrevious {
      all.append((change.fact, moves(change, names: names)))
    }
    if let change = item.onYearEarlier {
      let isSecond = !all.isEmpty
      let lines = isSecond ? versus(change, names: names) : moves(change, names: names)
      all.append((change.fact, lines))
    }
    if let record = item.record, let phrase = item.shortRecordPhrase {
      all.append((record.fact, fitting(names.map { ("slide-record", "\($0): \(phrase)") })))
    }
    return all
  }

  private static func moves(_ change: FactChange, names: [String]) -> [Line] {
    let month = change.shortEarlierName
    let direction = change.movement.change.direction
    guard direction.isCertainMove || direction == .unchanged else {
      let lines = open(change).map { open in
        names.map { ("slide-open", "\($0) \(open) from \(month)") }
      }
      return fitting(
        (lines ?? []) + names.map { ("slide-open", "\($0): no certain change from \(month)") }
      )
    }
    guard !change.movement.isMultiple else { return multiple(change, names: names) }
    let move = short(BulletinWriter.move(change))
    return fitting(names.map { ("slide-move", "\($0) \(move)") })
  }

  /// The second change of a measure, built another way.
  private static func versus(_ change: FactChange, names: [String]) -> [Line] {
    guard !change.movement.isMultiple else { return multiple(change, names: names) }
    let direction = change.movement.change.direction
    let move =
      if direction.isCertainMove {
        short(change.adverb)
      } else if direction == .unchanged {
        "unchanged"
      } else {
        change.isSmall ? change.open.beforeDetail : "no certain change"
      }
    return fitting(
      names.map { ("slide-versus", "\($0) versus \(change.shortEarlierName): \(move)") }
    )
  }

  /// `Duties 3.9 to 4.1 times May 2024’s level`.
  private static func multiple(_ change: FactChange, names: [String]) -> [Line] {
    let times = change.movement.fine.prose.replacingFirst(" as high", with: "")
    return fitting(
      names.map { ("slide-multiple", "\($0) \(times) \(change.shortEarlierName)’s level") }
    )
  }

  /// `little changed`, `down at most 7.2 percent, or unchanged,`; `nil` where neither may be said.
  private static func open(_ change: FactChange) -> String? {
    let open = change.open
    if open.contains("or unchanged") { return open + "," }
    return change.isSmall ? open.beforeDetail : nil
  }

  private static func short(_ text: String) -> String {
    text.replacingFirst("percentage points", with: "points")
      .replacingFirst("percentage point", with: "point")
  }
}

import CivilTime
import TradeFigures
import TradeStatistics

/// Paragraphs for a newsletter: what was published, and how it compares.
struct NewsletterWriter {
  let edition: Edition
  private var page: FactPage

  private init(_ edition: Edition) {
    self.edition = edition
    page = FactPage(month: edition.month)
  }

  static func sentences(_ edition: Edition) -> [FactSentence] {
    var writer = NewsletterWriter(edition)
    for topic in FactTopic.all(in: edition) {
      for group in topic.groups {
        let all = group.map { MeasureFacts($0, in: edition) }
        writer.write(all.filter { $0.level != nil }, all, topic: topic.title)
      }
    }
    return writer.page.sentences
  }

  private var time: String { "in \(edition.month.title)" }

  private mutating func write(_ group: [MeasureFacts], _ all: [MeasureFacts], topic: String) {
    guard !group.isEmpty else {
      writeOrder(all, topic: topic)
      return
    }
    if group[0].measure == .oceanShare {
      writeOcean(group[0], topic: topic)
    } else if group.count == 1 {
      writeSingle(group[0], topic: topic)
    } else {
      writePair(group, topic: topic)
    }
    for item in group {
      if let doubt = item.doubt { page.add(item.doubtTexts, topic: topic, facts: [doubt.fact]) }
      for (fact, comparison) in item.notCompared {
        page.add(item.notComparedTexts(comparison), topic: topic, facts: [fact])
      }
    }
    for item in group {
      if let record = item.record { page.add(item.recordTexts, topic: topic, facts: [record.fact]) }
    }
    for item in group where !item.tellsStreakWithChange(in: group) {
      // Two moves in a row are not worth a sentence beside a record.
      guard let streak = item.streak, item.record == nil || streak.streak.length > 2 else {
        continue
      }
      page.add(item.streakTexts, topic: topic, facts: [streak.fact])
    }
    for item in group {
      if let toDate = item.toDate { page.add(item.toDateTexts, topic: topic, facts: [toDate.fact]) }
    }
  }

  /// The published order, where no share of the leading mode tells it.
  private mutating func writeOrder(_ group: [MeasureFacts], topic: String) {
    guard let order = group.first?.order, edition.reading(.oceanShare) == nil else { return }
    let names = Lists.joined(order.names)
    page.add(
      [("order", "by import value, the modes of transport ranked in the order \(names) \(time)")],
      topic: topic,
      facts: [order.fact]
    )
  }

  // MARK: - One measure

  private mutating func writeSingle(_ item: MeasureFacts, topic: String) {
    guard let level = item.level else { return }
    let clause = FactClause([item])
    let changes = [item.onPrevious, item.onYearEarlier].compactMap(\.self)
    guard let first = changes.first else {
      page.add(plain(clause), topic: topic, facts: [level])
      return
    }
    let streak = item.tellsStreakWithChange(in: [item]) ? item.streak : nil
    page.add(
      SingleSentence(item: item, clause: clause, change: first, time: time)
        .texts(streak: streak == nil ? nil : item.streakPhrase),
      topic: topic,
      facts: [level, first.fact] + [streak?.fact].compactMap(\.self)
    )
    if let second = changes.dropFirst().first {
      page.add(
        YearSentence(changes: [(second, item.noun)]).texts,
        topic: topic,
        facts: [second.fact]
      )
    }
  }

  /// The share with the order of the other modes; what it moved takes a sentence of its own.
  private mutating func writeOcean(_ item: MeasureFacts, topic: String) {
    guard let level = item.level else { return }
    let order = [item.following?.fact].compactMap(\.self)
    page.add(plain(FactClause([item])), topic: topic, facts: [level] + order)
    if let change = item.onPrevious {
      page.add(
        FromSentence(change: change, noun: item.noun).texts,
        topic: topic,
        facts: [change.fact]
      )
    }
    if let change = item.onYearEarlier {
      page.add(
        YearSentence(changes: [(change, item.noun)]).texts,
        topic: topic,
        facts: [change.fact]
      )
    }
  }

  private func plain(_ clause: FactClause) -> [(pattern: String, text: String)] {
    [("plain", clause.text(time: time)), ("lead-in", "\(time), \(clause.text())")]
  }

  // MARK: - A count and its value

  private mutating func writePair(_ group: [MeasureFacts], topic: String) {
    let levels = group.compactMap(\.level)
    let clause = FactClause(group)
    let previous = group.compactMap(\.onPrevious)
    let years = group.compactMap(\.onYearEarlier)
    if previous.count == 2, previous[0].earlierMonth == previous[1].earlierMonth {
      page.add(
        PairSentence(clause: clause, changes: previous, time: time).texts,
        topic: topic,
        facts: levels + previous.map(\.fact)
      )
      let named = [(previous[0], group[0].noun), (previous[1], group[1].followingNoun)]
      page.add(
        MovesSentence(changes: named).texts,
        topic: topic,
        facts: previous.map(\.fact)
      )
    } else {
      page.add(plain(clause), topic: topic, facts: levels)
      for change in previous {
        page.add(
          FromSentence(change: change, noun: change.owner.noun).texts,
          topic: topic,
          facts: [change.fact]
        )
      }
    }
    guard let first = years.first else { return }
    let named =
      [(first, first.owner.noun)] + years.dropFirst().map { ($0, $0.owner.followingNoun) }
    page.add(YearSentence(changes: named).texts, topic: topic, facts: years.map(\.fact))
  }
}

extension MeasureFacts {
  /// Whether the streak is told behind the change on the previous month, in the same sentence.
  fileprivate func tellsStreakWithChange(in group: [MeasureFacts]) -> Bool {
    group.count == 1 && measure != .oceanShare
      && onPrevious?.comparison.basis == .previousMonth
  }
}

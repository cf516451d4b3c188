import CivilTime
import TradeFigures
import TradeStatistics

/// Terse lines, one for each measure.
struct BulletinWriter {
  static func sentences(_ edition: Edition) -> [FactSentence] {
    var page = FactPage(month: edition.month)
    for topic in FactTopic.all(in: edition) {
      for measure in topic.groups.flatMap(\.self) {
        let item = MeasureFacts(measure, in: edition)
        if let order = item.order {
          let names = Lists.joined(order.names)
          page.addLine(
            [("order", "order of transport modes by value, \(edition.month.title): \(names)")],
            topic: topic.title,
            facts: [order.fact]
          )
        }
        guard let level = item.level else { continue }
        page.addLine(
          texts(item),
          topic: topic.title,
          facts: [level] + said(item)
        )
      }
    }
    return page.sentences
  }

  private static func said(_ item: MeasureFacts) -> [Fact] {
    [
      item.doubt?.fact, item.onPrevious?.fact, item.onYearEarlier?.fact, item.record?.fact,
      item.streak?.fact,
    ].compactMap(\.self) + item.notCompared.map(\.fact)
  }

  private static func texts(_ item: MeasureFacts) -> [(pattern: String, text: String)] {
    let month = item.edition.month.title
    let phrase = item.marked("") ?? ""
    let ends = ends(item)
    let end = ends.map { "; \($0)" }.joined()
    let changes = [item.onPrevious, item.onYearEarlier].compactMap(\.self)
    guard !changes.isEmpty else {
      return [
        ("line-\(ends.count)", "\(item.title), \(month): \(phrase)\(end)"),
        ("line-at-\(ends.count)", "\(item.title) at \(phrase) in \(month)\(end)"),
      ]
    }
    let moves = changes.map(move)
    let joined =
      moves.contains { $0.contains(",") }
      ? moves.joined(separator: "; ") : moves.joined(separator: " and ")
    return [
      ("line-moves", "\(item.title), \(month): \(phrase), \(joined)\(end)"),
      ("line-at-moves", "\(item.title) at \(phrase) in \(month), \(joined)\(end)"),
    ]
  }

  /// `up 4.9 to 8.4 percent from March`.
  static func move(_ change: FactChange) -> String {
    let month = change.shortEarlierName
    if change.isPlainMove { return "\(change.adverb) from \(month)" }
    if change.movement.isMultiple { return "\(change.multiple) as in \(month)" }
    if change.movement.change.direction == .unchanged { return "unchanged from \(month)" }
    let open = change.open
    let comma = open.contains("or unchanged") ? "," : ""
    return "\(open.beforeDetail)\(comma) from \(month)\(open.detail)"
  }

  /// What else there is to say, each as a clause.
  private static func ends(_ item: MeasureFacts) -> [String] {
    var ends: [String] = []
    if let finding = item.doubt?.findings.first {
      ends.append(
        item.isComputed
          ? "rests on a figure under query, not compared"
          : finding.check == "source-conflict"
            ? "not compared"
            : "\(DoubtReason.short(finding, in: item.edition.month)), not compared"
      )
    }
    for (_, comparison) in item.notCompared {
      let month = item.edition.name(of: comparison.earlier.month)
      ends.append(
        comparison.crossesDefinitionBreak
          ? "not compared with \(month), before the definition changed"
          : comparison.isUnderQuery
            ? "not compared with \(month), whose figure is under query"
            : "not compared with \(month)"
      )
    }
    let streak = item.record == nil || item.streak?.streak.length ?? 0 > 2
    ends += [item.recordPhrase, streak ? item.streakPhrase : nil].compactMap(\.self)
    return ends
  }
}

extension String {
  /// Before an opening parenthesis: `little changed`.
  var beforeDetail: String {
    firstRange(of: " (").map { String(self[..<$0]) } ?? self
  }

  /// From the parenthesis on, with the space before it; empty where there is none.
  var detail: String { firstRange(of: " (").map { String(self[$0...]) } ?? "" }

  private func firstRange(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}

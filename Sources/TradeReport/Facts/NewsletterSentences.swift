import CivilTime
import TradeFigures
import TradeStatistics

/// The figure of one measure together with its change on an earlier month.
struct SingleSentence {
  let item: MeasureFacts
  let clause: FactClause
  let change: FactChange
  let time: String

  /// `streak` is set behind the change.
  func texts(streak: String?) -> [(pattern: String, text: String)] {
    // A range behind "from" would read as a movement from its one end to the other.
    let then =
      item.isComputed
      ? "\(change.earlierName) (\(change.earlier))" : "\(change.earlier) in \(change.earlierName)"
    let end = streak.map { ", \($0)" } ?? ""
    let plain = clause.text(time: time)
    let leadIn = "\(time), \(clause.text())"
    if change.isPlainMove {
      var texts = [
        ("up-from", "\(plain), \(change.adverb) from \(then)\(end)"),
        ("increase-of", "\(leadIn), \(change.noun) of \(change.amount) from \(then)\(end)"),
      ]
      if !item.isComputed, let phrase = item.phrase {
        let subject = item.subject
        texts.append(
          ("rose-to", "\(subject) \(change.verbPhrase) \(time), to \(phrase) from \(then)\(end)")
        )
      }
      return texts
    }
    if change.movement.isMultiple {
      let reference = "as in \(change.earlierName) (\(change.earlier))\(end)"
      return [
        ("multiple", "\(plain), \(change.multiple) \(reference)"),
        ("multiple-lead-in", "\(leadIn), or \(change.multiple) \(reference)"),
      ]
    }
    if change.movement.change.direction == .unchanged {
      return [
        ("unchanged", "\(plain), unchanged from \(change.earlierName)"),
        ("the-same", "\(leadIn), the same as in \(change.earlierName)"),
      ]
    }
    return [
      ("open", "\(plain), compared with \(then): \(change.open)"),
      ("open-lead-in", "\(leadIn), against \(then): \(change.open)"),
    ]
  }
}

/// The figures of a count and its value beside those of an earlier month.
struct PairSentence {
  let clause: FactClause
  /// Two, on the same month.
  let changes: [FactChange]
  let time: String

  var texts: [(pattern: String, text: String)] {
    let then = "\(Lists.joined(changes.map(\.earlierWithNoun))) in \(changes[0].earlierName)"
    let directions = Set(changes.map(\.movement.change.direction))
    let plain = clause.text(time: time)
    let leadIn = "\(time), \(clause.text())"
    if directions == [.up] || directions == [.down] {
      let word = directions == [.up] ? "up" : "down"
      return [
        ("pair-\(word)", "\(plain), \(word) from \(then)"),
        ("pair-\(word)-lead-in", "\(leadIn), \(word) from \(then)"),
      ]
    }
    return [
      ("pair-compared", "\(plain), compared with \(then)"),
      ("pair-against", "\(leadIn), against \(then)"),
    ]
  }
}

/// How much a count and its value moved, after their figures were named.
struct MovesSentence {
  let changes: [(change: FactChange, noun: String)]

  var texts: [(pattern: String, text: String)] {
    guard changes.count == 2 else { return [] }
    let (first, second) = (changes[0], changes[1])
    let isPlain = first.change.isPlainMove && second.change.isPlainMove
    let directions = [first, second].map(\.change.movement.change.direction)
    if isPlain, directions[0] == directions[1] {
      return [
        (
          "moves-together",
          "\(first.noun) \(first.change.verbPhrase) and \(second.noun) \(second.change.amount)"
        ),
        (
          "moves-of",
          "that is \(first.change.noun) of \(first.change.amount) in \(first.noun) and of "
            + "\(second.change.amount) in \(second.noun)"
        ),
      ]
    }
    return [("moves", "\(MovesSentence.joined(changes))")]
  }

  /// `entry summaries rose 3 percent, while their value fell 2 percent`.
  static func joined(_ changes: [(change: FactChange, noun: String)]) -> String {
    let clauses = changes.map { $0.change.clause($0.noun) }
    guard clauses.count == 2 else { return clauses.joined() }
    let directions = changes.map(\.change.movement.change.direction)
    if changes.allSatisfy(\.change.isPlainMove), directions[0] == directions[1] {
      return "\(clauses[0]) and \(changes[1].noun) \(changes[1].change.amount)"
    }
    let isSame = directions[0] == directions[1] && directions[0].isCertainMove
    return "\(clauses[0]), \(isSame ? "and" : "while") \(clauses[1])"
  }
}

/// One change with the earlier figure, after the current one was named.
struct FromSentence {
  let change: FactChange
  let noun: String

  var texts: [(pattern: String, text: String)] {
    let then = "\(change.earlier) in \(change.earlierName)"
    if change.isPlainMove {
      return [
        ("from", "\(noun) \(change.verbPhrase) from \(then)"),
        (
          "higher-than",
          "\(change.state(noun)) than \(change.inEarlier)"
        ),
      ]
    }
    if change.movement.isMultiple {
      return [("from-multiple", "\(change.clause(noun)) as \(change.inEarlier)")]
    }
    return [
      ("from-open", "compared with \(then), \(change.clause(noun))"),
      ("from-against", "against \(then), \(change.clause(noun))"),
    ]
  }
}

/// The changes on the same month a year earlier.
struct YearSentence {
  /// One or two.
  let changes: [(change: FactChange, noun: String)]

  var texts: [(pattern: String, text: String)] {
    let month = changes[0].change.earlierName
    let figures = Lists.joined(
      changes.map(changes.count == 1 ? \.change.earlier : \.change.earlierWithNoun)
    )
    let moves = MovesSentence.joined(changes)
    let states = YearSentence.states(changes)
    var texts = [
      ("year-compared", "compared with \(month) (\(figures)), \(states)"),
      ("year-against", "against \(figures) a year earlier, \(states)"),
    ]
    if changes.allSatisfy(\.change.isPlainMove) {
      texts.append(("year-over-year", "year over year, \(moves), from \(figures) in \(month)"))
    }
    return texts
  }

  /// `entries were 9 percent lower and their value 11 to 12 percent`.
  private static func states(_ changes: [(change: FactChange, noun: String)]) -> String {
    let clauses = changes.map { $0.change.state($0.noun) }
    guard clauses.count == 2 else { return clauses.joined() }
    let directions = changes.map(\.change.movement.change.direction)
    guard directions[0] == directions[1], directions[0].isCertainMove else {
      return "\(clauses[0]), while \(clauses[1])"
    }
    return changes.allSatisfy(\.change.isPlainMove)
      ? "\(clauses[0]) and \(changes[1].noun) \(changes[1].change.amount)"
      : "\(clauses[0]), and \(clauses[1])"
  }
}

extension FactChange {
  /// `in December (310)`.
  var inEarlier: String { "in \(earlierName) (\(earlier))" }
}

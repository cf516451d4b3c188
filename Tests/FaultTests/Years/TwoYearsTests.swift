import CivilTime
import TestSupport
import Testing

/// Every morning at six, for two years and two months.
@Suite("Two years", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct TwoYearsTests {
  @Test("What is published and said on each day")
  func walk() throws {
    let world = try World()
    var archive = Archive()
    var standing = Happening.Answer.nothingNew
    var happenings = FirstYear.happenings + SecondYear.happenings
    for day in try TwoYearsTests.days(from: "2031-02", through: "2033-02") {
      var title = "a quiet day"
      var answer = standing
      var publishes: [String] = []
      while let happening = happenings.first, happening.day == day {
        try happening.act(world)
        (title, answer) = (happening.title, happening.answer)
        (publishes, standing) = (happening.publishes, happening.then)
        happenings.removeFirst()
      }
      let place = "\(day), \(title)"
      let ended = try world.site.run(now: day)
      expect(ended, answer, place)
      archive.publish(publishes)
      try archive.expect(in: world.site, place)
    }
    #expect(happenings.isEmpty)
    #expect(archive.editions.count > 24 + 6)
    #expect(try world.site.broken == [])
    let status = try world.site.start(["status", "--now", "2033-03-01T06:00:00Z"]).run()
    #expect(status.output.contains("2032-12") || status.output.contains("December 2032"))
  }

  private func expect(_ ended: Start.Ended, _ answer: Happening.Answer, _ place: String) {
    #expect(ended.status == answer.status, "\(place): \(ended)")
    #expect(ended.output.isEmpty, "\(place): \(ended)")
    #expect(ended.lines.count == answer.lines.count, "\(place): \(ended)")
    for (line, words) in zip(ended.lines, answer.lines) {
      let isSaid = words.split(separator: "|").contains { line.contains($0) }
      #expect(isSaid, "\(place): “\(line)” says nothing of \(words)")
    }
  }

  private static func days(from first: String, through last: String) throws -> [String] {
    var month = try #require(Month(first))
    let end = try #require(Month(last))
    var days: [String] = []
    while month <= end {
      days += (1...31).map { "\(month)-\($0 < 10 ? "0" : "")\($0)" }
        .filter { CalendarDate($0) != nil }
      month = month.next
    }
    return days
  }
}

/// What must be published, and what was on the day before.
private struct Archive {
  /// The folders of all editions, earlier ones included.
  private(set) var editions: Set<String> = []
  private var changed: Set<String> = []
  private var before = Published.nothing

  /// New editions: a month that has one keeps it under the next number.
  mutating func publish(_ months: [String]) {
    changed = []
    for month in months {
      if editions.contains(month) {
        let number = (1...).first { !editions.contains("\(month)-r\($0)") } ?? 1
        editions.insert("\(month)-r\(number)")
      }
      editions.insert(month)
      changed.insert(month)
    }
  }

  mutating func expect(in site: Site, _ place: String) throws {
    let published = try site.published
    #expect(Set(published.editions) == editions, "\(place)")
    #expect(published.untidy == [], "\(place)")
    for edition in editions where !changed.contains(edition) {
      let month = String(edition.prefix(7))
      let isKept = edition != month && before.files(of: edition).isEmpty
      let earlier = before.files(of: isKept ? month : edition)
      #expect(published.files(of: edition) == earlier, "\(place): \(edition)")
    }
    for edition in changed {
      #expect(published.files(of: edition) != before.files(of: edition), "\(place): \(edition)")
    }
    if !changed.isEmpty { #expect(try site.broken == [], "\(place)") }
    before = published
  }
}

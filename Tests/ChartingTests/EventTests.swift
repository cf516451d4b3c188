import Charting
import CivilTime
import Scales
import Scene
import TestSupport
import Testing

@Suite("Events on month charts")
struct EventTests {
  private let layout = ChartLayout(measuring: FakeMeasurer())

  /// Thirteen months to March 2023 in two panels, with gaps in December.
  private static func chart(_ events: [ChartEvent]) -> Chart {
    var months = Fixture.months(
      [3, 4, 2, 5, 3, 4, 3, 2, 4, nil, 5, 4, 3],
      mark: .columns,
      events: events
    ) { $0.heading = "Entries" }
    var second = months.panels[0]
    second.mark = .lollipops
    second.heading = "Value, $ million"
    months.panels.append(second)
    return Fixture.chart(months)
  }

  private func rules(in scene: Scene) -> [Rect] {
    scene.layers("events").flatMap { DrawnItems($0).strokes(isDashed: true) }
  }

  @Test(
    "A rule stands at its day inside its month's band, in both panels",
    arguments: ["2022-06-21", "2022-04-01", "2023-02-28", "2023-03-31"],
    ChartFormat.allCases
  )
  func place(day: String, format: ChartFormat) throws {
    let event = try Fixture.event(day)
    let scene = layout.scene(of: Self.chart([event]), format: format)
    let axis = try #require(scene.layers("months").first)
    let ticks = axis.compactMap(\.strokeFrame).map(\.midX)
    let step = ticks[ticks.count - 1] - ticks[ticks.count - 2]
    let index = Fixture.month("2022-03").distance(to: event.date.month)
    let first = try #require(ticks.first)
    let edge = first + (Double(index) - 0.5) * step
    let days =
      event.date.month.number == 2 ? 28.0 : [4, 6].contains(event.date.month.number) ? 30 : 31
    let expected = edge + Double(event.date.day - 1) / days * step
    let drawn = rules(in: scene)
    #expect(drawn.count == 2)
    #expect(drawn.allSatisfy { abs($0.midX - expected) < 0.01 })

    let bases = scene.layers("axis").compactMap {
      DrawnItems($0).strokes(isDashed: false).first?.midY
    }
    #expect(zip(drawn, bases).allSatisfy { abs($0.bottom - $1) < 0.01 })
    #expect(drawn[0].bottom < drawn[1].top)
  }

  @Test("A rule stops above the words of a gap, in each panel")
  func gap() throws {
    let scene = layout.scene(of: Self.chart([try Fixture.event("2022-12-16")]), format: .slide)
    let words = scene.textBoxes(measuring: FakeMeasurer()).filter { $0.run.text == "no figure" }
    let drawn = rules(in: scene)
    #expect(words.count == 2 && drawn.count == 2)
    for (rule, word) in zip(drawn, words) {
      #expect(rule.bottom < word.frame.top && word.frame.top - rule.bottom < 20)
    }
  }

  @Test(
    "Three events at most are drawn, none crosses the words of another",
    arguments: ChartFormat.allCases
  )
  func room(format: ChartFormat) throws {
    let days = (0..<12).flatMap { month in [2, 16, 28].map { (month, $0) } }
    var random = SplitMix64(seed: 42)
    for _ in 0..<200 {
      let events = try (0..<Int.random(in: 1...6, using: &random)).map { _ in
        let (month, day) = try #require(days.randomElement(using: &random))
        let date = try #require(
          CalendarDate(month: Fixture.month("2022-03").advanced(by: month), day: day)
        )
        let words = "Order on Central Romana sugar and".prefix(
          Int.random(in: 8...30, using: &random)
        )
        return try Fixture.event(date.description, String(words))
      }
      let drawing = layout.drawing(of: Self.chart(events), format: format)
      let scene = drawing.scene
      let drawn = rules(in: scene)
      #expect((1...3).contains(drawn.count / 2))
      let words = scene.layers("events").flatMap { $0 }.flatMap(\.runs)
        .map { TextBox($0, measuring: FakeMeasurer()).frame }
      #expect(words.count == drawn.count)
      for word in words {
        let crossing = drawn.filter {
          word.left < $0.midX && $0.midX < word.right && $0.top < word.bottom
            && word.top < $0.bottom
        }
        #expect(crossing.isEmpty, "\(events)")
      }
      let faults =
        SceneChecks.overlaps(in: scene, measuring: FakeMeasurer())
        + SceneChecks.strays(
          from: format.box(height: scene.size.height),
          in: scene,
          measuring: FakeMeasurer()
        )
      #expect(faults.isEmpty, "\(faults.joined(separator: "; "))")
      let left = events.count - drawn.count / 2
      let source = scene.layers("frame").flatMap { $0.flatMap(\.runs) }.map(\.text)
        .joined(separator: " ")
      #expect(source.contains("Not marked: \(left) other event") == (left > 0), "\(source)")
    }
  }

  @Test("A break of a series is drawn before all others, and parts the series in every format")
  func breaks() throws {
    let others = try ["2022-05-04", "2022-08-04", "2022-10-04", "2023-01-04"].map {
      try Fixture.event($0)
    }
    let breaking = try Fixture.event("2022-07-01", "Definition changed", breaks: true)
    for format in ChartFormat.allCases {
      let scene = layout.scene(of: Self.chart(others + [breaking]), format: format)
      #expect(scene.runs.contains { $0.text == "Definition changed" }, "\(format)")
    }
    let chart = Fixture.months([1, 2, 3, 4, 5, 6], mark: .rateLine, events: others + [breaking])
    guard case .months(let plan) = layout.plan(of: Fixture.chart(chart), format: .half).body else {
      return
    }
    #expect(plan.panels[0].runs == [0..<4, 4..<6])
  }
}

@Suite("Fiscal years on the axis of months")
struct FiscalYearMarksTests {
  private let layout = ChartLayout(measuring: FakeMeasurer())

  private func texts(from first: String, count: Int, _ format: ChartFormat) -> (Scene, [String]) {
    let values = (0..<count).map { Double?.some(Double($0 % 5) + 2) }
    let chart = Fixture.chart(Fixture.months(values, from: first, mark: .columns))
    let scene = layout.scene(of: chart, format: format)
    return (scene, scene.layers("months").flatMap { $0.flatMap(\.runs) }.map(\.text))
  }

  @Test(
    "Both years are named beside October 1, as far as there is room",
    arguments: [
      ("2022-03", ChartFormat.slide, ["FY2022", "FY2023"]),
      ("2022-03", .half, ["FY2022", "FY2023"]),
      ("2022-09", .slide, ["FY2023"]),
      ("2022-09", .half, ["FY2023"]),
      ("2021-10", .slide, ["FY2022", "FY2023"]),
      ("2021-10", .half, ["FY2022"]),
      ("2022-10", .full, ["FY2023", "FY2024"]),
    ]
  )
  func names(first: String, format: ChartFormat, expected: [String]) {
    let names = texts(from: first, count: 13, format).1.filter { $0.hasPrefix("FY") }
    #expect(names == expected)
  }

  @Test("Months of one fiscal year have no mark", arguments: ["2022-10", "2023-01"])
  func one(first: String) {
    let names = texts(from: first, count: 9, .slide).1
    #expect(!names.contains { $0.hasPrefix("FY") })
  }

  @Test(
    "Marks of all windows are apart, inside, and between September and October",
    arguments: ChartFormat.allCases
  )
  func clean(format: ChartFormat) throws {
    for start in 0..<12 {
      for count in [2, 6, 13, 25, 40] {
        let first = Fixture.month("2021-01").advanced(by: start)
        let (scene, names) = texts(from: first.description, count: count, format)
        let faults =
          SceneChecks.overlaps(in: scene, measuring: FakeMeasurer())
          + SceneChecks.strays(
            from: format.box(height: scene.size.height),
            in: scene,
            measuring: FakeMeasurer()
          )
          + SceneChecks.tooSmall(format.isPrint ? 6.5 : 17, in: scene)
        #expect(faults.isEmpty, "\(first), \(count): \(faults.joined(separator: "; "))")
        let axis = try #require(scene.layers("months").first)
        let ticks = axis.compactMap(\.strokeFrame).map(\.midX)
        let marks = scene.layers("fiscal years").flatMap { $0 }.compactMap(\.strokeFrame).map(
          \.midX
        )
        #expect(marks.isEmpty == !names.contains { $0.hasPrefix("FY") }, "\(first), \(count)")
        for mark in marks {
          let before = ticks.count { $0 < mark }
          #expect(first.advanced(by: before).number == 10, "\(first), \(count)")
        }
      }
    }
  }
}

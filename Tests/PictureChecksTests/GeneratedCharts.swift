import Charting
import CivilTime
import TestSupport

/// Charts of every kind, of any length, shape and wording, from a seed.
struct GeneratedCharts {
  /// A kind of body.
  enum Kind: String, CaseIterable {
    case bandedLine, columns, rateLine, lollipops, twoPanels, shares, dumbbells, multiples
  }

  /// What the values are like.
  enum Shape: String, CaseIterable {
    case walk, gaps, allMissingButOne, allMissing, equal, zero, negative, bothSigns, twelveOrders
    case spike, alternating
  }

  static let lengths = [1, 2, 6, 13, 25, 60, 240]

  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func chart(_ kind: Kind, _ shape: Shape, length: Int) -> Chart {
    let first = Month(ordinal: 2_003 * 12 + Int.random(in: 0..<12, using: &random))
    let months = first...first.advanced(by: length - 1)
    let current =
      Int.random(in: 0..<4, using: &random) == 0
      ? first.advanced(by: length / 2) : months.upperBound
    let words = GeneratedWords.all.randomElement(using: &random) ?? GeneratedWords.all[0]
    return Chart(
      title: words.title,
      subtitle: words.subtitle,
      source: words.source,
      tag: "Trade Snapshot · \(current.shortTitle) · data as of April 24, 2023",
      alternative: words.title,
      body: body(kind, shape, months, current, words)
    )
  }

  private mutating func body(
    _ kind: Kind,
    _ shape: Shape,
    _ months: ClosedRange<Month>,
    _ current: Month,
    _ words: GeneratedWords
  ) -> Chart.Body {
    switch kind {
    case .bandedLine: monthChart([.bandedLine], shape, months, current, words)
    case .columns: monthChart([.columns], shape, months, current, words)
    case .rateLine: monthChart([.rateLine], shape, months, current, words)
    case .lollipops: monthChart([.lollipops], shape, months, current, words)
    case .twoPanels:
      monthChart(
        [[.columns, .rateLine], [.columns, .lollipops], [.bandedLine, .columns]]
          .randomElement(using: &random) ?? [],
        shape,
        months,
        current,
        words
      )
    case .shares: .shares(shares(shape, months, current, words))
    case .dumbbells: .dumbbells(dumbbells(shape, months, current, words))
    case .multiples: .multiples(multiples(shape, months, current, words))
    }
  }

  private mutating func monthChart(
    _ marks: [MonthChart.Mark],
    _ shape: Shape,
    _ months: ClosedRange<Month>,
    _ current: Month,
    _ words: GeneratedWords
  ) -> Chart.Body {
    var events: [ChartEvent] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let place = Int.random(
        in: 0..<(months.lowerBound.distance(to: months.upperBound) + 1),
        using: &random
      )
      let month = months.lowerBound.advanced(by: place)
      if let date = CalendarDate(month: month, day: Int.random(in: 1...28, using: &random)) {
        events.append(
          ChartEvent(
            date: date,
            dateLabel: "\(month.abbreviation)\u{A0}\(date.day)",
            text: words.event,
            breaksSeries: Bool.random(using: &random)
          )
        )
      }
    }
    let panels = marks.map { mark in
      MonthChart.Panel(
        heading: marks.count > 1 ? words.heading : "",
        mark: mark,
        data: data(shape, months, current),
        unitPrefix: words.prefix,
        unitSuffix: words.suffix,
        hasYearEarlierLine: mark == .columns && Bool.random(using: &random),
        trueScaleHeading: mark == .lollipops ? words.heading : ""
      )
    }
    return .months(
      MonthChart(months: months, current: current, panels: panels, events: events)
    )
  }

  private mutating func shares(
    _ shape: Shape,
    _ months: ClosedRange<Month>,
    _ current: Month,
    _ words: GeneratedWords
  ) -> ShareChart {
    let isSplit = Bool.random(using: &random)
    let rows = data(shape, months, current).map { datum -> ShareChart.Row? in
      datum.map { datum in
        var first = datum
        first.value = min(100, abs(datum.value).truncatingRemainder(dividingBy: 100))
        first.label = Self.label(first.value)
        return ShareChart.Row(
          shares: isSplit
            ? [
              first, Self.datum((100 - first.value) / 2), Self.datum((100 - first.value) / 3), nil,
            ]
            : [first, nil, nil, nil]
        )
      }
    }
    return ShareChart(
      months: months,
      current: current,
      names: words.names,
      restHeading: words.event + " " + words.heading,
      rows: rows
    )
  }

  private mutating func dumbbells(
    _ shape: Shape,
    _ months: ClosedRange<Month>,
    _ current: Month,
    _ words: GeneratedWords
  ) -> DumbbellChart {
    let (first, second) = (data(shape, months, current), data(shape, months, current))
    return DumbbellChart(
      months: months,
      current: current,
      countHeading: words.names[0],
      firstName: words.names[1],
      firstWord: words.names[1].lowercased(),
      secondName: words.names[2],
      secondWord: words.names[2].lowercased(),
      unitPrefix: words.prefix,
      unitSuffix: words.suffix,
      rows: zip(first, second).map { first, second in
        first == nil && second == nil
          ? nil
          : DumbbellChart.Row(
            count: "\(Int.random(in: 1...99_999, using: &random))",
            first: first,
            second: second,
            remark: Int.random(in: 0..<6, using: &random) == 0 ? words.event : ""
          )
      }
    )
  }

  private mutating func multiples(
    _ shape: Shape,
    _ months: ClosedRange<Month>,
    _ current: Month,
    _ words: GeneratedWords
  ) -> MultiplesChart {
    MultiplesChart(
      months: months,
      current: current,
      panels: (0..<Int.random(in: 1...8, using: &random)).map { index in
        let data = data(shape, months, current)
        let value = (data.last ?? nil).map { words.prefix + $0.label } ?? "no figure"
        return MultiplesChart.Panel(
          name: words.names[index % 4] + " \(index)",
          value: value,
          unit: words.suffix,
          data: data
        )
      }
    )
  }
}

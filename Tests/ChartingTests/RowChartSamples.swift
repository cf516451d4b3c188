import Charting
import CivilTime
import Scene

/// Charts of rows and panels made from a seed, the same each time.
struct RowChartSamples {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// SplitMix64: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func months(_ counts: ClosedRange<Int>) -> ClosedRange<Month> {
    let first = Month(ordinal: 2_021 * 12 + number(0...30))
    return first...first.advanced(by: number(counts) - 1)
  }

  private mutating func current(in months: ClosedRange<Month>) -> Month {
    chance(80) ? months.upperBound : months.lowerBound
  }

  private mutating func datum(tenths: Int) -> Datum {
    let value = Double(tenths) / 10
    let label = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return Datum(
      value: value,
      lower: value,
      upper: value,
      label: label,
      isUnderQuery: chance(10)
    )
  }

  // MARK: - Charts

  mutating func shares(count: ClosedRange<Int> = 1...30) -> ShareChart {
    let months = months(count)
    let isSplit = chance(50)
    let rows = months.map { _ -> ShareChart.Row? in
      guard chance(70) else { return nil }
      guard isSplit else {
        return ShareChart.Row(shares: [datum(tenths: number(0...1_000)), nil, nil, nil])
      }
      var left = 1_000
      let shares = (0..<4).map { _ -> Datum? in
        let part = number(0...left)
        guard chance(75) else { return nil }
        left -= part
        return datum(tenths: part)
      }
      return ShareChart.Row(shares: shares)
    }
    return ShareChart(
      months: months,
      current: current(in: months),
      names: ["Ocean", "Air", "Truck", "Rail"],
      restHeading: "All other modes: air > truck > rail (shares not published separately)",
      rows: rows
    )
  }

  mutating func dumbbells(count: ClosedRange<Int> = 1...30) -> DumbbellChart {
    let months = months(count)
    let scale = [30, 1_000, 9_000][number(0...2)]
    let rows = months.map { _ -> DumbbellChart.Row? in
      guard chance(80) else { return nil }
      let isOutlier = chance(5)
      let first = chance(85) ? datum(tenths: number(0...scale) * (isOutlier ? 8 : 1)) : nil
      let isClose = chance(25)
      let near = Int((first?.value ?? 0) * 10) + number(0...max(1, scale / 40))
      let second = chance(85) ? datum(tenths: isClose ? near : number(0...scale)) : nil
      let remarks = [
        "$2,000 identified; none collected on record",
        "a long remark that says why this month is not like any of the others in the chart",
      ]
      return DumbbellChart.Row(
        count: chance(80) ? "\(number(1...140))" : "",
        first: first,
        second: second,
        remark: chance(10) ? remarks[number(0...1)] : ""
      )
    }
    return DumbbellChart(
      months: months,
      current: current(in: months),
      countHeading: "Audits",
      firstName: "Identified",
      firstWord: "identified",
      secondName: chance(50) ? "Collected" : "Collected, including from earlier assignments",
      secondWord: "collected",
      unitPrefix: "$",
      unitSuffix: "\u{A0}m",
      rows: rows
    )
  }

  mutating func multiples(panels: ClosedRange<Int> = 1...8) -> MultiplesChart {
    let months = months(1...30)
    let units = ["million", "billion", "shipments", "of the entry value", ""]
    let list = (0..<number(panels)).map { index -> MultiplesChart.Panel in
      let scale = [40, 5_000, 200_000, 90_000_000][number(0...3)]
      let isEmpty = chance(15)
      let data = months.map { _ in
        !isEmpty && chance(75) ? datum(tenths: number(0...scale)) : nil
      }
      let last = data.last ?? nil
      return MultiplesChart.Panel(
        name: index % 3 == 0 ? "Duties and fees identified by audits" : "Entry value",
        value: last.map { "$" + $0.label } ?? "no figure",
        unit: last == nil ? "" : units[number(0...4)],
        data: data
      )
    }
    return MultiplesChart(months: months, current: months.upperBound, panels: list)
  }

  /// A chart around `body`, with words of usual length.
  static func chart(_ body: Chart.Body) -> Chart {
    Chart(
      title: "Collections exceeded amounts identified in March 2023; the order reversed in April",
      subtitle: "Amounts identified and collected by audit, $ million, March 2022 to March 2023",
      source: "Source: monthly releases, some as quoted in the trade press. Figures are rounded as "
        + "published.",
      tag: "Trade Snapshot · Mar 2023 · data as of April 24, 2023",
      alternative: "",
      body: body
    )
  }
}

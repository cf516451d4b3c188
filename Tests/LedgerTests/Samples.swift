import CivilTime
import Quantities
import Testing
import TradeFigures

/// Observations to record, in the manner of a release of March 2023.
enum Samples {
  static func moment(_ text: String = "2023-04-25T08:00:00Z") throws -> Timestamp {
    try #require(Timestamp(text))
  }

  static func source(_ address: String = "https://example.gov/march", bytes: Int = 1) -> Source {
    Source(
      address: address,
      sha256: String(repeating: "0", count: 60) + String(1_000 + bytes),
      title: "Monthly update",
      kind: .publisher
    )
  }

  static func observation(
    _ measure: MeasureID = .estimatedDuties,
    _ printed: String = "$6.1 billion",
    _ qualifier: String = "nearly",
    unit: MeasurementUnit = .usd,
    month: String = "2023-03",
    source: Source = source(),
    place: TextPlace? = TextPlace(line: 81, column: 152),
    published: CalendarDate? = CalendarDate(year: 2023, month: 4, day: 24),
    asOf: CalendarDate? = nil,
    note: String = ""
  ) throws -> Observation {
    let words = try #require(Qualifier(qualifier))
    let figure = try #require(Figure(asPrinted: printed, qualifier: words, unit: unit))
    return Observation(
      month: try #require(Month(month)),
      measure: measure,
      figure: figure,
      source: source,
      place: place,
      published: published,
      asOf: asOf,
      note: note
    )
  }

  /// A handful of every kind: money, counts, shares, an order, with and without place and dates.
  static func release() throws -> [Observation] {
    [
      try observation(),
      try observation(.entrySummaries, "2.7 million", "more than", unit: .count),
      try observation(.oceanShare, "38.27 percent", "more than", unit: .percent),
      try observation(.modeOrder, "ocean > air > truck > rail", "", unit: .order),
      try observation(.audits, "29", "", unit: .count, place: nil, note: "a “note”, with comma"),
      try observation(
        .counterfeitSeizures,
        "1,798",
        "nearly",
        unit: .count,
        published: nil,
        asOf: CalendarDate(year: 2023, month: 5, day: 1)
      ),
      try observation(source: Source(address: "a.csv", sha256: "ab", kind: .secondary)),
    ]
  }

  /// As many different observations as asked for, from one source.
  static func many(_ count: Int, from address: String) throws -> [Observation] {
    let first = try #require(Month("1900-01"))
    return try (0..<count).map { index in
      try observation(
        MeasureID("measure-\(index / 1_200)"),
        "\(1 + index % 999)",
        "",
        unit: .count,
        month: first.advanced(by: index % 1_200).description,
        source: source(address),
        place: TextPlace(line: index + 1, column: 1)
      )
    }
  }
}

extension Observation {
  /// The observation as the ledger gives it back after a recording at `moment`.
  func recorded(at moment: Timestamp) -> Observation {
    Observation(
      month: month,
      measure: measure,
      figure: figure,
      source: source,
      place: place,
      published: published,
      asOf: asOf,
      recorded: moment,
      note: note
    )
  }
}

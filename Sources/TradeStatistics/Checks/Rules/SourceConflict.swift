import TradeFigures

/// Sources of one vintage that exclude each other, and no priority that settles it.
struct SourceConflict: Check {
  static let name = "source-conflict"

  func findings(in data: CheckedData) -> [Finding] {
    data.measures.flatMap { measure in
      data.snapshot.months(of: measure).compactMap { data.snapshot[measure, $0] }
        .filter(\.isConflict)
        .map { reading in
          // "More than" and "over" the same number are one side of the dispute.
          var sides: [Figure] = []
          for other in reading.readings.map(\.figure)
          where !sides.contains(where: { $0.bounds == other.bounds && $0.content == other.content })
          {
            sides.append(other)
          }
          let phrases = sides.map(\.phrase)
          return finding(
            .error,
            reading,
            "Sources disagree beyond rounding: \(phrases.joined(separator: ", against ")).",
            evidence: Array(reading.readings.dropFirst())
          )
        }
    }
  }
}

import TradeFigures

/// Sources of one vintage that exclude each other, and no priority that settles it.
struct SourceConflict: Check {
  static let name = "source-conflict"

  func findings(in data: CheckedData) -> [Finding] {
    data.measures.flatMap { measure in
      data.snapshot.months(of: measure).compactMap { data.snapshot[measure, $0] }
        .filter(\.isConflict)
        .map { reading in
          var phrases: [String] = []
          for other in reading.readings where !phrases.contains(other.figure.phrase) {
            phrases.append(other.figure.phrase)
          }
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

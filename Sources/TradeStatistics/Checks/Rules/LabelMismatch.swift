import CivilTime
import TradeFigures

/// One month's figures under another month's name.
///
/// All leading figures that a source gives for a month are those that another source gives for
/// another one. It is an error where a third voice contradicts them, and else a warning: rounded
/// figures may repeat.
struct LabelMismatch: Check {
  static let name = "label-mismatch"

  private static let leading: [MeasureID] = [.entrySummaries, .entryValue, .estimatedDuties]
  /// Fewer figures than this prove nothing, even where they are contradicted.
  private static let leastContradicted = 2

  func findings(in data: CheckedData) -> [Finding] {
    let months = data.snapshot.months
    var byContent: [Figure.Content: [(MeasureID, Month)]] = [:]
    for measure in LabelMismatch.leading {
      for reading in data.readings(of: measure) {
        byContent[reading.figure.content, default: []].append((measure, reading.month))
      }
    }
    return months.flatMap { month -> [Finding] in
      for statement in statements(of: month, in: data) {
        let others = byContent[statement[0].figure.content] ?? []
        for (measure, other) in others where measure == statement[0].measure {
          guard let severity = severity(of: statement, as: other, in: data) else { continue }
          return statement.compactMap { observation in
            data.snapshot[observation.measure, month].map {
              finding(observation, of: $0, as: other, severity, in: data)
            }
          }
        }
      }
      return []
    }
  }

  /// The leading figures of a month, one list for each source, in the order of preference.
  private func statements(of month: Month, in data: CheckedData) -> [[Observation]] {
    var addresses: [String] = []
    var bySource: [String: [Observation]] = [:]
    for measure in LabelMismatch.leading {
      for observation in data.snapshot[measure, month]?.readings ?? [] {
        let address = observation.source.address
        if bySource[address] == nil { addresses.append(address) }
        if bySource[address]?.contains(where: { $0.measure == measure }) != true {
          bySource[address, default: []].append(observation)
        }
      }
    }
    return addresses.compactMap { bySource[$0] }
      .filter { $0.count >= LabelMismatch.leastContradicted }
  }

  /// How grave it is that `statement` repeats the month `other`; `nil` where it does not.
  private func severity(
    of statement: [Observation],
    as other: Month,
    in data: CheckedData
  ) -> Severity? {
    let month = statement[0].month
    let repeats = statement.allSatisfy { observation in
      guard let reading = data.snapshot[observation.measure, other] else { return false }
      return reading.figure.content == observation.figure.content
        && !reading.readings.contains { $0.source.address == observation.source.address }
    }
    guard other != month, repeats else { return nil }
    let isContradicted = statement.contains { observation in
      data.snapshot[observation.measure, month]?.isConflict == true
    }
    if isContradicted { return .error }
    // What repeats the month next to it is the business of another check.
    let isNear = abs(other.distance(to: month)) == 1
    return statement.count == LabelMismatch.leading.count && !isNear ? .warning : nil
  }

  private func finding(
    _ observation: Observation,
    of reading: Reading,
    as other: Month,
    _ severity: Severity,
    in data: CheckedData
  ) -> Finding {
    let twin = data.snapshot[observation.measure, other]?.shown
    return finding(
      severity,
      reading,
      "A source gives for \(reading.month.title) the leading figures of \(other.title), here "
        + "\(observation.figure.phrase)"
        + (severity == .error ? ", and another source contradicts it" : "")
        + ": the month may be mislabeled.",
      evidence: [observation] + [twin].compactMap(\.self)
    )
  }
}

import CivilTime

/// Turns time references into months.
enum MonthResolver {
  /// The outcome for one figure.
  enum Outcome: Hashable {
    case month(Month)
    /// The figure is a total or a single case.
    case notOurs
    case unknown(String)
  }

  /// The month of one figure.
  ///
  /// - Parameters:
  ///   - time: what governs the figure; `nil` where nothing is named.
  ///   - reference: the month of the release, or of the figure compared with.
  ///   - isCompared: whether the figure is compared with another, whose month is `reference`.
  /// - Returns: a month, or why there is none.
  static func resolve(_ time: TimeReference?, reference: Month?, isCompared: Bool) -> Outcome {
    guard let meaning = time?.meaning else {
      guard let reference else { return .unknown("no month is named") }
      return .month(isCompared ? reference.previous : reference)
    }
    switch meaning {
    case .aggregate, .day, .record:
      return .notOurs
    case .severalMonths:
      return .unknown("several months are named together")
    case .unclear:
      guard isCompared else { return .notOurs }
      return .unknown("which month is meant is not clear")
    case .month(let number, let year?, isRelative: false):
      return Month(year: year, number: number).map(Outcome.month) ?? .unknown("no such month")
    case .month(let number, let year, _):
      guard let reference else { return .unknown("the year is not named") }
      if let year {
        return Month(year: reference.year + year, number: number).map(Outcome.month)
          ?? .unknown("no such month")
      }
      return .month(latest(number, notAfter: reference))
    case .reference:
      guard let reference else { return .unknown("no month is named") }
      guard !isCompared else {
        return .unknown("\u{201C}last month\u{201D} is compared with the month itself")
      }
      return .month(reference)
    case .before(let months):
      guard let reference else { return .unknown("no month is named") }
      return .month(reference.advanced(by: -months))
    case .sameMonth(let year):
      guard let reference else { return .unknown("no month is named") }
      return Month(year: year, number: reference.number).map(Outcome.month)
        ?? .unknown("no such month")
    }
  }

  /// The month `number` of the year that makes it `reference` or the nearest earlier one.
  static func latest(_ number: Int, notAfter reference: Month) -> Month {
    let back = (reference.number - number + 12) % 12
    return reference.advanced(by: -back)
  }
}

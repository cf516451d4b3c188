import CivilTime

/// Lists and counts in words.
enum Lists {
  /// `a`, `a and b`, `a, b and c`.
  static func joined(_ items: [String], with conjunction: String = "and") -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// `1 audit`, `29 audits`; counts to twelve in words where `spelled`.
  static func count(_ count: Int, _ noun: String, plural: String? = nil, spelled: Bool = false)
    -> String
  {
    "\(spelled ? number(count) : "\(count)") \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// `one` to `thirteen`, then digits.
  static func number(_ count: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen",
    ]
    return words.indices.contains(count) ? words[count] : "\(count)"
  }

  /// `June, July and September 2024`; runs of three and more as `May to August 2022`.
  static func months(_ months: [Month]) -> String {
    var runs: [ClosedRange<Month>] = []
    for month in months {
      if let last = runs.last, last.upperBound.next == month {
        runs[runs.count - 1] = last.lowerBound...month
      } else {
        runs.append(month...month)
      }
    }
    var pieces: [(text: String, year: Int)] = []
    for run in runs {
      if run.count >= 3 {
        let isOneYear = run.lowerBound.year == run.upperBound.year
        let first = isOneYear ? run.lowerBound.name : run.lowerBound.title
        pieces.append(("\(first) to \(run.upperBound.name)", run.upperBound.year))
      } else {
        pieces += run.map { ($0.name, $0.year) }
      }
    }
    // The year stands once, after the last month that it belongs to.
    return joined(
      pieces.indices.map { index in
        let piece = pieces[index]
        let isLastOfYear = index + 1 == pieces.count || pieces[index + 1].year != piece.year
        return isLastOfYear ? "\(piece.text)\u{A0}\(piece.year)" : piece.text
      }
    )
  }

  /// `March 2022 to March 2023`, or the month alone.
  static func span(_ months: ClosedRange<Month>) -> String {
    months.count == 1
      ? months.lowerBound.title : "\(months.lowerBound.title) to \(months.upperBound.title)"
  }
}

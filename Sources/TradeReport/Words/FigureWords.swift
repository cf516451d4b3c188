import Quantities
import TradeFigures

/// A reading in words: every figure as printed, with its qualifier.
struct FigureWords {
  let reading: Reading

  /// Each figure of an open disagreement by ascending value; otherwise the one that is shown.
  var figures: [Figure] {
    guard reading.isConflict else { return [reading.figure] }
    var seen: Set<String> = []
    return reading.readings.map(\.figure)
      .sorted { ($0.value ?? .zero, $0.phrase) < ($1.value ?? .zero, $1.phrase) }
      .filter { seen.insert($0.asPrinted.lowercased()).inserted }
  }

  /// For prose: `nearly $6.1 billion`, `more than 42 percent`, `$6.7 billion or $6.97 billion`.
  var phrase: String {
    Lists.joined(figures.map(FigureWords.phrase), with: "or")
  }

  /// The same, never split over two lines.
  var unbrokenPhrase: String { Typography.unbroken(phrase) }

  /// The number without its qualifier: `$6.1 billion`.
  var number: String {
    Lists.joined(figures.map { FigureWords.number($0) }, with: "or")
  }

  /// `percent` is a word in prose, whichever way it was printed.
  private static func number(_ figure: Figure) -> String {
    guard figure.unit == .percent, let digits = figure.number?.digits else {
      return figure.asPrinted
    }
    return "\(digits) percent"
  }

  private static func phrase(_ figure: Figure) -> String {
    let number = number(figure)
    return figure.qualifier.isEmpty ? number : "\(figure.qualifier.text) \(number)"
  }
}

extension Figure {
  /// The number as key figures print it: `$289 billion` also for "289 billion dollars".
  var compactText: String {
    guard let number, number.unit == .usd, !asPrinted.hasPrefix("$") else { return asPrinted }
    return "$" + number.digits + (number.scale.map { " \($0.rawValue)" } ?? "")
  }

  /// `>` `<` `~` before the number in dense tables; none where the qualifier says nothing.
  var sign: String {
    guard !hasEmptyQualifier else { return "" }
    return Set(qualifier.claims.map(\.sign)).count == 1 ? qualifier.claims[0].sign : "~"
  }
}

import CivilTime
import Quantities
import Testing
import TradeFigures

@testable import TradeStatistics

/// A month from its text; a failure of the test where that is none.
func month(_ text: String) throws -> Month { try #require(Month(text)) }

/// A number from its text; a failure of the test where that is none.
func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

/// A figure from its words, such as `nearly $6.1 billion`.
func figure(_ words: String, _ unit: MeasurementUnit) throws -> Figure {
  let tokens = words.split(separator: " ").map(String.init)
  let match = Qualifier.longestPrefix(of: tokens[...])
  let qualifier = try #require(Qualifier(tokens.prefix(match?.length ?? 0).joined(separator: " ")))
  let printed = tokens.dropFirst(match?.length ?? 0).joined(separator: " ")
  return try #require(Figure(asPrinted: printed, qualifier: qualifier, unit: unit))
}

/// What a figure in words says.
func estimate(_ words: String, _ unit: MeasurementUnit = .usd) throws -> Estimate {
  try #require(try figure(words, unit).estimate)
}

/// Observations of built-in measures from lines such as `2023-03 entry-value more than $1 billion`.
func observations(_ lines: [String]) throws -> [Observation] {
  try lines.enumerated().map { index, line in
    let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
    try #require(parts.count == 3)
    let id = MeasureID(parts[1])
    let measure = try #require(MeasureCatalog.builtIn[id])
    return Observation(
      month: try month(parts[0]),
      measure: id,
      figure: try figure(parts[2], measure.unit),
      source: Source(address: "line \(index)", sha256: "", kind: .publisher)
    )
  }
}

func statistics(
  _ lines: String...,
  fiscalYears: FiscalYearFigures = FiscalYearFigures([])
) throws -> Statistics {
  Statistics(
    snapshot: FiguresSnapshot(try observations(lines)),
    reference: ReferenceFigures(fiscalYears: fiscalYears)
  )
}

/// Fiscal-year totals from lines such as `2023 counterfeit-msrp over $2.5 billion`.
func totals(_ lines: String...) throws -> FiscalYearFigures {
  FiscalYearFigures(
    try lines.map { line in
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      let measure = try #require(MeasureCatalog.builtIn[MeasureID(parts[1])])
      return FiscalYearFigure(
        fiscalYear: FiscalYear(try #require(Int(parts[0]))),
        measure: measure.id,
        figure: try figure(parts[2], measure.unit),
        source: Source(address: "", sha256: "", kind: .publisher)
      )
    }
  )
}

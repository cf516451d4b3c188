import CivilTime
import Quantities
import TradeFigures

/// Made-up monthly series of any number, the same on every machine.
struct SyntheticFigures {
  let catalog: MeasureCatalog
  let observations: [Observation]

  /// Series of amounts in millions that wander, with a season, gaps and changing qualifiers.
  init(series: Int, months: Int) {
    var random = SplitMix64(seed: 1990)
    let measures = (0..<series).map { index in
      let id = MeasureID("series-\(index)")
      return Measure(id: id, title: id.text, unit: .usd, total: .sum)
    }
    let source = Source(address: "synthetic", sha256: "", kind: .publisher)
    let qualifiers = ["", "more than", "nearly", "about"].compactMap { Qualifier($0) }
    let first = FiscalYear(2016).first
    var observations: [Observation] = []
    observations.reserveCapacity(series * months)
    for measure in measures {
      var level = Int.random(in: 200..<900, using: &random)
      for index in 0..<months {
        level = max(100, level + Int.random(in: -20...21, using: &random))
        let isGap = Int.random(in: 0..<40, using: &random) == 0
        let qualifier = qualifiers[Int.random(in: 0..<qualifiers.count, using: &random)]
        let tenths = level + (index % 12) * 3
        let digits = "\(tenths / 10).\(tenths % 10)"
        guard !isGap,
          let number = PrintedNumber(digits: digits, scale: .million, unit: .usd)
        else { continue }
        observations.append(
          Observation(
            month: first.advanced(by: index),
            measure: measure.id,
            figure: Figure(
              asPrinted: "$\(digits) million",
              qualifier: qualifier,
              number: number
            ),
            source: source
          )
        )
      }
    }
    catalog = MeasureCatalog(measures)
    self.observations = observations
  }
}

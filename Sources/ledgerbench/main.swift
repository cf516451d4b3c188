import Ledger
import TradeFigures
import CivilTime
import Quantities
let path = CommandLine.arguments[1]
let n = Int(CommandLine.arguments[2])!
let clock = ContinuousClock()
if n > 0 {
  let t = clock.measure {
    let l = try! Ledger(path: path, for: .recording)
    let src = Source(address: "x.csv", sha256: "abc", kind: .publisher)
    let r = try! l.record(at: Timestamp("2023-04-25T08:00:00Z")!) { rec in
      for i in 0..<n {
        try rec.add(
          Observation(
            month: Month("2000-01")!.advanced(by: i % 120),
            measure: MeasureID("m\(i/120)"),
            figure: Figure(
              asPrinted: "$\(1 + i % 99).\(i % 9) billion",
              qualifier: Qualifier("more than")!,
              unit: .usd
            )!,
            source: src,
            place: TextPlace(line: i, column: 1)
          )
        )
      }
    }
    print(r)
    try! l.close()
  }
  print("record", t)
} else {
  let t = clock.measure {
    let l = try! Ledger(path: path, for: .reading)
    print(try! l.observations().count)
    try! l.close()
  }
  print("read", t)
}

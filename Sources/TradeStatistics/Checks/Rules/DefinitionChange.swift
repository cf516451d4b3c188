import CivilTime
import TradeFigures

/// The first month on record under a new definition.
struct DefinitionChange: Check {
  static let name = "definition-break"

  func findings(in data: CheckedData) -> [Finding] {
    DefinitionBreak.known.flatMap { change in
      change.measures.compactMap { measure in
        guard
          let reading = data.readings(of: measure).first(where: { change.month <= $0.month })
        else { return nil }
        return finding(.note, reading, change.words)
      }
    }
  }
}

import CivilTime
import Releases
import TradeFigures
import Workspace

/// The figures of an edition as files for other programs: those of its month, and those of all.
///
/// For each measure and month there is one, which charts and reports use; the report carries every
/// observation inside.
struct FigureFiles {
  let snapshot: FiguresSnapshot

  /// All columns but the time of recording, which is a clock reading.
  private static let columns = FiguresColumn.allCases.filter { $0 != .recorded }

  func csv(of month: Month) -> [EditionFile] {
    let writer = FiguresCSVWriter(columns: Self.columns)
    return [
      file("Figures-\(month).csv", writer.file(shown.filter { $0.month == month })),
      file("All-Figures.csv", writer.file(shown)),
    ]
  }

  func json(of month: Month) throws -> [EditionFile] {
    func text(_ observations: [Observation]) throws -> String {
      try JSONText.of(observations.map { ObservationObject($0, isDated: false) })
    }
    return [
      file("Figures-\(month).json", try text(shown.filter { $0.month == month })),
      file("All-Figures.json", try text(shown)),
    ]
  }

  private var shown: [Observation] {
    snapshot.observations.filter { snapshot[$0.measure, $0.month]?.shown == $0 }
  }

  private func file(_ name: String, _ text: String) -> EditionFile {
    EditionFile(path: name, bytes: Array(text.utf8))
  }
}

import CivilTime
import Foundation
import TradeFigures
import TradeStatistics

/// The published figures that come with the program.
enum PublishedFigures {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Assets/figures/published-figures.csv").path

  static let statistics: Statistics? = {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let observations = text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = fields(of: String(line))
      return fields.count < 8
        ? nil
        : Fixture.observation(
          fields[0],
          MeasureID(fields[1]),
          fields[3],
          fields[5],
          kind: SourceKind(fields[7]),
          address: fields[6]
        )
    }
    return Statistics(snapshot: FiguresSnapshot(observations))
  }()

  private static func fields(of line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line where character != "\r" {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

/// The CPU milliseconds of a command in several runs.
struct Timing {
  let least: Double
  let median: Double
  let most: Double

  private init?(_ times: [Double]) {
    let times = times.sorted()
    guard let least = times.first, let most = times.last else { return nil }
    self.least = least
    self.most = most
    median = times[times.count / 2]
  }

  /// Runs the commands in turn, so that a drift of the machine meets all of them alike.
  ///
  /// The timing of a command that fails is `nil`.
  static func inTurn(_ commands: [[String]], runs: Int) -> [Timing?] {
    var times: [[Double]?] = commands.map { _ in [] }
    for _ in 0..<runs {
      for (index, command) in commands.enumerated() where times[index] != nil {
        guard let result = Command(command).run(), result.status == 0 else {
          times[index] = nil
          continue
        }
        times[index]?.append(result.milliseconds)
      }
    }
    return times.map { $0.flatMap(Timing.init) }
  }

  /// Name, least, median and most as a line of the table.
  func line(_ name: String) -> String {
    let columns = [least, median, most].map { Text.padded(Text.tenths($0), to: 9) }.joined()
    return name + String(repeating: " ", count: max(1, 34 - name.count)) + columns + "\n"
  }
}

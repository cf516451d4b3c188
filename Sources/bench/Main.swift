@preconcurrency import Glibc

/// Times whole commands and the statistics model.
///
/// `bench PROGRAM [RUNS]`, from the top of the package; `bench --model SERIES` runs the model once.
/// The figure to trust is CPU time (user and system) of the process; wall time moves with the load.
@main
struct Bench {
  /// Sizes of the model: the times show whether it grows in proportion.
  private static let modelSizes = [300, 1_000, 3_000]

  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "--model", let series = Int(arguments[2]), series > 0 {
      write(ModelCase(series: series).run() + "\n", to: 1)
      return
    }
    guard arguments.count >= 2, !arguments[1].hasPrefix("-") else {
      write("usage: bench PROGRAM [RUNS] | bench --model SERIES\n", to: 2)
      exit(64)
    }
    let runs = arguments.count > 2 ? max(1, Int(arguments[2]) ?? 20) : 20
    timeCommands(of: arguments[1], runs: runs)
    write("\n\(ModelCase.header)\n", to: 1)
    for size in modelSizes {
      let model = Command(["/proc/self/exe", "--model", "\(size)"])
      guard model.run(showingOutput: true)?.status == 0 else {
        write("model of \(size) series: failed\n", to: 1)
        continue
      }
    }
  }

  private static func timeCommands(of program: String, runs: Int) {
    let folder = ".build/bench"
    let ledger = "\(folder)/ledger.sqlite"
    for name in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"] {
      unlink("\(folder)/\(name)")
    }
    mkdir(folder, 0o777)
    let figures = "Assets/figures/published-figures.csv"
    let ledgerOption = ["--ledger", ledger]
    guard
      Command([program, "ingest", "--quiet", figures] + ledgerOption).run()?.status == 0
    else {
      write("bench: cannot ingest \(figures); run from the top of the package\n", to: 2)
      exit(70)
    }
    let cases: [(name: String, command: [String])] = [
      ("start", [program, "--version"]),
      ("show", [program, "show", "2023-03"] + ledgerOption),
      ("slide, entries", chart("entries", "2023-03", "png")),
      ("slide, duties", chart("duties", "2025-05", "png")),
      ("slide, transport modes", chart("transport-modes", "2023-09", "png")),
      ("slide, overview", chart("overview", "2023-03", "png")),
      ("chart as PDF, duties", chart("duties", "2025-05", "pdf")),
      ("report", [program, "report", "2023-03", "-o", "\(folder)/report.pdf"] + ledgerOption),
    ]
    func chart(_ name: String, _ month: String, _ format: String) -> [String] {
      [program, "chart", name, month, "-o", "\(folder)/\(name).\(format)"] + ledgerOption
    }
    write("CPU milliseconds of the whole process, \(runs) runs: minimum, median, maximum\n", to: 1)
    for (name, command) in cases {
      let times = (0..<runs).compactMap { _ -> Double? in
        guard let result = Command(command).run(), result.status == 0 else { return nil }
        return result.milliseconds
      }.sorted()
      guard times.count == runs, let least = times.first, let most = times.last else {
        write("\(name): failed\n", to: 1)
        continue
      }
      let line = [least, times[times.count / 2], most].map {
        Text.padded(Text.tenths($0), to: 9)
      }.joined()
      write(name + String(repeating: " ", count: max(1, 26 - name.count)) + line + "\n", to: 1)
    }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in _ = Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
  }
}

@preconcurrency import Glibc

/// Times whole commands and the statistics model.
///
/// `bench PROGRAM FLOOR [RUNS]`, from the top of the package, where FLOOR is `Sources/floor/floor.c`,
/// compiled; `bench --model SERIES` runs the model once.
/// The figure to trust is CPU time (user and system) of the process; wall time moves with the load.
@main
struct Bench {
  /// Sizes of the model: the times show whether it grows in proportion.
  private static let modelSizes = [300, 1_000, 3_000]

  /// An odd number has a median.
  private static let defaultRuns = 21

  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "--model", let series = Int(arguments[2]), series > 0 {
      write(ModelCase(series: series).run() + "\n", to: 1)
      return
    }
    guard arguments.count >= 3, !arguments[1].hasPrefix("-") else {
      write("usage: bench PROGRAM FLOOR [RUNS] | bench --model SERIES\n", to: 2)
      exit(64)
    }
    let runs = arguments.count > 3 ? max(1, Int(arguments[3]) ?? defaultRuns) : defaultRuns
    timeCommands(of: arguments[1], floor: arguments[2], runs: runs)
    write("\n\(ModelCase.header)\n", to: 1)
    for size in modelSizes {
      let model = Command(["/proc/self/exe", "--model", "\(size)"])
      guard model.run(showingOutput: true)?.status == 0 else {
        write("model of \(size) series: failed\n", to: 1)
        continue
      }
    }
  }

  private static func timeCommands(of program: String, floor: String, runs: Int) {
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
      (
        "report with articles",
        [
          program, "report", "2023-03", "--config", "Reports/2023-03/tradesnap.yml", "-o",
          "\(folder)/report.pdf",
        ] + ledgerOption
      ),
      (
        "reports of all months",
        [program, "report", "--all", "--force", "-o", folder] + ledgerOption
      ),
    ]
    func chart(_ name: String, _ month: String, _ format: String) -> [String] {
      [program, "chart", name, month, "-o", "\(folder)/\(name).\(format)"] + ledgerOption
    }
    write("CPU milliseconds of the whole process, \(runs) runs: minimum, median, maximum\n", to: 1)
    for (name, command) in cases {
      write(Timing.inTurn([command], runs: runs)[0]?.line(name) ?? "\(name): failed\n", to: 1)
    }
    let floorCase = FloorCase(program: program, floor: floor, folder: folder, ledger: ledger)
    write("\n\(floorCase.run(figures: figures, runs: runs) ?? "floor: failed\n")", to: 1)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in _ = Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
  }
}

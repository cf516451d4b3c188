@preconcurrency import Glibc

/// Times whole commands: `bench PROGRAM [RUNS]`, from the top of the package.
///
/// The figure to trust is CPU time (user and system) of the process; wall time moves with the load.
@main
struct Bench {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      write("usage: bench PROGRAM [RUNS]\n", to: 2)
      exit(64)
    }
    let runs = arguments.count > 2 ? max(1, Int(arguments[2]) ?? 20) : 20
    let program = arguments[1]
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
      let line = [least, times[times.count / 2], most].map { padded(tenths($0), to: 9) }.joined()
      write(name + String(repeating: " ", count: max(1, 26 - name.count)) + line + "\n", to: 1)
    }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in _ = Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
  }

  private static func tenths(_ value: Double) -> String {
    let scaled = Int((value * 10).rounded())
    return "\(scaled / 10).\(scaled % 10)"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

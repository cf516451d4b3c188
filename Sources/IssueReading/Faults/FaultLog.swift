import YAMLReading

/// Collects the faults of one reading, so that all are told together.
final class FaultLog {
  private var faults: [IssueFault] = []
  /// The files in the order in which they were first read.
  private var files: [String] = []

  func opened(_ file: String) {
    if !files.contains(file) { files.append(file) }
  }

  func add(_ fault: IssueFault) {
    faults.append(fault)
  }

  /// What `body` reads from `file`; `nil` where it throws, which is noted.
  func attempt<Content>(
    in file: String,
    _ body: () throws(YAMLFault) -> Content
  ) -> Content? {
    do {
      return try body()
    } catch {
      add(IssueFault(file: file, line: error.line, .yaml(error.problem)))
      return nil
    }
  }

  /// Throws where there is any fault.
  func check() throws(IssueFaults) {
    guard !faults.isEmpty else { return }
    let places = faults.enumerated().map { index, fault in
      (files.firstIndex(of: fault.file) ?? files.count, fault.line ?? 0, index)
    }
    throw IssueFaults(faults: places.sorted { $0 < $1 }.map { faults[$0.2] })
  }
}

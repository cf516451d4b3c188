@preconcurrency import Glibc

/// The folder in which a run leaves what the next one wants to know.
///
/// All of it can be found out again: a file that is lost or damaged costs time, never an edition.
package struct StateFolder: Hashable, Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  package var lockPath: String { OutputFolder.path(of: "lock", in: path) }
  package var logPath: String { OutputFolder.path(of: "log.jsonl", in: path) }
  package var lastRunPath: String { OutputFolder.path(of: "last-run.json", in: path) }
  package var collectedPath: String { OutputFolder.path(of: "collected.json", in: path) }
  package var registerPath: String { OutputFolder.path(of: "editions.json", in: path) }
  package var archivePath: String { OutputFolder.path(of: "archive", in: path) }

  /// Creates the folder where it is missing; the folder that holds it must exist.
  package func prepare() throws(OutputError) {
    try OutputFolder.prepare(path)
  }

  /// What the last run left; `nil` where there was none.
  package func lastRun() throws(StateError) -> LastRun? {
    guard let bytes = try StateFolder.read(lastRunPath) else { return nil }
    guard let run = JSONText.value(bytes, as: LastRunFile.self)?.run else {
      throw .damaged(path: lastRunPath)
    }
    return run
  }

  package func save(_ run: LastRun) throws(OutputError) {
    try save(LastRunFile(run), to: lastRunPath)
  }

  /// What is remembered of documents, by address or path.
  package func collected() throws(StateError) -> [String: CollectedDocument] {
    guard let bytes = try StateFolder.read(collectedPath) else { return [:] }
    guard let documents = JSONText.value(bytes, as: [String: CollectedDocument].self) else {
      throw .damaged(path: collectedPath)
    }
    return documents
  }

  package func save(_ documents: [String: CollectedDocument]) throws(OutputError) {
    try save(documents, to: collectedPath)
  }

  /// What is known of the editions; `nil` where nothing was noted yet.
  package func register() throws(StateError) -> EditionRegister? {
    guard let bytes = try StateFolder.read(registerPath) else { return nil }
    guard let register = JSONText.value(bytes, as: EditionRegister.self) else {
      throw .damaged(path: registerPath)
    }
    return register
  }

  package func save(_ register: EditionRegister) throws(OutputError) {
    try save(register, to: registerPath)
  }

  private func save(_ value: some Encodable, to path: String) throws(OutputError) {
    try OutputFile.replace(path, with: JSONText.bytes(value, named: path), named: path)
  }

  /// The bytes of a file; `nil` where there is none.
  private static func read(_ path: String) throws(StateError) -> [UInt8]? {
    do throws(InputError) {
      return try InputFile.read(path, limit: InputFile.stateLimit).bytes
    } catch {
      switch error.problem {
      case .notFound: return nil
      case .isAFolder, .tooLarge: throw .damaged(path: path)
      case .unreadable, .inputOutput, .outside, .changed, .cannotSpool: throw .unreadable(error)
      }
    }
  }
}

// MARK: - After a killed run

extension StateFolder {
  /// Sets damaged files aside as `.damaged` and removes half-written ones.
  ///
  /// The caller holds the lock. The result is what was wrong; none of it keeps a run from going on.
  package func recover() -> [StateError] {
    for folder in [path, archivePath] {
      for leftover in TemporaryFile.leftovers(in: folder) { try? OutputFolder.remove(leftover) }
    }
    return [
      fault { () throws(StateError) in _ = try lastRun() },
      fault { () throws(StateError) in _ = try collected() },
      fault { () throws(StateError) in _ = try register() },
    ].compactMap { $0 }
  }

  private func fault(in reading: () throws(StateError) -> Void) -> StateError? {
    do throws(StateError) {
      try reading()
      return nil
    } catch {
      if case .damaged(let path) = error { rename(path, "\(path).damaged") }
      return error
    }
  }
}

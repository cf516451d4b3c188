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
  private var lastRunPath: String { OutputFolder.path(of: "last-run.json", in: path) }
  private var collectedPath: String { OutputFolder.path(of: "collected.json", in: path) }
  private var archivePath: String { OutputFolder.path(of: "archive", in: path) }

  /// Creates the folder where it is missing; the folder that holds it must exist.
  package func prepare() throws(OutputError) {
    try OutputFolder.prepare(path)
  }

  /// Sets damaged files aside as `.damaged`, removes what a killed run left half written, and says
  /// what was wrong. The caller holds the lock.
  package func recover() throws(OutputError) -> [StateError] { [] }

  /// What the last run left; `nil` where there was none.
  package func lastRun() throws(StateError) -> LastRun? { nil }

  package func save(_ run: LastRun) throws(OutputError) {
  }

  /// What is remembered of documents, by address or path.
  package func collected() throws(StateError) -> [String: CollectedDocument] { [:] }

  package func save(_ documents: [String: CollectedDocument]) throws(OutputError) {
  }

  /// Keeps the raw bytes of a document as `archive/ab/<sha256>.<ending>` and gives their SHA-256;
  /// they are on the disk when it returns.
  package func archive(_ bytes: [UInt8], ending: String) throws(OutputError) -> String { "" }
}

import CivilTime
import GRDB
import TradeFigures

/// Finds the row of a source, and remembers the last ones found.
struct SourceIndex {
  /// What makes two sources the same: the first title seen stays.
  private struct Identity: Hashable {
    let address: String
    let sha256: String
    let kind: SourceKind
    let published: CalendarDate?

    init(_ observation: Observation) {
      address = observation.source.address
      sha256 = observation.source.sha256
      kind = observation.source.kind
      published = observation.published
    }

    var arguments: StatementArguments {
      [address, sha256, kind.text, published?.description ?? ""]
    }
  }

  /// A file in which every row has a source of its own must not fill the memory.
  private static let capacity = 4_096
  private var known: [Identity: Int64] = [:]

  /// The row of the observation's source, or `nil` where the ledger has none.
  mutating func find(_ observation: Observation, _ db: Database) throws -> Int64? {
    try find(Identity(observation), db)
  }

  /// The row of the observation's source, a new one where the ledger has none.
  mutating func findOrAdd(_ observation: Observation, _ db: Database) throws -> Int64 {
    let identity = Identity(observation)
    if let id = try find(identity, db) { return id }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO sources (address, sha256, title, kind, published) VALUES (?, ?, ?, ?, ?)
        """
    )
    let source = observation.source
    try statement.execute(
      arguments: [
        source.address, source.sha256, source.title, source.kind.text,
        observation.published?.description,
      ]
    )
    remember(identity, db.lastInsertedRowID)
    return db.lastInsertedRowID
  }

  private mutating func find(_ identity: Identity, _ db: Database) throws -> Int64? {
    if let id = known[identity] { return id }
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM sources
        WHERE address = ? AND sha256 = ? AND kind = ? AND ifnull(published, '') = ?
        """
    )
    guard let id = try Int64.fetchOne(statement, arguments: identity.arguments) else { return nil }
    remember(identity, id)
    return id
  }

  private mutating func remember(_ identity: Identity, _ id: Int64) {
    if known.count >= SourceIndex.capacity { known.removeAll(keepingCapacity: true) }
    known[identity] = id
  }
}

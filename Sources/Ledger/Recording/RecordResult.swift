/// How many observations a recording took in.
package struct RecordResult: Hashable, Sendable {
  /// Observations that were new.
  package var added: Int
  /// Observations that the ledger held already.
  package var known: Int

  package init(added: Int = 0, known: Int = 0) {
    self.added = added
    self.known = known
  }
}

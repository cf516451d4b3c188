/// A file of a published edition that is not as its receipt says.
package struct EditionDamage: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case missing, altered
  }

  /// Relative to the folder of editions: `2023-03/charts/duties.png`.
  package let path: String
  package let kind: Kind

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// `2023-03/charts/duties.png is missing`.
  package var words: String {
    switch kind {
    case .missing: "\(path) is missing"
    case .altered: "\(path) is not what was published"
    }
  }
}

package import CivilTime

/// What is known of a month when it is decided whether to publish it.
package struct MonthState: Hashable, Sendable {
  package let month: Month
  /// The required measures that have no figure, by their names; with none the month is complete.
  package let missing: [String]
  /// The names of the errors that nobody has acknowledged.
  package let openErrors: [String]
  /// What an edition would be made from now.
  package let basis: EditionBasis
  /// What the published edition was made from; `nil` where there is none.
  package let edition: EditionBasis?
  /// Whether it has been published, and the edition or a file of it is gone.
  package let isLost: Bool
  /// Whether the gate has kept it from having a first edition before.
  package let isHeld: Bool

  package init(
    month: Month,
    missing: [String],
    openErrors: [String],
    basis: EditionBasis,
    edition: EditionBasis?,
    isLost: Bool = false,
    isHeld: Bool = false
  ) {
    self.month = month
    self.missing = missing
    self.openErrors = openErrors
    self.basis = basis
    self.edition = edition
    self.isLost = isLost
    self.isHeld = isHeld
  }

  package var isComplete: Bool { missing.isEmpty }
}

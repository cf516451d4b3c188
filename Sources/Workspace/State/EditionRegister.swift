package import CivilTime

/// Which months have an edition, and of which editions nobody has been told yet.
///
/// A run writes it before it publishes and once more when everybody has been told. So one that is
/// killed in between leaves behind what the next one has to announce.
package struct EditionRegister: Codable, Hashable, Sendable {
  /// An edition that was about to be published.
  private struct Announcement: Codable, Hashable, Sendable {
    let month: String
    /// The revision that it takes the place of; `nil` for none.
    let replaces: Int?
  }

  /// In the order of time, each once.
  private var editions: [String] = []
  private var unannounced: [Announcement] = []
  private var refused: [String] = []

  package init() {}
}

extension EditionRegister {
  /// The months that have an edition, from the oldest to the newest.
  package var months: [Month] { editions.compactMap { Month($0) } }

  package mutating func add(_ months: some Sequence<Month>) {
    editions = Set(editions).union(months.map(\.description)).sorted()
  }

  /// The months that the gate has kept from having a first edition, in order.
  ///
  /// They are published once it lets them through, whatever newer months have come out meanwhile.
  package var held: [Month] {
    get { refused.compactMap { Month($0) } }
    set { refused = newValue.sorted().map(\.description) }
  }

  /// The months with an edition that may have to be announced, in the order of publication.
  package var unannouncedMonths: [Month] { unannounced.compactMap { Month($0.month) } }

  /// Notes that an edition of `month` is about to take the place of `revision`.
  ///
  /// Where one is noted already, that one counts: of what came in between nobody has heard.
  package mutating func expect(_ month: Month, replacing revision: Int?) {
    guard !unannouncedMonths.contains(month) else { return }
    unannounced.append(Announcement(month: month.description, replaces: revision))
  }

  /// Whether the edition of `month` with this number is one that nobody has been told of.
  package func isNews(_ month: Month, revision: Int) -> Bool {
    unannounced.contains { $0.month == month.description && $0.replaces != revision }
  }

  /// Notes that everybody has been told of the present editions of `months`.
  package mutating func settle(_ months: some Sequence<Month>) {
    let names = Set(months.map(\.description))
    unannounced.removeAll { names.contains($0.month) }
  }
}

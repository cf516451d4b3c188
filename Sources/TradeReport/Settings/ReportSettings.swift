/// What the configuration decides about the words of reports and charts; nothing about paper.
package struct ReportSettings: Hashable, Sendable {
  /// The agency's full name: `U.S. Customs and Border Protection`.
  package var publisher: String
  /// The name that sentences use: `CBP`.
  package var publisherShortName: String
  /// `Trade Snapshot`.
  package var nameplate: String
  /// A sentence set apart on page 1, such as that the compilation is unofficial.
  package var notice: String
  /// What charts may mark, in any order.
  package var events: [PolicyEvent]

  /// Settings for a report.
  ///
  /// - Parameters:
  ///   - publisher: Default: `U.S. Customs and Border Protection`.
  ///   - publisherShortName: Default: `CBP`.
  ///   - nameplate: Default: `Trade Snapshot`.
  ///   - notice: Default: that this is an unofficial compilation and no publication of `publisher`.
  ///   - events: Default: none.
  package init(
    publisher: String = "U.S. Customs and Border Protection",
    publisherShortName: String = "CBP",
    nameplate: String = "Trade Snapshot",
    notice: String? = nil,
    events: [PolicyEvent] = []
  ) {
    self.publisher = publisher
    self.publisherShortName = publisherShortName
    self.nameplate = nameplate
    self.notice =
      notice
      ?? "Unofficial compilation from published figures; not a publication of \(publisher)."
    self.events = events
  }
}

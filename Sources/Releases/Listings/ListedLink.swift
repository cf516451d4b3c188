package import CivilTime

/// A link that a feed or a listing page holds.
package struct ListedLink: Hashable, Sendable {
  /// With single spaces; empty where the link has no words.
  package let title: String
  /// Absolute, without a fragment.
  package let address: String
  /// The day that the feed or page gives for it, as printed there.
  package let date: CalendarDate?

  package init(title: String, address: String, date: CalendarDate?) {
    self.title = title
    self.address = address
    self.date = date
  }
}

/// Dated entries, the earliest first.
package struct EventList: Hashable, Sendable {
  package struct Event: Hashable, Sendable {
    /// `Apr 5` or `Apr 17–19`, and `2023` under it.
    package var day: String
    package var year: String
    package var title: String
    /// Time with its zone, and place: `9 a.m. to 5 p.m. EDT, Alexandria, Virginia`.
    package var whereabouts: String
    package var text: RichText
    /// After the date of the issue, and set apart by color and the word "upcoming".
    package var isUpcoming: Bool

    package init(
      day: String,
      year: String,
      title: String,
      whereabouts: String = "",
      text: RichText,
      isUpcoming: Bool = false
    ) {
      self.day = day
      self.year = year
      self.title = title
      self.whereabouts = whereabouts
      self.text = text
      self.isUpcoming = isUpcoming
    }
  }

  package var events: [Event]

  package init(events: [Event]) {
    self.events = events
  }
}

/// A seizure or another case on a panel, with up to three large numbers.
package struct CaseBox: Hashable, Sendable {
  /// Above the title: `Seizure case`.
  package var eyebrow: String
  package var title: String
  package var facts: [FactBox.Fact]
  package var text: RichText
  package var picture: CaptionedPicture?

  package init(
    eyebrow: String,
    title: String,
    facts: [FactBox.Fact],
    text: RichText,
    picture: CaptionedPicture? = nil
  ) {
    self.eyebrow = eyebrow
    self.title = title
    self.facts = facts
    self.text = text
    self.picture = picture
  }
}

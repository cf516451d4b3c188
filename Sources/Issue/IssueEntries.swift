package import CivilTime

/// A seizure that an issue features.
package struct SeizureCase: Hashable, Sendable {
  package struct Fact: Hashable, Sendable {
    /// `$4.41 million`.
    package var number: String
    package var caption: String

    package init(number: String, caption: String) {
      self.number = number
      self.caption = caption
    }
  }

  package var title: String
  package var date: CalendarDate?
  package var place: String
  /// At most three.
  package var facts: [Fact]
  package var text: [Words]
  package var picture: IssuePicture?

  package init(
    title: String,
    date: CalendarDate? = nil,
    place: String = "",
    facts: [Fact] = [],
    text: [Words],
    picture: IssuePicture? = nil
  ) {
    self.title = title
    self.date = date
    self.place = place
    self.facts = facts
    self.text = text
    self.picture = picture
  }
}

/// A withhold release order, finding or the like, and what became of it.
package struct EnforcementAction: Hashable, Sendable {
  package struct Modification: Hashable, Sendable {
    package var date: CalendarDate
    package var text: String

    package init(date: CalendarDate, text: String) {
      self.date = date
      self.text = text
    }
  }

  /// `Withhold release order`.
  package var kind: String
  package var subject: String
  package var date: CalendarDate
  package var text: String
  /// The oldest first.
  package var modifications: [Modification]
  package var address: String?

  package init(
    kind: String,
    subject: String,
    date: CalendarDate,
    text: String = "",
    modifications: [Modification] = [],
    address: String? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.date = date
    self.text = text
    self.modifications = modifications
    self.address = address
  }
}

/// A dated entry of the outreach list.
package struct IssueEvent: Hashable, Sendable {
  package var title: String
  package var first: CalendarDate
  /// The last day, where it runs over several.
  package var last: CalendarDate?
  /// As printed: `9 a.m. to 5 p.m.`.
  package var time: String
  /// `EDT`; given with every time.
  package var timeZone: String
  package var place: String
  package var address: String?
  package var text: [Words]

  package init(
    title: String,
    first: CalendarDate,
    last: CalendarDate? = nil,
    time: String = "",
    timeZone: String = "",
    place: String = "",
    address: String? = nil,
    text: [Words] = []
  ) {
    self.title = title
    self.first = first
    self.last = last
    self.time = time
    self.timeZone = timeZone
    self.place = place
    self.address = address
    self.text = text
  }
}

/// Where what is told comes from.
package struct IssueSource: Hashable, Sendable {
  package var title: String
  package var address: String

  package init(title: String, address: String) {
    self.title = title
    self.address = address
  }
}

package struct Contact: Hashable, Sendable {
  /// `Media inquiries`.
  package var purpose: String
  package var name: String
  /// `mailto:` or `https:`.
  package var address: String

  package init(purpose: String, name: String, address: String) {
    self.purpose = purpose
    self.name = name
    self.address = address
  }
}

package import CivilTime
package import TradeFigures

/// What was read in a release.
package struct ReleaseReading: Hashable, Sendable {
  /// The reference month: of the title, the first dated sentence, or the month assumed.
  package let month: Month?
  /// The day that a line such as "Release Date: …" gives.
  package let published: CalendarDate?
  /// The first line, or the title of the page; empty where there is none.
  package let title: String
  /// In the order in which the figures stand in the text.
  package let observations: [ReadObservation]
  package let notUnderstood: [NotUnderstood]
  /// Whether lines and columns are those of the text extracted from HTML.
  package let placesAreInExtractedText: Bool
}

/// An observation, and what is odd about its wording.
package struct ReadObservation: Hashable, Sendable {
  package let observation: Observation
  /// Sentences without a full stop, for people.
  package let warnings: [String]

  package init(observation: Observation, warnings: [String]) {
    self.observation = observation
    self.warnings = warnings
  }
}

/// A sentence in the words of a measure whose number could not be settled.
package struct NotUnderstood: Hashable, Sendable {
  /// Where the sentence begins.
  package let place: TextPlace
  /// The sentence, with single spaces.
  package let text: String
  package let reason: String
}

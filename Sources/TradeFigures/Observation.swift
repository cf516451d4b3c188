package import CivilTime

/// Where a figure was read.
package struct Source: Hashable, Sendable {
  /// A web address or the path of a file, as given.
  package let address: String
  /// The SHA-256 of the bytes that were read, in lower-case hexadecimal.
  package let sha256: String
  package let title: String
  package let kind: SourceKind

  package init(address: String, sha256: String, title: String = "", kind: SourceKind) {
    self.address = address
    self.sha256 = sha256
    self.title = title
    self.kind = kind
  }
}

/// Who speaks: `cbp` is the publisher itself, `secondary` somebody who quotes it.
package struct SourceKind: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }

  /// The publisher's own words.
  package static let publisher = SourceKind("cbp")
  package static let secondary = SourceKind("secondary")
}

/// A place in a text: line and column, counted in lines and characters from 1.
package struct TextPlace: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package var description: String { "\(line):\(column)" }

  package static func < (a: TextPlace, b: TextPlace) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// One reading of one measure for one month, with all that is known of where it comes from.
package struct Observation: Hashable, Sendable {
  package let month: Month
  package let measure: MeasureID
  package let figure: Figure
  package let source: Source
  package let place: TextPlace?
  /// The day on which the source was published, where that is known.
  package let published: CalendarDate?
  /// The day as of which the file of figures speaks, where it says so.
  package let asOf: CalendarDate?
  /// When the ledger took it in; `nil` before that.
  package let recorded: Timestamp?
  /// Whatever the file of figures remarks about it.
  package let note: String

  package init(
    month: Month,
    measure: MeasureID,
    figure: Figure,
    source: Source,
    place: TextPlace? = nil,
    published: CalendarDate? = nil,
    asOf: CalendarDate? = nil,
    recorded: Timestamp? = nil,
    note: String = ""
  ) {
    self.month = month
    self.measure = measure
    self.figure = figure
    self.source = source
    self.place = place
    self.published = published
    self.asOf = asOf
    self.recorded = recorded
    self.note = note
  }

  /// The date that the observation carries: published, or else the date of its file.
  package var date: CalendarDate? { published ?? asOf }

  /// The date by which `--as-of` judges: published, or else the day of recording.
  package var knownSince: CalendarDate? { published ?? recorded?.date }
}

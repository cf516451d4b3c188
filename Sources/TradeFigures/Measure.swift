package import Quantities

/// The identifier of a measure, as written in files, options and tables: `entry-summaries`.
package struct MeasureID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (a: MeasureID, b: MeasureID) -> Bool { a.text < b.text }
}

/// Something that a release prints a figure for.
package struct Measure: Hashable, Sendable {
  /// How the figures of several months become one.
  package enum Total: String, Hashable, Sendable {
    case sum
    /// A mean weighted by the value of each month.
    case valueWeighted = "value-weighted"
    case none
  }

  package let id: MeasureID
  /// Sentence case, for tables and lists: `Entry summaries processed`.
  package let title: String
  package let unit: MeasurementUnit
  package let total: Total

  package init(id: MeasureID, title: String, unit: MeasurementUnit, total: Total) {
    self.id = id
    self.title = title
    self.unit = unit
    self.total = total
  }
}

// MARK: - The measures of the monthly release

extension MeasureID {
  package static let entrySummaries = MeasureID("entry-summaries")
  package static let entryValue = MeasureID("entry-value")
  package static let estimatedDuties = MeasureID("estimated-duties")
  package static let oceanShare = MeasureID("ocean-share")
  package static let airShare = MeasureID("air-share")
  package static let truckShare = MeasureID("truck-share")
  package static let railShare = MeasureID("rail-share")
  package static let modeOrder = MeasureID("mode-order")
  package static let forcedLaborEntries = MeasureID("forced-labor-entries")
  package static let forcedLaborValue = MeasureID("forced-labor-value")
  package static let counterfeitSeizures = MeasureID("counterfeit-seizures")
  package static let counterfeitMSRP = MeasureID("counterfeit-msrp")
  package static let audits = MeasureID("audits")
  package static let auditIdentified = MeasureID("audit-identified")
  package static let auditCollected = MeasureID("audit-collected")
  package static let agricultureNotices = MeasureID("agriculture-notices")
  /// Duties, taxes and fees together: a fiscal-year figure, never a monthly one.
  package static let dutiesTaxesFees = MeasureID("duties-taxes-fees")
}

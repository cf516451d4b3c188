import Quantities

/// The measures that are known, in the order in which tables list them.
package struct MeasureCatalog: Hashable, Sendable {
  package let measures: [Measure]
  private let byID: [MeasureID: Int]

  /// A catalog of the given measures; a later one with the same identifier replaces the earlier.
  package init(_ measures: [Measure]) {
    var unique: [Measure] = []
    var byID: [MeasureID: Int] = [:]
    for measure in measures {
      if let index = byID[measure.id] {
        unique[index] = measure
      } else {
        byID[measure.id] = unique.count
        unique.append(measure)
      }
    }
    self.measures = unique
    self.byID = byID
  }

  package subscript(id: MeasureID) -> Measure? { byID[id].map { measures[$0] } }

  /// The place of a measure in tables; unknown measures come last.
  package func position(of id: MeasureID) -> Int { byID[id] ?? measures.count }

  package func adding(_ more: [Measure]) -> MeasureCatalog { MeasureCatalog(measures + more) }

  /// The measures of the monthly release.
  package static let builtIn = MeasureCatalog([
    Measure(
      id: .entrySummaries,
      title: "Entry summaries processed",
      unit: .count,
      total: .sum
    ),
    Measure(
      id: .entryValue,
      title: "Value of entry summaries (imports)",
      unit: .usd,
      total: .sum
    ),
    Measure(id: .estimatedDuties, title: "Estimated duties", unit: .usd, total: .sum),
    Measure(
      id: .oceanShare,
      title: "Ocean share of import value",
      unit: .percent,
      total: .valueWeighted
    ),
    Measure(
      id: .airShare,
      title: "Air share of import value",
      unit: .percent,
      total: .valueWeighted
    ),
    Measure(
      id: .truckShare,
      title: "Truck share of import value",
      unit: .percent,
      total: .valueWeighted
    ),
    Measure(
      id: .railShare,
      title: "Rail share of import value",
      unit: .percent,
      total: .valueWeighted
    ),
    Measure(
      id: .modeOrder,
      title: "Transport modes in order of value",
      unit: .order,
      total: .none
    ),
    Measure(
      id: .forcedLaborEntries,
      title: "Entries stopped for suspected forced labor",
      unit: .count,
      total: .sum
    ),
    Measure(
      id: .forcedLaborValue,
      title: "Value of entries stopped for suspected forced labor",
      unit: .usd,
      total: .sum
    ),
    Measure(
      id: .counterfeitSeizures,
      title: "Shipments seized with counterfeit goods",
      unit: .count,
      total: .sum
    ),
    Measure(
      id: .counterfeitMSRP,
      title: "Counterfeit goods seized, MSRP if genuine",
      unit: .usd,
      total: .sum
    ),
    Measure(id: .audits, title: "Audits completed", unit: .count, total: .sum),
    Measure(
      id: .auditIdentified,
      title: "Duties and fees identified by audits",
      unit: .usd,
      total: .sum
    ),
    Measure(
      id: .auditCollected,
      title: "Collected from audits, earlier assignments included",
      unit: .usd,
      total: .sum
    ),
    Measure(
      id: .agricultureNotices,
      title: "Emergency action notifications, plants and animals",
      unit: .count,
      total: .sum
    ),
  ])
  /// Measures that are published for fiscal years only; no month has a figure of them.
  package static let ofFiscalYears = [
    Measure(
      id: .dutiesTaxesFees,
      title: "Duties, taxes and fees",
      unit: .usd,
      total: .sum
    )
  ]
}

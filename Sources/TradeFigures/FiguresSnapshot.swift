package import CivilTime

/// All figures that the ledger holds, as one value: the database ends here.
package struct FiguresSnapshot: Hashable, Sendable {
  package let catalog: MeasureCatalog
  /// Every observation, in the order of measure, month, and arrival.
  package let observations: [Observation]
  /// The newest date that an observation carries; outputs say "data as of".
  package let dataAsOf: CalendarDate?
  private let readings: [MeasureID: [Month: Reading]]

  /// Arranges observations into readings.
  ///
  /// - Parameters:
  ///   - observations: in order of arrival; any order gives the same readings.
  ///   - catalog: the measures that are known. Default: those of the monthly release.
  ///   - priority: source kinds or addresses, first the one that decides conflicts. Default: none,
  ///     so that conflicts stay open.
  ///   - asOf: leaves out what was published, or where unknown recorded, after that day.
  ///     Default: everything.
  package init(
    _ observations: [Observation],
    catalog: MeasureCatalog = .builtIn,
    priority: [String] = [],
    asOf: CalendarDate? = nil
  ) {
    let known = observations.filter { observation in
      guard let asOf, let since = observation.knownSince else { return true }
      return since <= asOf
    }
    let ordered = known.indices.map { index in
      (position: catalog.position(of: known[index].measure), index: index)
    }.sorted { a, b in
      guard a.position == b.position else { return a.position < b.position }
      let (p, q) = (known[a.index], known[b.index])
      // Measures that the catalog does not know share a position.
      guard p.measure == q.measure else { return p.measure < q.measure }
      return (p.month, a.index) < (q.month, b.index)
    }.map { known[$0.index] }
    let resolver = ReadingResolver(priority: priority)
    var readings: [MeasureID: [Month: Reading]] = [:]
    for (measure, all) in Dictionary(grouping: ordered, by: \.measure) {
      for (month, group) in Dictionary(grouping: all, by: \.month) {
        readings[measure, default: [:]][month] = resolver.reading(of: group)
      }
    }
    self.catalog = catalog
    self.observations = ordered
    self.readings = readings
    dataAsOf =
      asOf ?? ordered.compactMap(\.date).max() ?? ordered.compactMap(\.recorded?.date).max()
  }

  package subscript(measure: MeasureID, month: Month) -> Reading? { readings[measure]?[month] }

  /// The months with a reading of `measure`, in order.
  package func months(of measure: MeasureID) -> [Month] {
    readings[measure].map { $0.keys.sorted() } ?? []
  }

  /// Every month with a reading of any measure, in order.
  package var months: [Month] { Set(readings.values.flatMap(\.keys)).sorted() }

  package var newestMonth: Month? { readings.values.flatMap(\.keys).max() }

  /// The measures with a reading in `month`, in the order of the catalog.
  package func measures(in month: Month) -> [MeasureID] {
    readings.filter { $0.value[month] != nil }.keys.sorted {
      (catalog.position(of: $0), $0) < (catalog.position(of: $1), $1)
    }
  }

  package var isEmpty: Bool { observations.isEmpty }
}

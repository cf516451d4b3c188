import CivilTime
import TradeFigures
import TradeStatistics

/// The paragraph under the headline: what was published, and which changes are certain.
struct CoverSummary {
  let edition: Edition

  /// Seven lines of the column on page 1 hold about this many characters.
  static let mostCharacters = 455

  /// Up to five sentences, the most needed first.
  var text: String {
    let sentences = [scarcity, published, changes, enforcement, audits].compactMap(\.self)
    var text = ""
    for sentence in sentences {
      let longer = text.isEmpty ? sentence : "\(text) \(sentence)"
      guard text.isEmpty || longer.count <= CoverSummary.mostCharacters else { continue }
      text = longer
    }
    return text
  }

  private var prose: SectionProse { SectionProse(edition: edition) }

  private var name: String { edition.settings.publisherShortName }

  /// The figure as printed, and that it is doubted where it is.
  private func unbroken(_ measure: MeasureID) -> String? {
    edition.reading(measure).map { reading in
      let isQueried = edition.statistics.isUnderQuery(measure, in: edition.month)
      let doubt = reading.isConflict ? " (sources differ)" : isQueried ? " (under query)" : ""
      return FigureWords(reading: reading).unbrokenPhrase + doubt
    }
  }

  /// The measures of page 1 that are published rather than computed.
  private static let usual: [MeasureID] =
    KeyFiguresTable.groups.flatMap(\.measures).filter { DerivedMeasure.named($0) == nil }
    + [.modeOrder]

  /// Says how little there is, where the month has less than half of the usual figures.
  private var scarcity: String? {
    let count = CoverSummary.usual.filter { edition.reading($0) != nil }.count
    guard count * 2 < CoverSummary.usual.count else { return nil }
    let usual = Lists.number(CoverSummary.usual.count)
    guard count > 0 else { return "No figure is on record for \(edition.month.title)." }
    return "Of the \(usual) figures that a monthly release usually has, "
      + "\(Lists.number(count)) \(count == 1 ? "is" : "are") on record for \(edition.month.title)."
  }

  private var published: String? {
    let entries = unbroken(.entrySummaries)
    let value = unbroken(.entryValue)
    let duties = unbroken(.estimatedDuties)
    let identified = duties.map { "identified \($0) in \(prose.dutiesNoun)" }
    let processed =
      entries.map { entries in
        "processed \(entries) entry summaries" + (value.map { " valued at \($0)" } ?? "")
      } ?? value.map { "processed entries valued at \($0)" }
    let parts = [processed, identified].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    // The sentence before has named the month, where there is one.
    let time = scarcity == nil ? "In \(edition.month.title), " : ""
    return "\(time)\(name) \(Lists.joined(parts))."
  }

  /// Certain changes of the leading measures against one month, the year before if possible.
  private var changes: String? {
    let measures: [MeasureID] = [.entrySummaries, .entryValue, .estimatedDuties]
    let yearEarlier = measures.compactMap { measure in
      edition.onYearEarlier(measure).map { (measure, $0) }
    }.filter(\.1.isCertain)
    if !yearEarlier.isEmpty { return sentence(yearEarlier) }
    let previous = measures.compactMap { measure in
      edition.onPrevious(measure).map { (measure, $0) }
    }.filter(\.1.isCertain)
    guard let month = previous.first?.1.earlierMonth else { return nil }
    return sentence(previous.filter { $0.1.earlierMonth == month })
  }

  private func sentence(_ changes: [(MeasureID, Movement)]) -> String? {
    guard let month = changes.first?.1.earlierMonth else { return nil }
    let parts = changes.map { measure, movement in
      let words = edition.words(measure)
      return "\(words.noun) \(words.verb) \(movement.predicate)"
    }
    return "Against \(month.title), \(Lists.joined(parts)); "
      + "the ranges are as narrow as the published rounding allows."
  }

  private var enforcement: String? {
    let seized = unbroken(.counterfeitSeizures).map { phrase in
      "seized \(phrase) \(prose.noun("shipment", "shipments", for: .counterfeitSeizures)) with counterfeit goods"
    }
    let stopped = unbroken(.forcedLaborEntries).map { phrase in
      "identified \(phrase) \(prose.noun("entry", "entries", for: .forcedLaborEntries)) for further "
        + "examination on suspicion of forced labor"
    }
    let parts = [seized, stopped].compactMap(\.self)
    return parts.isEmpty ? nil : "\(name) \(Lists.joined(parts))."
  }

  private var audits: String? {
    guard let identified = unbroken(.auditIdentified) else { return nil }
    return unbroken(.audits).map { count in
      "\(prose.noun("Audit", "Audits", for: .audits)) completed: \(count), identifying \(identified) "
        + "in duties and fees."
    } ?? "Audits identified \(identified) in duties and fees."
  }
}

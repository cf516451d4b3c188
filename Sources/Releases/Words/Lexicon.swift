/// The words of the monthly release and what they say.
///
/// A phrase gives its sense to each of its words. To teach the reader a new way of saying a
/// thing, add the words here.
enum Lexicon {
  private static let phrases: [(sense: Sense, words: String)] = [
    (
      .entrySummary, "entry summaries, entry summary, summary entries, entries summaries, summaries"
    ),
    (
      .imports,
      """
      imports, imported goods, import value, imported merchandise, imported products, \
      goods imported, imported cargo, import merchandise, value of trade, imported, trade value, entry value, \
      entry values, import values
      """
    ),
    (
      .duties,
      "duties, estimated duty, duty owed, duty payments, duty collections, duty bill, tariff revenue"
    ),
    (
      .forcedLabor,
      """
      forced labor, forced labour, uflpa, uyghur, withhold release, wro, wros, slave labor, \
      convict labor, indentured labor
      """
    ),
    (
      .counterfeit,
      """
      counterfeit, counterfeits, fake, fakes, pirated, infringing, ipr, intellectual property, \
      trademark, trademarks, knockoff, knockoffs, bogus, inauthentic
      """
    ),
    (
      .retail,
      """
      msrp, retail value, retail price, suggested retail, retail prices, if genuine, \
      been genuine, were genuine, been authentic, were authentic, been real, if authentic, \
      all genuine, items genuine, goods genuine, have retailed, retailed, have sold, have fetched
      """
    ),
    (.audit, "audit, audits, auditors, auditing"),
    (
      .notice,
      """
      emergency action notifications, emergency action notification, emergency action notices, \
      emergency action notice, eans, ean, emergency actions
      """
    ),
    (
      .shipment,
      """
      shipments, shipment, entries, packages, parcels, consignments, seizures, seizure, \
      detentions, cargoes, stops
      """
    ),
    (.entry, "entries"),
    (.legitimateTrade, "legitimate trade, lawful trade"),
    (.ocean, "ocean, sea, maritime, vessel, vessels, seaborne, waterborne, water, ship, ships"),
    (.air, "air, aircraft, airborne, plane, planes, airplane, airfreight"),
    (.truck, "truck, trucks, trucking, road, highway"),
    (.rail, "rail, train, trains, railroad, railway"),
    (.estimated, "estimated, estimate, estimates, estimating"),
    (.fees, "fees"),
    (.taxes, "taxes, tax"),
    (.value, "valued, value, worth, values, valuation"),
    (
      .collected,
      """
      collected, collect, collects, collecting, collection, collections, recovered, recover, \
      recovering, recoveries, recouped, recouping, brought in, bringing in, took in, taking in, \
      netted, netting, reclaimed, reclaiming
      """
    ),
    (
      .identified,
      """
      identified, identify, identifies, identifying, found, finding, uncovered, uncovering, \
      discovered, discovering, assessed, assessing, assessments, revealed, revealing, detected, \
      detecting, turned up, turning up, yielded, yielding, determined, determining, resulting in, \
      resulted in, led to, leading to
      """
    ),
    (.owed, "owed, owe, owes, owing, due, underpaid, unpaid"),
    (
      .processed,
      "processed, processes, processing, handled, handling, cleared, clearing, filed, reviewed"
    ),
    (
      .stopped,
      """
      stopped, stopping, detained, detaining, targeted, targeting, identified, identifying, \
      flagged, flagging, held, halted, blocked, examined, singled out, stop, stops, detain, \
      detention, detentions, scrutinized
      """
    ),
    (
      .seized,
      """
      seized, seizing, seizes, seize, seizure, seizures, intercepted, intercepting, confiscated, \
      confiscating, interdicted
      """
    ),
    (
      .completed,
      """
      completed, completing, completes, conducted, conducting, closed, closing, finished, \
      finishing, concluded, concluding, performed, performing, wrapped up, carried out, complete
      """
    ),
    (.issued, "issued, issuing, issues, sent"),
    (
      .auditOutcome,
      """
      improperly declared, identified revenue, previous assignments, prior assignments, \
      earlier assignments, previous audits, previously identified, undervalued, misclassified, \
      not properly declared, earlier audits, prior audits, revenue identified
      """
    ),
    (
      .link,
      """
      was, were, is, are, totaled, totalled, totaling, totalling, reached, reaching, numbered, \
      numbering, hit, stood, came, amounted, equaled, to, at, of, made, accounted, represented, \
      comprised, carried
      """
    ),
    (
      .change,
      """
      up, down, increase, increased, increases, increasing, decrease, decreased, decreasing, \
      decreases, rise, rose, risen, rising, fall, fell, fallen, falling, decline, declined, \
      declining, drop, dropped, dropping, jump, jumped, climb, climbed, climbing, grew, growth, \
      grow, grown, gain, gained, surge, surged, slip, slipped, higher, lower, change, changed, \
      dip, dipped, edged, spike, spiked, slid, plunged, plunge, uptick, improved, improvement, \
      advanced, soared, swelled, reduction, ticked, eased, inched, doubled, rebounded, recovered, \
      slowed, growing, shrank, retreated, compared, upturn, downturn
      """
    ),
    (.suspected, "suspected, suspicion, suspicions, examination, concerns, linked to, allegedly"),
    (.share, "share, shares, percentage, portion, proportion"),
    (
      .people,
      """
      people, persons, migrants, encounters, travelers, passengers, individuals, noncitizens, \
      victims, children, workers, apprehensions, arrests, encountered, pedestrians, employees
      """
    ),
    (
      .drug,
      """
      drug, drugs, narcotics, fentanyl, heroin, cocaine, methamphetamine, marijuana, firearms, \
      ammunition, currency, eggs, pounds
      """
    ),
    (
      .threshold,
      """
      de minimis, threshold, exemption, exempt, free of duty, duty free, or less, penalty, \
      penalties, fine, fined, fines, bond, bonds, settlement, per shipment, per package, salary, \
      grant, grants, contract, budget, funding, user fee, user fees, processing fee, per day, \
      each day, a day, per hour, per minute, daily
      """
    ),
    (
      .otherAgency,
      """
      census, commerce department, department of commerce, bureau of economic analysis, oecd, \
      euipo, world customs organization, world trade organization, wto, \
      international labor organization, international labour organization, ilo, usitc, ustr, \
      trade representative, international trade commission, fda, usda, treasury, federal reserve, \
      european commission, world bank, economists, analysts, national retail federation
      """
    ),
    (.reporting, "according, reported, reports, estimates, said, says, show, shows, shown, data"),
    (
      .singleCase,
      """
      port of entry, port of, seaport, airport, field office, one shipment, \
      single shipment, a shipment, one seizure, single seizure, a single, one importer, \
      an importer, one company, one case, facility, operation, express consignment, \
      international mail, one bust, one raid, one incident, single incident, a warehouse
      """
    ),
    (
      .partial,
      """
      refund, refunds, refunded, drawback, antidumping, countervailing, section, ad cvd, \
      retaliatory, safeguard
      """
    ),
    (
      .locality,
      """
      alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, \
      georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, \
      maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, \
      nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, \
      ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, \
      tennessee, texas, utah, vermont, virginia, wisconsin, wyoming, puerto rico, guam, \
      los angeles, long beach, chicago, memphis, louisville, cincinnati, philadelphia, \
      pittsburgh, laredo, el paso, miami, houston, dallas, atlanta, seattle, savannah, newark, \
      detroit, buffalo, boston, baltimore, norfolk, charleston, san diego, san francisco, \
      san juan, anchorage, honolulu, new orleans, nogales, calexico, indianapolis, minneapolis, \
      st louis, denver, cleveland, portland, oakland, milwaukee, tampa, orlando, jfk, \
      brownsville, hidalgo, champlain
      """
    ),
    (
      .country,
      """
      china, mexico, canada, vietnam, malaysia, thailand, india, indonesia, cambodia, bangladesh, \
      pakistan, turkey, taiwan, japan, korea, south korea, hong kong, germany, italy, france, \
      brazil, colombia, philippines, singapore, burma, laos, sri lanka, russia
      """
    ),
    (.forecast, "expects, expected to, plans to, aims to, intends to, forecast, projected, will"),
    (
      .superlative,
      """
      highest, lowest, most, fewest, largest, biggest, smallest, first, best, record, strongest, \
      weakest, least
      """
    ),
    (.average, "average, averaged, averaging, mean, typical, median"),
  ]

  private struct Entry: Sendable {
    let words: [String]
    let sense: Sense
  }

  private static let entries: [String: [Entry]] = {
    var entries: [String: [Entry]] = [:]
    for (sense, list) in phrases {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        entries[words[0], default: []].append(Entry(words: words, sense: sense))
      }
    }
    return entries
  }()

  /// Marks every word of `tokens` with its senses.
  static func annotate(_ tokens: inout [Token]) {
    for index in tokens.indices {
      guard tokens[index].isWord, let found = entries[tokens[index].text] else { continue }
      for entry in found where stands(entry.words, at: index, in: tokens) {
        for offset in entry.words.indices { tokens[index + offset].sense.formUnion(entry.sense) }
      }
    }
  }

  private static func stands(_ words: [String], at index: Int, in tokens: [Token]) -> Bool {
    guard index + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { tokens[index + $0].text == words[$0] }
  }
}

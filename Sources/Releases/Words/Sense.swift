/// What a word says in the language of the monthly release.
struct Sense: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  // What is counted or valued.
  static let entrySummary = Sense(rawValue: 1 << 0)
  static let imports = Sense(rawValue: 1 << 1)
  static let duties = Sense(rawValue: 1 << 2)
  static let forcedLabor = Sense(rawValue: 1 << 3)
  static let counterfeit = Sense(rawValue: 1 << 4)
  /// The retail value that goods would have if they were genuine.
  static let retail = Sense(rawValue: 1 << 5)
  static let audit = Sense(rawValue: 1 << 6)
  static let notice = Sense(rawValue: 1 << 7)
  /// Shipments, entries, seizures: countable under forced labor as under counterfeits.
  static let shipment = Sense(rawValue: 1 << 8)
  /// The word "entries" itself, which may stand for entry summaries.
  static let entry = Sense(rawValue: 1 << 9)
  static let legitimateTrade = Sense(rawValue: 1 << 10)
  static let ocean = Sense(rawValue: 1 << 11)
  static let air = Sense(rawValue: 1 << 12)
  static let truck = Sense(rawValue: 1 << 13)
  static let rail = Sense(rawValue: 1 << 14)

  // What is done or said about it.
  static let estimated = Sense(rawValue: 1 << 15)
  static let fees = Sense(rawValue: 1 << 16)
  static let taxes = Sense(rawValue: 1 << 17)
  static let value = Sense(rawValue: 1 << 18)
  static let collected = Sense(rawValue: 1 << 19)
  static let identified = Sense(rawValue: 1 << 20)
  static let owed = Sense(rawValue: 1 << 21)
  static let processed = Sense(rawValue: 1 << 22)
  static let stopped = Sense(rawValue: 1 << 23)
  static let seized = Sense(rawValue: 1 << 24)
  static let completed = Sense(rawValue: 1 << 25)
  static let issued = Sense(rawValue: 1 << 26)
  /// Words of an audit's outcome: improperly declared, previous assignments.
  static let auditOutcome = Sense(rawValue: 1 << 27)
  /// Joins a subject with its number: was, totaled, reached.
  static let link = Sense(rawValue: 1 << 28)
  static let change = Sense(rawValue: 1 << 29)
  static let share = Sense(rawValue: 1 << 30)

  // What makes a number somebody else's.
  static let people = Sense(rawValue: 1 << 31)
  static let drug = Sense(rawValue: 1 << 32)
  static let threshold = Sense(rawValue: 1 << 33)
  static let otherAgency = Sense(rawValue: 1 << 34)
  static let singleCase = Sense(rawValue: 1 << 35)
  static let forecast = Sense(rawValue: 1 << 36)
  static let superlative = Sense(rawValue: 1 << 37)
  static let average = Sense(rawValue: 1 << 38)
  static let reporting = Sense(rawValue: 1 << 39)
  /// Makes duties a part of all duties, or money paid back.
  static let partial = Sense(rawValue: 1 << 41)
  /// A state or port, whose numbers are not the month's.
  static let locality = Sense(rawValue: 1 << 42)
  /// A country from which goods come.
  static let country = Sense(rawValue: 1 << 43)
  /// Why a shipment was stopped.
  static let suspected = Sense(rawValue: 1 << 40)

  static let modes: Sense = [.ocean, .air, .truck, .rail]
  static let action: Sense = [
    .collected, .identified, .processed, .stopped, .seized, .completed, .issued,
  ]
  /// The subjects of our measures.
  static let subject: Sense = [
    .entrySummary, .duties, .forcedLabor, .counterfeit, .audit, .notice, .retail, .imports,
  ]
}

import CivilTime
import Quantities
import TradeFigures

/// An observation as JSON: exact decimals as text, in base units.
struct ObservationObject: Encodable {
  private let observation: Observation
  private let warnings: [String]?
  private let source: Bool
  private let isDated: Bool

  /// An observation that a file was found to hold.
  init(_ observation: Observation, warnings: [String]) {
    self.observation = observation
    self.warnings = warnings
    source = false
    isDated = false
  }

  /// An observation of the ledger, with its source, and by default with the time of recording.
  init(_ observation: Observation, isDated: Bool = true) {
    self.observation = observation
    warnings = nil
    source = true
    self.isDated = isDated
  }

  private enum Key: String, CodingKey {
    case id, month, measure, value, qualifier, asPrinted, unit, lower, lowerOpen, upper, upperOpen
    case line, column, warnings, source, sha256, title, kind, published, asOf, recorded, note
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    let figure = observation.figure
    let bounds = figure.bounds
    try object.encode(observation.month.description, forKey: .month)
    try object.encode(observation.measure.text, forKey: .measure)
    try object.encode(figure.valueText, forKey: .value)
    try object.encode(figure.qualifier.text, forKey: .qualifier)
    try object.encode(figure.asPrinted, forKey: .asPrinted)
    try object.encode(figure.unit.rawValue, forKey: .unit)
    try object.encode(bounds?.lower.description, forKey: .lower)
    try object.encode(bounds?.lowerIsOpen, forKey: .lowerOpen)
    try object.encode(bounds?.upper.description, forKey: .upper)
    try object.encode(bounds?.upperIsOpen, forKey: .upperOpen)
    try object.encode(observation.place?.line, forKey: .line)
    try object.encode(observation.place?.column, forKey: .column)
    try object.encodeIfPresent(warnings, forKey: .warnings)
    guard source else { return }
    try object.encode(observation.id.text, forKey: .id)
    try object.encode(observation.source.address, forKey: .source)
    try object.encode(observation.source.sha256, forKey: .sha256)
    try object.encode(observation.source.title, forKey: .title)
    try object.encode(observation.source.kind.text, forKey: .kind)
    try object.encode(observation.published?.description, forKey: .published)
    try object.encode(observation.asOf?.description, forKey: .asOf)
    if isDated { try object.encode(observation.recorded?.description, forKey: .recorded) }
    try object.encode(observation.note, forKey: .note)
  }
}

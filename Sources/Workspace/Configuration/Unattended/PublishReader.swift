import TradeFigures
import YAMLReading

/// Reads the key `publish`.
struct PublishReader {
  let paths: ConfigurationReader
  /// The measures that may be required.
  let catalog: MeasureCatalog

  func read(_ value: YAMLValue) throws(YAMLFault) -> PublishSettings {
    let record = try YAMLRecord<PublishKey>(value, called: "publish")
    var settings = PublishSettings(folder: try paths.path(try record.required(.folder), "folder"))
    if let outputs = record[.outputs] { settings.outputs = try self.outputs(outputs) }
    if let required = record[.required] { settings.required = try measures(required) }
    if let stale = record[.stale] { settings.stale = try stale.choice("stale") }
    return settings
  }

  private func outputs(_ value: YAMLValue) throws(YAMLFault) -> [PublishSettings.Output] {
    guard let items = value.items, !items.isEmpty else {
      throw value.wrongType("outputs", "a list of outputs, at least one")
    }
    var outputs: Set<PublishSettings.Output> = []
    for item in items { outputs.insert(try item.choice("outputs")) }
    return PublishSettings.Output.allCases.filter(outputs.contains)
  }

  private func measures(_ value: YAMLValue) throws(YAMLFault) -> [MeasureID] {
    guard let items = value.items, !items.isEmpty else {
      throw value.wrongType("required", "a list of measures, at least one")
    }
    let known = catalog.measures.map(\.id.text)
    var measures: [MeasureID] = []
    for item in items {
      let text = try item.line("required")
      guard known.contains(text) else {
        throw item.badValue("required", text, "there is no measure of that name", known)
      }
      if !measures.contains(MeasureID(text)) { measures.append(MeasureID(text)) }
    }
    return measures
  }
}

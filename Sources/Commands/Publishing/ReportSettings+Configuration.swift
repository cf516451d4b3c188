import TradeFigures
import TradeReport
import Workspace

extension ReportSettings {
  /// The settings of what has no charts.
  init(_ configuration: Configuration) {
    self.init(
      publisher: configuration.publisher,
      publisherShortName: configuration.publisherShortName,
      nameplate: configuration.nameplate,
      notice: configuration.notice ?? ""
    )
  }

  /// The same with the events of `file`, which charts mark.
  ///
  /// Throws a `ConfigurationError` where the file cannot be read.
  init(_ configuration: Configuration, marking file: CarriedFile?) throws {
    self.init(configuration)
    guard let file else { return }
    let catalog = configuration.catalog
    events = try EventEntry.load(bytes: file.bytes, file: file.path, catalog: catalog).map {
      entry in
      PolicyEvent(
        date: entry.date,
        label: entry.label,
        reach: entry.kind.isGeneral ? .general : .particular,
        measures: entry.measures
      )
    }
  }
}

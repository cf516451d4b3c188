package import CivilTime
package import Logging

/// A handler of swift-log that writes a JSON object a line to a file, which is rotated by size.
///
/// ```
/// {"time":"2025-04-20T06:00:00Z","level":"info","message":"published","metadata":{"month":"2025-03"}}
/// ```
/// Values of a level do not affect each other, but copies write to the same file.
package struct RotatingLog: LogHandler {
  package var logLevel: Logger.Level = .info
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  private let file: LogFile
  private let clock: @Sendable () -> Timestamp

  /// A log at `path`, whose folder must exist; nothing is opened before the first line.
  ///
  /// A file that would grow beyond `size` bytes becomes `path.1`, that one `path.2`, and so on to
  /// `keep`, beyond which they are deleted. `complain` is called once, with the first error: a log
  /// that cannot be written stops no run.
  package init(
    path: String,
    size: Int,
    keep: Int,
    clock: @escaping @Sendable () -> Timestamp,
    complain: @escaping @Sendable (OutputError) -> Void
  ) {
    file = LogFile(path: path, size: size, keep: keep, complain: complain)
    self.clock = clock
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var all = metadata
    if let provided = metadataProvider?.get() { all.merge(provided) { _, new in new } }
    if let own = event.metadata { all.merge(own) { _, new in new } }
    if let error = event.error { all["error"] = "\(error)" }
    file.append(
      JSONLine.text(
        time: clock(),
        level: event.level.rawValue,
        message: event.message.description,
        metadata: all
      )
    )
  }
}

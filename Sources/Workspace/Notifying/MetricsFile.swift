/// The file that Prometheus' node exporter collects.
package enum MetricsFile {
  /// Replaces the file at once, so that no scrape sees a half of it.
  ///
  /// A new file has the permissions that the umask leaves of 0666, as the exporter runs as another
  /// user; an existing one keeps its own. The temporary file does not end in `.prom`, so that the
  /// exporter passes it over.
  package static func write(_ text: String, to path: String) throws(OutputError) {
    try OutputFile.write(text, to: path)
  }
}

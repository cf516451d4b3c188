package import TradeFigures

/// Tells a release from what servers and networks send in its place.
///
/// What states figures in the words of known measures is a release, unless its title, a heading
/// or its first lines are those of an error page, or it is cut off.
package enum PageInspector {
  /// What `bytes` are.
  ///
  /// - Parameters:
  ///   - bytes: the whole body, or file.
  ///   - mediaType: the `Content-Type` that came with it.
  ///   - name: its address or path.
  ///   - catalog: the measures that are known.
  /// - Returns: `release` only where figures are stated and nothing speaks against the body.
  package static func verdict(
    on bytes: [UInt8],
    mediaType: String? = nil,
    name: String = "",
    catalog: MeasureCatalog = .builtIn
  ) -> PageVerdict {
    if let objection = FormSigns.objection(to: bytes) { return objection }
    let format = format(of: bytes, mediaType: mediaType, name: name)
    if format == nil, statesRows(bytes, catalog: catalog) { return .release }
    let page: PageOutline
    let isRelease: Bool
    do {
      page = try PageOutline(bytes, as: format ?? .plain)
      isRelease =
        page.wordCount == 0
        ? false : try statesFigures(bytes, as: format ?? .plain, catalog: catalog)
    } catch .binary(let offset) where offset >= bytes.count - 3 {
      return .truncated(reason: "it ends within a character")
    } catch {
      return FormSigns.verdict(on: error)
    }
    if let reason = ErrorPageSigns.reason(in: page, isRelease: isRelease) {
      return .errorPage(reason: reason)
    }
    if let reason = PortalSigns.reason(in: page, isRelease: isRelease) {
      return .captivePortal(reason: reason)
    }
    if let reason = TruncationSigns.reason(in: bytes, of: page) {
      return .truncated(reason: reason)
    }
    guard page.wordCount > 0 else { return .empty }
    return isRelease
      ? .release : .unclear(reason: "no sentence states a figure of a known measure")
  }

  /// The form in which a body is written, by its media type, its name and its content.
  ///
  /// - Returns: `nil` for a table of figures in CSV. A page is HTML under any name: that is how
  ///   servers answer for files that they do not have.
  package static func format(
    of bytes: [UInt8],
    mediaType: String?,
    name: String
  ) -> ReleaseFormat? {
    let start = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<?xml") {
      return .html
    }
    let path = String(name.prefix { $0 != "?" && $0 != "#" })
    if path.lowercased().hasSuffix(".csv") { return nil }
    let type = mediaType?.lowercased().prefix { $0 != ";" && !$0.isWhitespace }
    switch type {
    case "text/html", "application/xhtml+xml": return .html
    case "text/markdown": return .markdown
    case "text/csv": return nil
    default: return ReleaseFormat.detect(name: path, bytes: bytes)
    }
  }

  /// What speaks against a page as a listing; `nil` where nothing does.
  static func objection(toListing bytes: [UInt8], linkCount: Int) -> PageVerdict? {
    if let objection = FormSigns.objection(to: bytes) { return objection }
    let page: PageOutline
    do {
      page = try PageOutline(bytes, as: .html)
    } catch {
      return FormSigns.verdict(on: error)
    }
    // Headlines of a listing may hold any word: only what is certain counts.
    if let reason = ErrorPageSigns.reason(in: page, isRelease: true) {
      return .errorPage(reason: reason)
    }
    if let reason = PortalSigns.reason(in: page, isRelease: linkCount > fewLinks) {
      return .captivePortal(reason: reason)
    }
    return TruncationSigns.reason(in: bytes, of: page).map { .truncated(reason: $0) }
  }

  /// A page that wants a login links to its terms and to help, to not much more.
  private static let fewLinks = 5

  // MARK: - Figures

  /// Whether a sentence states a figure, or tries to in words that were not understood.
  private static func statesFigures(
    _ bytes: [UInt8],
    as format: ReleaseFormat,
    catalog: MeasureCatalog
  ) throws(ReleaseError) -> Bool {
    let reading = try ReleaseReader(catalog: catalog).read(
      bytes: bytes,
      format: format,
      source: source
    )
    return !reading.observations.isEmpty || !reading.notUnderstood.isEmpty
  }

  /// Whether a table in CSV holds a figure.
  private static func statesRows(_ bytes: [UInt8], catalog: MeasureCatalog) -> Bool {
    var reader = FiguresCSVReader(source: source, catalog: catalog)
    guard let rows = try? reader.feed(bytes), let last = try? reader.finish() else { return false }
    return !rows.isEmpty || !last.isEmpty
  }

  /// Nothing that is read here is kept.
  private static let source = Source(address: "", sha256: "", title: "", kind: .publisher)
}

import Foundation
import TestSupport

/// What the happenings change: the administrator's site, and the agency's server.
final class World: Sendable {
  let site: Site
  let server: FaultServer

  init() throws {
    site = try Site()
    server = try FaultServer()
  }

  /// An administrator lays a release into the folder of incoming files.
  func deliver(_ release: ReleaseText, as name: String? = nil) throws {
    try site.deliver(release, as: name)
  }

  /// Goes over to the agency's feed; the folder stays.
  func followFeed() throws {
    var settings = Settings()
    settings.collect.append("feed: \(server.address("/feed.xml"))\n    match: operational update")
    settings.more = "fetching: {timeout: 5, attempts: 1}"
    try site.write(settings)
  }

  /// The agency puts releases on its server, the newest last.
  func serve(_ releases: [ReleaseText]) {
    var items = ""
    for release in releases {
      let path = "/releases/\(release.figures.month)"
      let text = Data(release.text.utf8)
      let tag = "\"\(release.figures.month)-\(release.released)\""
      server.serve(.document(text, entityTag: tag), at: path)
      items = """
        <item><title>Monthly operational update: \(release.monthName)</title>
        <link>\(server.address(path))</link></item>
        <item><title>Officers of the month: \(release.monthName)</title>
        <link>\(server.address("/officers"))</link></item>
        \(items)
        """
    }
    let feed = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>Newsroom</title>
      <link>\(server.address("/"))</link><description>News</description>
      \(items)</channel></rss>
      """
    server.serve(.document(Data(feed.utf8), mediaType: "application/rss+xml"), at: "/feed.xml")
  }
}

extension ReleaseText {
  /// The same as a page on the web.
  var asPage: ReleaseText {
    var copy = self
    copy.wording = .page
    return copy
  }
}

/// Tells pages about an error that are sent as if all were well.
enum ErrorPageSigns {
  /// What gives an error page away.
  ///
  /// - Parameters:
  ///   - page: the page, or text.
  ///   - isRelease: whether it states figures; then only its openings count, as error pages list
  ///     headlines too.
  /// - Returns: a half sentence; `nil` where nothing does.
  static func reason(in page: PageOutline, isRelease: Bool) -> String? {
    if let line = page.openings.first(where: isError) { return quoted(line) }
    guard !isRelease, page.wordCount <= shortPage else { return nil }
    let padded = " \(page.words) "
    return remarks.first { padded.contains(" \($0) ") }.map(quoted)
  }

  private static func quoted(_ words: String) -> String {
    "it says \u{201C}\(words.prefix(80))\u{201D}"
  }

  /// Pages about errors have few words.
  private static let shortPage = 400

  private static func isError(_ line: String) -> Bool {
    let padded = " \(line) "
    return titles.contains(line) || titles.contains(withoutCode(line))
      || sentences.contains { padded.contains(" \($0) ") }
  }

  /// `error 404 page not found` without its code, and a bare `404` as `error`.
  private static func withoutCode(_ line: String) -> String {
    var words = line.split(separator: " ")
    let hasCode = words.contains { $0.count == 3 && ["4", "5"].contains($0.first ?? " ") }
    guard hasCode else { return line }
    words.removeAll { word in
      ["error", "http", "status", "code", "oops", "sorry"].contains(word)
        || (word.count == 3 && word.allSatisfy(\.isNumber))
    }
    return words.isEmpty ? "error" : words.joined(separator: " ")
  }

  /// Whole titles, headings and lines.
  ///
  /// Maintenance is not among them: a release may stand below
  /// a banner that announces some.
  private static let titles: Set<String> = [
    "error", "not found", "page not found", "file not found", "document not found",
    "object not found", "gone", "access denied", "forbidden", "unauthorized", "bad request",
    "request rejected", "request blocked", "too many requests", "bad gateway",
    "service unavailable", "service temporarily unavailable", "temporarily unavailable",
    "site unavailable", "page unavailable", "gateway timeout", "gateway time out",
    "internal server error", "server error", "application error", "an error occurred",
    "an error has occurred", "something went wrong", "oops", "we ll be back soon",
    "we ll be right back", "be right back", "just a moment", "attention required",
    "security check", "pardon our interruption", "are you a robot", "verification required",
    "checking your browser", "access to this page has been denied", "account suspended",
    "web server is down", "connection timed out", "website offline", "ddos protection",
  ]

  /// What only an error page says in its title, a heading or its first lines.
  private static let sentences = [
    "page you requested", "page you are looking for", "page you re looking for",
    "page you were looking for", "page could not be found", "page cannot be found",
    "page can t be found", "couldn t find that page", "could not find that page",
    "url was not found on this server", "requested url was", "you don t have permission",
    "you do not have permission", "unable to process your request", "verify you are human",
    "verifying you are human",
  ]

  /// What stands on short pages about errors, where no figure is stated.
  private static let remarks =
    sentences + [
      "page not found", "not found", "access denied", "permission denied", "forbidden",
      "internal server error", "bad gateway", "service unavailable", "temporarily unavailable",
      "gateway timeout", "maintenance", "error occurred", "error has occurred", "error 404",
      "error 403", "error 500", "error 503", "try again later", "request was blocked",
      "request could not be satisfied", "unusual traffic", "captcha", "checking your browser",
      "enable javascript and cookies", "been moved or deleted", "no longer available",
      "no longer exists", "be back soon",
    ]
}

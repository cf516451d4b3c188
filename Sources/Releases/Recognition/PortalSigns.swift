/// Tells pages of a network that answers in the server's place until the reader logs in.
enum PortalSigns {
  /// What gives such a page away.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - isRelease: whether it states figures, which no such page does.
  /// - Returns: a half sentence; `nil` where nothing does.
  static func reason(in page: PageOutline, isRelease: Bool) -> String? {
    guard page.isHTML, !isRelease else { return nil }
    if page.hasPasswordField { return "it asks for a password" }
    if let line = page.openings.first(where: titles.contains) {
      return "it is headed \u{201C}\(line)\u{201D}"
    }
    let padded = " \(page.words) "
    if let remark = remarks.first(where: { padded.contains(" \($0) ") }) {
      return "it says \u{201C}\(remark)\u{201D}"
    }
    guard let target = page.sendsOnTo, page.wordCount < fewWords else { return nil }
    return target.isEmpty ? "a script sends the reader on" : "it only sends on to \(target)"
  }

  /// A page that sends the reader on at once shows no more.
  private static let fewWords = 60

  private static let titles: Set<String> = [
    "login", "log in", "sign in", "log on", "logon", "please log in", "please sign in", "wifi",
    "wi fi", "wifi login", "wi fi login", "guest wifi", "guest wi fi", "hotspot", "hotspot login",
    "guest access", "network login", "network access", "captive portal", "authentication required",
    "network authentication required", "welcome to our network", "single sign on",
  ]

  private static let remarks = [
    "captive portal", "network authentication", "log in to the network", "login to the network",
    "connect to the internet", "access the internet", "internet access", "guest network",
    "guest wi fi", "guest wifi", "free wi fi", "free wifi", "accept the terms",
    "agree to the terms", "accept terms",
  ]
}

import Foundation
import Releases
import TestSupport
import Testing

@Suite struct RecognitionTests {
  private static let bundled = Program.package.appending(path: "Reports/2023-03/release.txt").path

  private func verdict(_ text: String, as mediaType: String? = nil, name: String = "")
    -> PageVerdict
  {
    PageInspector.verdict(on: Array(text.utf8), mediaType: mediaType, name: name)
  }

  private static func page(_ paragraphs: String, title: String = "News") -> String {
    "<!DOCTYPE html>\n<html><head><title>\(title)</title></head><body>\(paragraphs)</body></html>"
  }

  @Test("A real release passes as text, as Markdown and within a page")
  func real() throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: Self.bundled)), as: UTF8.self)
    #expect(verdict(text, name: "release.txt") == .release)
    #expect(verdict(text, as: "text/markdown") == .release)
    let paragraphs = text.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
    let menu = """
      <nav><a href="/login">Log in</a></nav><form action="/search"><input name="q"></form>
      <noscript>Please enable JavaScript.</noscript><script>window.location="/x"</script>
      """
    let page = Self.page(menu + paragraphs)
    #expect(verdict(page, as: "text/html") == .release)
    #expect(verdict(page, name: "release.txt") == .release)
    let banner = "<p>This site will be undergoing scheduled maintenance on Sunday.</p>"
    #expect(verdict(Self.page(banner + paragraphs), as: "text/html") == .release)
  }

  @Test("A real release cut off anywhere within a page is no release")
  func cutPage() throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: Self.bundled)), as: UTF8.self)
    let page = Array(Self.page("<p>\(text)</p>").utf8)
    for length in stride(from: 1, to: page.count - 6, by: 19) {
      let found = PageInspector.verdict(on: Array(page[..<length]), mediaType: "text/html")
      #expect(found != .release, "after \(length) bytes")
    }
  }

  @Test(
    "A sentence or number that is cut off is told",
    arguments: [
      "In March 2023, CBP completed 29 audits and identified $24",
      "In March 2023, CBP completed 29 audits that identified $24.",
      "In March 2023, CBP completed 29 audits, which identi",
      "In March 2023, CBP completed 29 audits, which,",
    ]
  )
  func cutText(text: String) {
    guard case .truncated = verdict(text) else {
      return #expect(verdict(text) == .truncated(reason: ""))
    }
  }

  @Test(
    "A whole sentence without a line end behind it is whole",
    arguments: [
      "In March 2023, CBP completed 29 audits that identified $24.7 million in duties.",
      "CBP completed 29 audits and identified $24.7 million in duties in March 2023.",
      "CBP completed 29 audits in March 2023.\n\nLast modified: April 24, 2023",
      "| Measure | March 2023 |\n|---|---|\n| Entry summaries | 2.7 million |",
      "CBP completed “29 audits in March 2023”",
      "<p>CBP completed 29 audits in March 2023.\n\nLast modified: April 24, 2023",
    ]
  )
  func wholeText(text: String) {
    #expect(verdict(text) == .release)
  }

  @Test(
    "Error pages are told, though they come as if all were well",
    arguments: [
      page("<h1>404 Not Found</h1><hr><center>nginx</center>", title: "404 Not Found"),
      page(
        "<h1>Access Denied</h1>You don't have permission to access \"x\" on this server.<p>Reference #18.7"
      ),
      page("<h1>Page not found</h1>", title: "Page Not Found | U.S. Customs"),
      page("<h1>503 Service Temporarily Unavailable</h1>"),
      page("<h1>We’ll be back soon!</h1><p>The site is undergoing maintenance.</p>"),
      page("<h2>Checking your browser</h2>", title: "Just a moment..."),
      page("<p>Sorry, the page you are looking for is no longer here.</p>"),
      page("<p>The request could not be satisfied.</p>", title: "ERROR"),
      "404 page not found\n", "Not Found", "{\"error\": \"not found\"}", "upstream: bad gateway",
    ]
  )
  func errorPages(text: String) {
    guard case .errorPage = verdict(text, as: "text/html", name: "https://example.org/r.html")
    else {
      return #expect(verdict(text) == .errorPage(reason: ""))
    }
  }

  @Test("An error page that lists headlines with figures is still one")
  func headlines() {
    let text = Self.page(
      """
      <h1>Page not found</h1><ul><li>In March 2023, CBP completed 29 audits that identified
      $24.7 million in duties.</li></ul>
      """
    )
    guard case .errorPage = verdict(text) else {
      return #expect(verdict(text) == .errorPage(reason: ""))
    }
    #expect(verdict(text.replacing("Page not found", with: "Audits")) == .release)
  }

  @Test(
    "Pages of a network that wants a login are told",
    arguments: [
      page("<form><input name=u><input type=Password name=p></form>", title: "Welcome"),
      page("<p>Hello</p>", title: "Guest Wi-Fi"),
      page("<p>To access the internet, accept the terms of use.</p>"),
      "<html><head><meta http-equiv='Refresh' content='0; URL=http://10.0.0.1/portal'></head></html>",
      "<html><head><script>window.location.href = 'http://10.0.0.1/';</script></head></html>",
      "<html><head><meta http-equiv=refresh content=\"0;url='http://10.0.0.1/'\"></head><body>Moved</body></html>",
    ]
  )
  func portals(text: String) {
    guard case .captivePortal = verdict(text, as: "text/html") else {
      return #expect(verdict(text, as: "text/html") == .captivePortal(reason: ""))
    }
  }

  @Test("What holds no words is empty", arguments: ["", " \r\n\t", page(""), "<html></html>"])
  func empty(text: String) {
    let isTitled = text.contains("News")
    #expect(verdict(text) == (isTitled ? unread : .empty))
  }

  private let unread = PageVerdict.unclear(
    reason: "no sentence states a figure of a known measure"
  )

  @Test("What is no text is told by how it begins, or by its first byte that is none")
  func notText() {
    #expect(verdict("%PDF-1.7\n") == .notText(reason: "it is a PDF"))
    #expect(
      PageInspector.verdict(on: [0x89, 0x50, 0x4E, 0x47, 0x0D])
        == .notText(reason: "it is a PNG picture")
    )
    #expect(
      PageInspector.verdict(on: [0x41, 0x42, 0x00, 0x43])
        == .notText(reason: "the byte at offset 2 belongs to no text")
    )
  }

  @Test("A character that is cut in two is the end of a text that was cut off")
  func cutCharacter() {
    let text = Array("CBP completed 29 audits in March 2023, it says “".utf8.dropLast())
    #expect(PageInspector.verdict(on: text) == .truncated(reason: "it ends within a character"))
  }

  @Test("A page in an old encoding is read to its end, declared or not")
  func encodings() {
    let page = Self.page("<p>“Soon”</p><p>CBP completed 29 audits in March 2023.</p>")
    let declared = page.replacing("<head>", with: "<head><meta charset=\"windows-1252\">")
    for text in [page, declared] {
      let bytes = text.unicodeScalars.map { scalar -> UInt8 in
        switch scalar {
        case "“": 0x93
        case "”": 0x94
        default: UInt8(scalar.value)
        }
      }
      #expect(PageInspector.verdict(on: bytes, mediaType: "text/html") == .release)
    }
    // 0x9D has no meaning in the encoding that is declared.
    let broken = declared.utf8.flatMap { $0 == UInt8(ascii: "M") ? [0x9D, $0] : [$0] }
    guard case .notText = PageInspector.verdict(on: broken, mediaType: "text/html") else {
      return #expect(PageInspector.verdict(on: broken) == .notText(reason: ""))
    }
  }

  @Test("A page about something else is unclear, not an error")
  func unclear() {
    #expect(verdict(Self.page("<h1>Canine unit</h1><p>The dogs had a good month.</p>")) == unread)
  }

  @Test("A table of figures passes, and an error page under its name does not")
  func table() {
    let table = "month,measure,value\n2023-03,audits,29\n"
    #expect(verdict(table, name: "figures.csv") == .release)
    #expect(verdict(table, as: "text/csv; charset=utf-8") == .release)
    guard case .errorPage = verdict(Self.page("<h1>Access Denied</h1>"), name: "a.csv") else {
      return #expect(verdict(Self.page("<h1>Access Denied</h1>"), name: "a.csv") == .release)
    }
  }
}

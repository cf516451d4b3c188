import CivilTime
import Foundation
import Releases
import TestSupport
import Testing

@Suite struct ListingTests {
  private let home = "https://example.org/news/list?page=1"

  private func links(_ text: String, from address: String? = nil) throws -> [ListedLink] {
    try ListingReader.links(in: Array(text.utf8), from: address ?? home)
  }

  private func error(_ text: String) -> ListingError? {
    do {
      _ = try links(text)
      return nil
    } catch let error as ListingError {
      return error
    } catch {
      return nil
    }
  }

  @Test("An RSS feed gives titles, addresses and days")
  func rss() throws {
    let feed = """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      <title>News</title><link>https://example.org/</link>
      <item><title><![CDATA[CBP &amp; partners:  March 2023]]></title>
        <link>https://example.org/a?x=1&amp;y=2</link>
        <pubDate>Mon, 24 Apr 2023 23:30:00 -0400</pubDate></item>
      <item><title>Second</title><guid>https://example.org/b</guid>
        <dc:date>2023-05-02T10:00:00Z</dc:date></item>
      <item><title>No address</title><guid isPermaLink="false">77</guid></item>
      <item><title>Again</title><link>https://example.org/b</link></item>
      </channel></rss>
      """
    let second = try #require(CalendarDate("2023-05-02"))
    #expect(
      try links(feed) == [
        ListedLink(
          title: "CBP & partners: March 2023",
          address: "https://example.org/a?x=1&y=2",
          date: CalendarDate("2023-04-24")
        ),
        ListedLink(title: "Second", address: "https://example.org/b", date: second),
      ]
    )
  }

  @Test("An Atom feed gives the alternate links, relative to its base")
  func atom() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/">
      <title>News</title><link href="https://example.org/self" rel="self"/>
      <entry xml:base="2023/"><title type="html">A &lt;b&gt;bold&lt;/b&gt; month</title>
        <link rel="enclosure" href="/big.zip"/><link href="march.html"/>
        <updated>2023-06-01T00:00:00Z</updated><published>2023-04-24T01:00:00+02:00</published>
      </entry></feed>
      """
    #expect(
      try links(feed) == [
        ListedLink(
          title: "A bold month",
          address: "https://example.org/news/2023/march.html",
          date: CalendarDate("2023-04-24")
        )
      ]
    )
  }

  @Test("A listing page gives each address once, with the day that stands beside it")
  func page() throws {
    let text = """
      <!doctype html><html><head><title>Newsroom</title></head><body>
      <nav><a href="/">Home</a> <a href="#top">Top</a> <a href="mailto:a@example.org">Mail</a></nav>
      <ul>
      <li><a href="march.html#figures"><img src="p.png" alt="Picture"></a>
        <h3><a href="march.html">March 2023 Monthly Update</a></h3>
        <time datetime="2023-04-24T10:00:00Z">Yesterday</time></li>
      <li><span>April 3, 2023</span> <a href="../february 2023.html">February</a></li>
      <li><a href="//cdn.example.org/x"><img src="q.png" alt="A picture"></a></li>
      </ul></body></html>
      """
    #expect(
      try links(text) == [
        ListedLink(title: "Home", address: "https://example.org/", date: nil),
        ListedLink(
          title: "March 2023 Monthly Update",
          address: "https://example.org/news/march.html",
          date: CalendarDate("2023-04-24")
        ),
        ListedLink(
          title: "February",
          address: "https://example.org/february%202023.html",
          date: CalendarDate("2023-04-03")
        ),
        ListedLink(title: "A picture", address: "https://cdn.example.org/x", date: nil),
      ]
    )
  }

  @Test(
    "Relative addresses are resolved as RFC 3986, section 5.4, shows",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
      ("g?y", "http://a/b/c/g?y"), ("g#s", "http://a/b/c/g"), (";x", "http://a/b/c/;x"),
      ("g;x?y#s", "http://a/b/c/g;x?y"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
      ("../g", "http://a/b/g"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
      ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
      ("a%20b", "http://a/b/c/a%20b"), ("a b", "http://a/b/c/a%20b"), ("é", "http://a/b/c/%C3%A9"),
    ]
  )
  func resolution(reference: String, absolute: String) throws {
    let page = "<html><body><a href=\"\(reference)\">A</a></body></html>"
    #expect(try links(page, from: "http://a/b/c/d;p?q").map(\.address) == [absolute])
  }

  @Test("A declared base is the base, and files are named by files only")
  func bases() throws {
    let page = """
      <html><head><base href="/deep/"></head><body><a href="a">A</a>
      <a href="file:///etc/passwd">P</a><a href="javascript:go()">J</a></body></html>
      """
    #expect(try links(page).map(\.address) == ["https://example.org/deep/a"])
    let local = try links("<p><a href='b.txt'>B</a>", from: "file:///srv/list.html")
    #expect(local.map(\.address) == ["file:///srv/b.txt"])
  }

  @Test("Nothing outside the feed is read, and no entity is expanded")
  func entities() throws {
    let folder = try TemporaryFolder()
    let secret = try folder.file("secret", text: "SECRET")
    let open =
      "<rss><channel><item><title>&a;</title><link>http://a/b</link></item></channel></rss>"
    #expect(
      error("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file://\(secret)\">]>" + open) == .declaresEntities
    )
    let laughs = (1...12).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);&l\($0 - 1);\">" }
    let bomb = "<!DOCTYPE rss [<!ENTITY l0 \"ha\">\(laughs.joined())<!ENTITY a \"&l12;\">]>"
    #expect(error(bomb + open) != nil)
    #expect(error("<!DOCTYPE rss [<!ENTITY a \"A\">]>" + open) == .declaresEntities)
    let elsewhere = "<!DOCTYPE rss SYSTEM \"file://\(secret)\">"
    #expect(try links(elsewhere + open.replacing("&a;", with: "A")).map(\.title) == ["A"])
  }

  @Test("What is no listing is refused, with the reason")
  func refusals() {
    #expect(error(" \n") == .empty)
    #expect(error("<html><body><p>Nothing here.</p></body></html>") == .noLinks)
    #expect(error("<rss><channel></channel></rss>") == .noLinks)
    guard case .malformed(line: 2, reason: _) = error("<rss><channel>\n<item><title>A</tit") else {
      return #expect(error("<rss><channel>\n<item><title>A</tit") == .empty)
    }
    let missing = "<html><title>Page not found | News</title><a href='/'>Home</a></html>"
    guard case .refused(.errorPage) = error(missing) else {
      return #expect(error(missing) == .empty)
    }
    #expect(
      error("%PDF-1.7 …") == .refused(.notText(reason: "it is a PDF"))
    )
  }

  @Test("Words choose links by title and address, newest first and undated ones last")
  func choice() {
    let listed = [
      ListedLink(title: "February monthly updates", address: "http://a/1", date: nil),
      ListedLink(title: "Holiday", address: "http://a/x", date: CalendarDate("2023-06-01")),
      ListedLink(
        title: "January",
        address: "http://a/Monthly-operational-update",
        date: CalendarDate("2023-02-20")
      ),
      ListedLink(
        title: "March: Monthly Operational Update",
        address: "http://a/3",
        date: CalendarDate("2023-04-24")
      ),
      ListedLink(title: "Bimonthly update", address: "http://a/4", date: nil),
    ]
    #expect(
      listed.matching("monthly update").map(\.address)
        == ["http://a/3", "http://a/Monthly-operational-update", "http://a/1"]
    )
    #expect(listed.matching("").count == 5)
  }
}

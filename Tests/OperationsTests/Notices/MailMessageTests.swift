import CivilTime
import Foundation
import Operations
import Testing

@Suite("A message to the administrator")
struct MailMessageTests {
  static func message(
    subject: String = "tradesnap: refused",
    body: String = "The gate refused 2025-03.\n",
    from: String = "tradesnap@example.org",
    to: [String] = ["desk@example.org"],
    identity: String = "20250420T060000Z.1234",
    date: String = "2025-04-20T06:00:00Z"
  ) throws -> MailMessage {
    let sender = try #require(MailAddress(from))
    let recipients = to.compactMap { MailAddress($0) }
    let date = try #require(Timestamp(date))
    return try #require(
      MailMessage(
        from: sender,
        to: recipients,
        subject: subject,
        body: body,
        date: date,
        identity: identity
      )
    )
  }

  @Test("The whole text of a plain message")
  func plain() throws {
    #expect(
      String(decoding: try Self.message().text, as: UTF8.self) == """
        Date: Sun, 20 Apr 2025 06:00:00 +0000
        From: tradesnap@example.org
        To: desk@example.org
        Subject: tradesnap: refused
        Message-ID: <20250420T060000Z.1234@example.org>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: quoted-printable
        Auto-Submitted: auto-generated

        The gate refused 2025-03.

        """
    )
  }

  @Test("Without a recipient there is no message")
  func nobody() throws {
    let from = try #require(MailAddress("a@example.org"))
    let date = try #require(Timestamp("2025-04-20T06:00:00Z"))
    #expect(
      MailMessage(from: from, to: [], subject: "", body: "", date: date, identity: "") == nil
    )
  }

  /// Texts that try to break out of their place, or out of ASCII or the length of a line.
  static let texts = [
    "plain", "", " ", "ends in blanks \t ", "é", "Zölle – “mehr als” 2,7 Mio. €", "=?UTF-8?Q?x?=",
    "a\nBcc: everyone@example.org", "a\r\nBcc: everyone@example.org\r\n\r\nbody", "\u{0}\u{1B}[1m",
    "\u{2028}x\u{85}y", "From here\nFrom there\n.\n..", "two  blanks", "a=b=20c",
    String(repeating: "x", count: 2_000), String(repeating: "Ünï ", count: 300),
    String(repeating: "👩‍👩‍👧", count: 40), String(repeating: "word ", count: 30) + "end",
  ]

  @Test(
    "Every byte is ASCII, no line is longer than 78, and no text adds a field",
    arguments: texts
  )
  func shape(text: String) throws {
    let bytes = try Self.message(subject: text, body: text, identity: text).text
    #expect(bytes.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix { !$0.isEmpty }.filter { !$0.hasPrefix(" ") }.count == 9)
    // An identity is as long as the caller makes it; all other lines are folded.
    #expect(lines.filter { !$0.hasPrefix("Message-ID") }.allSatisfy { $0.utf8.count <= 78 })
  }

  @Test(
    "Python reads back the subject and the body",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")),
    arguments: texts
  )
  func python(text: String) throws {
    let message = try Self.message(
      subject: text,
      body: text,
      from: "Handel „heute“ <tradesnap@example.org>",
      to: ["Desk, Trade <desk@example.org>", "root"]
    )
    let script = """
      import sys, json, email, email.policy
      m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
      print(json.dumps([m["subject"], m.get_content(), m["from"].addresses[0].display_name,
        [a.addr_spec for a in m["to"].addresses], [str(d) for d in m.defects],
        str(m["date"].datetime), sorted(m.keys())]))
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(message.text))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let found = try #require(JSONSerialization.jsonObject(with: answer) as? [Any])
    let controls = CharacterSet.controlCharacters.union(.newlines)
    let subject = text.unicodeScalars.reduce(into: "") { result, scalar in
      let isControl = controls.contains(scalar) && scalar.properties.generalCategory != .format
      result.unicodeScalars.append(isControl ? " " : scalar)
    }
    #expect(found[0] as? String == subject)
    #expect(found[1] as? String == (text.hasSuffix("\n") ? text : text + "\n"))
    #expect(found[2] as? String == "Handel „heute“")
    #expect(found[3] as? [String] == ["desk@example.org", "root"])
    #expect(found[4] as? [String] == [])
    #expect(found[5] as? String == "2025-04-20 06:00:00+00:00")
    #expect((found[6] as? [String])?.contains("Bcc") == false)
  }

  @Test(
    "The day of the week is right",
    arguments: [
      ("1970-01-01", "Thu, 1 Jan 1970"), ("2000-02-29", "Tue, 29 Feb 2000"),
      ("1969-12-31", "Wed, 31 Dec 1969"), ("2026-11-24", "Tue, 24 Nov 2026"),
    ]
  )
  func weekday(day: String, words: String) throws {
    let message = try Self.message(
      from: "root",
      identity: "…",
      date: "\(day)T23:59:59Z"
    )
    let text = String(decoding: message.text, as: UTF8.self)
    #expect(text.hasPrefix("Date: \(words) 23:59:59 +0000\n"))
    #expect(text.contains("Message-ID: <notice@localhost>"))
  }
}

@Suite("Mail addresses")
struct MailAddressTests {
  @Test(
    "What a header can carry is read",
    arguments: [
      ("desk@example.org", "desk@example.org", ""), (" root ", "root", ""),
      ("a.b+c@sub.example.org", "a.b+c@sub.example.org", ""),
      ("Trade desk <desk@example.org>", "desk@example.org", "Trade desk"),
      ("\"Desk, Trade\" <desk@example.org>", "desk@example.org", "Desk, Trade"),
      ("Büro <b@example.org>", "b@example.org", "Büro"), ("<x@example.org>", "x@example.org", ""),
    ]
  )
  func read(text: String, mailbox: String, name: String) throws {
    let address = try #require(MailAddress(text))
    #expect(address.mailbox == mailbox)
    #expect(address.name == name)
  }

  @Test(
    "Everything else is refused",
    arguments: [
      "", " ", "@", "a@", "@b", "a@b@c", "a b@example.org", "a@exa mple.org", "a..b@example.org",
      ".a@example.org", "a@example.org, b@example.org", "a@example.org\nBcc: c@example.org",
      "Name\r\nBcc: x <a@example.org>", "-oQ/tmp@example.org", "é@example.org", "a@[127.0.0.1]",
      "\"quoted\"@example.org", "Na\"me <a@example.org>", "a@example.org>", "<a@example.org",
    ]
  )
  func refused(text: String) {
    #expect(MailAddress(text) == nil)
  }
}

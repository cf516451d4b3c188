package import CivilTime

/// A message of plain text, ready to be handed to a mail system (RFC 5322, MIME).
///
/// Every byte is ASCII and no line is longer than 78. Nothing that a text holds can end up as a
/// field of the header: line breaks and other control characters become spaces there.
package struct MailMessage: Hashable, Sendable {
  package let from: MailAddress
  /// At least one.
  package let to: [MailAddress]
  package let subject: String
  /// Lines end with a line feed.
  package let body: String
  package let date: Timestamp
  /// What tells the message from every other one of the sender: letters, digits, points;
  /// at most 200 of them count.
  package let identity: String

  /// The result is `nil` without a recipient.
  package init?(
    from: MailAddress,
    to: [MailAddress],
    subject: String,
    body: String,
    date: Timestamp,
    identity: String
  ) {
    guard !to.isEmpty else { return nil }
    self.from = from
    self.to = to
    self.subject = subject
    self.body = body
    self.date = date
    self.identity = identity
  }

  /// The whole message.
  ///
  /// Lines end with a line feed alone, as programs that stand in for `sendmail` take them on
  /// standard input; the mail system adds the carriage returns.
  package var text: [UInt8] {
    let header = [
      "Date: \(date.mailText)",
      "From: \(from.headerText)",
      "To: \(to.map(\.headerText).joined(separator: ",\n "))",
      "Subject: \(subjectText)",
      "Message-ID: <\(messageID)>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=UTF-8",
      "Content-Transfer-Encoding: quoted-printable",
      // No holiday replies, please (RFC 3834).
      "Auto-Submitted: auto-generated",
    ]
    let ended = body.hasSuffix("\n") ? body : body + "\n"
    return Array((header.joined(separator: "\n") + "\n\n" + QuotedPrintable.encoded(ended)).utf8)
  }

  private var subjectText: String {
    let fits = "Subject: ".count + subject.utf8.count <= 78
    return fits && EncodedWords.isPlain(subject) ? subject : EncodedWords(subject).text
  }

  private var messageID: String {
    let plain = identity.utf8.map { byte in
      byte.isASCIIAlphanumeric || byte == 0x2D || byte == 0x5F
        ? String(UnicodeScalar(byte)) : "."
    }.joined().split(separator: ".").joined(separator: ".")
    return "\(plain.isEmpty ? "notice" : String(plain.prefix(200)))@\(from.domain ?? "localhost")"
  }
}

extension Timestamp {
  /// `Sun, 20 Apr 2025 06:00:00 +0000` (RFC 5322, section 3.3).
  fileprivate var mailText: String {
    // 1970-01-01 was a Thursday.
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let weekday = weekdays[(date.daysSince1970 % 7 + 7) % 7]
    let clock = description.dropFirst(11).dropLast()
    let year = String(date.year)
    let padding = String(repeating: "0", count: max(0, 4 - year.count))
    return "\(weekday), \(date.day) \(date.month.abbreviation) \(padding)\(year) \(clock) +0000"
  }
}

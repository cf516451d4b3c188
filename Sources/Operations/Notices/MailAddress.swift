/// The address of a mail, as a header can carry it.
package struct MailAddress: Hashable, Sendable {
  /// `desk@example.org`, or the name of a user of this machine: `root`.
  package let mailbox: String
  /// What stands before it: `Trade desk`; empty for none.
  package let name: String

  /// Reads `desk@example.org` or `Trade desk <desk@example.org>`; anything else gives `nil`.
  ///
  /// The mailbox is a dot-atom and a domain (RFC 5322, section 3.4.1) of ASCII letters. Quoted
  /// mailboxes, comments and address literals are refused: nobody has one, and what is not
  /// understood may not reach a header.
  package init?(_ text: String) {
    let text = text.trimmingSpaces
    guard text.last == ">", let open = text.lastIndex(of: "<") else {
      self.init(mailbox: text[...], name: "")
      return
    }
    var name = text[..<open].trimmingSpaces
    if name.count >= 2, name.first == "\"", name.last == "\"" {
      name = String(name.dropFirst().dropLast())
    }
    self.init(mailbox: text[text.index(after: open)...].dropLast(), name: name)
  }

  private init?(mailbox: Substring, name: String) {
    let parts = mailbox.split(separator: "@", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), mailbox.utf8.count <= 254,
      parts[0].isDotAtom, parts.count == 1 || parts[1].isDotAtom,
      // A program that reads arguments would take it for an option.
      !mailbox.hasPrefix("-"),
      !name.unicodeScalars.contains(where: { $0.isControl || $0 == "\"" || $0 == "\\" })
    else { return nil }
    self.mailbox = String(mailbox)
    self.name = name
  }

  /// The domain; `nil` for a user of this machine.
  var domain: Substring? {
    mailbox.firstIndex(of: "@").map { mailbox[mailbox.index(after: $0)...] }
  }

  /// The address as it stands in a header.
  var headerText: String {
    if name.isEmpty { return mailbox }
    let isShort = EncodedWords.isPlain(name) && name.utf8.count + mailbox.utf8.count <= 60
    return isShort ? "\"\(name)\" <\(mailbox)>" : "\(EncodedWords(name).text)\n <\(mailbox)>"
  }
}

extension StringProtocol {
  /// Words of RFC 5322's `atext`, separated by single points.
  fileprivate var isDotAtom: Bool {
    !isEmpty
      && split(separator: ".", omittingEmptySubsequences: false).allSatisfy { word in
        !word.isEmpty && word.utf8.allSatisfy(\.isAtomText)
      }
  }

  fileprivate var trimmingSpaces: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }
}

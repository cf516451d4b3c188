import Document
import Issue

/// Where the articles come from, and whom to ask.
struct IssueNotes {
  let issue: Issue

  /// Headings with lists; nothing where the issue names neither.
  var blocks: [Block] { sources + contacts }

  private var sources: [Block] {
    guard !issue.sources.isEmpty else { return [] }
    let items = issue.sources.map { item($0.title, $0.address) }
    return [.heading("Sources of the articles", level: 3), .list(items: items, isOrdered: false)]
  }

  private var contacts: [Block] {
    guard !issue.contacts.isEmpty else { return [] }
    let items = issue.contacts.map { item("\($0.purpose): \($0.name)", $0.address) }
    return [.heading("Contacts", level: 3), .list(items: items, isOrdered: false)]
  }

  /// Words, and the address as it can be typed.
  private func item(_ words: String, _ address: String) -> RichText {
    RichText([.init("\(words), "), .init(WebAddress.bare(address), address: address)])
  }
}

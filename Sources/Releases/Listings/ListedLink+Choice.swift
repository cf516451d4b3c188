extension [ListedLink] {
  /// Those that the words of `phrase` describe, newest first.
  ///
  /// Each word must begin a word of the title or of the address, case aside: `monthly update`
  /// finds "Monthly Operational Updates". Links without a date follow those with one, in the
  /// order in which they are listed.
  package func matching(_ phrase: String) -> [ListedLink] {
    let wanted = ListedLink.words(of: phrase)
    let chosen = filter { link in
      let words = ListedLink.words(of: "\(link.title) \(link.address)")
      return wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
    // Sorting by place as well keeps the order of equals.
    return chosen.enumerated().sorted { a, b in
      guard a.element.date != b.element.date else { return a.offset < b.offset }
      guard let first = a.element.date else { return false }
      guard let second = b.element.date else { return true }
      return first > second
    }.map(\.element)
  }
}

extension ListedLink {
  fileprivate static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

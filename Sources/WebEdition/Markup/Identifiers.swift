/// Names of places on a page and labels of its parts, each given once.
struct Identifiers {
  private var names: Set<String> = []
  private var labels: Set<String> = []

  /// A name made of the letters and digits of `words`: `trade-volumes-and-value`.
  ///
  /// It has no `_`, which is for the names that are counted: `table_2`.
  mutating func name(for words: String) -> String {
    let letters = words.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : " "
    }
    let slug = String(letters).split(separator: " ").joined(separator: "-")
    let base = slug.first.map(\.isLetter) == true ? slug : "part" + (slug.isEmpty ? "" : "-\(slug)")
    return Self.unused(in: &names) { $0 == 1 ? base : "\(base)-\($0)" }
  }

  /// A label that no other part of the page has: `Data`, and then `Data (2)`.
  mutating func label(_ words: String) -> String {
    Self.unused(in: &labels) { $0 == 1 ? words : "\(words) (\($0))" }
  }

  private static func unused(in used: inout Set<String>, candidate: (Int) -> String) -> String {
    var count = 1
    while !used.insert(candidate(count)).inserted { count += 1 }
    return candidate(count)
  }
}

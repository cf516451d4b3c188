/// The sources that a table names by number, in the order in which it first names them.
struct SourceNumbers {
  private var names: [String] = []

  /// The numbers of `names`, in rising order: `1, 3`.
  mutating func list(_ names: [String]) -> String {
    Set(names.map { number(of: $0) }).sorted().map(String.init).joined(separator: ", ")
  }

  private mutating func number(of name: String) -> Int {
    if let index = names.firstIndex(of: name) { return index + 1 }
    names.append(name)
    return names.count
  }

  /// What the numbers stand for, as `Sources: 1 the first; 2 the second.` says it; empty where none was
  /// named.
  var key: String {
    let entries = names.enumerated().map { "\($0.offset + 1)\u{A0}\($0.element)" }
    return entries.isEmpty ? "" : "Sources: \(entries.joined(separator: "; "))."
  }
}

/// Reads a text once, and remembers what it gave.
///
/// Thousands of rows share a few hundred months, moments and qualifiers; reading these texts anew
/// for every row would take most of the time that opening a ledger takes.
struct RememberedReading<Value> {
  private var known: [String: Value] = [:]
  private let read: (String) -> Value?

  init(_ read: @escaping (String) -> Value?) {
    self.read = read
  }

  mutating func callAsFunction(_ text: String) -> Value? {
    if let value = known[text] { return value }
    guard let value = read(text) else { return nil }
    known[text] = value
    return value
  }
}

@preconcurrency import Glibc

/// A code that a call of the operating system left in `errno`.
struct SystemCode: Hashable, Sendable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// The code of the call that has just failed.
  static var last: SystemCode { SystemCode(errno) }

  /// The system's own words, in lower case: `permission denied`.
  var words: String {
    guard let text = strerror(number) else { return "error \(number)" }
    let words = String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}

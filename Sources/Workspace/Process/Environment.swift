@preconcurrency import Glibc

/// The environment of the process as a value, read once at the rim.
package struct Environment: Hashable, Sendable {
  private let variables: [String: String]

  package init(_ variables: [String: String]) {
    self.variables = variables
  }

  /// The environment that the process was started with.
  package static func ofProcess() -> Environment {
    var variables: [String: String] = [:]
    var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    while let entry = next?.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next = next?.successor()
    }
    return Environment(variables)
  }

  /// The value of a variable; `nil` where it is unset or empty.
  package subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The value of a variable that names a folder; `nil` where it is no absolute path.
  ///
  /// The XDG Base Directory Specification has relative paths ignored.
  func folder(_ name: String) -> String? {
    self[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}

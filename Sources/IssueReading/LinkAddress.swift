/// Addresses that links may have.
enum LinkAddress {
  static let schemes = ["https://", "http://", "mailto:"]

  /// Whether `text` has one of the schemes, something behind it, and nothing that ends an address.
  static func isAllowed(_ text: String) -> Bool {
    guard let scheme = schemes.first(where: text.hasPrefix) else { return false }
    let rest = text.dropFirst(scheme.count)
    let isMail = scheme == "mailto:"
    return !rest.isEmpty && rest.first != "/" && (!isMail || rest.dropFirst().contains("@"))
      && rest.unicodeScalars.allSatisfy { scalar in
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
          && !"<>\"".unicodeScalars.contains(scalar)
      }
  }
}

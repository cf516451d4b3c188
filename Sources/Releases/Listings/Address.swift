import CLibXML2

/// Addresses as pages write them.
enum Address {
  /// The absolute address that `reference` means on a page at `base` (RFC 3986, section 5),
  /// without its fragment.
  ///
  /// Spaces and other characters that no address may hold are taken as browsers take them.
  ///
  /// - Returns: `nil` for what is not to be fetched: another scheme than http and https, or a
  ///   file that a page from the network points at.
  static func resolve(_ reference: String, against base: String) -> String? {
    let trimmed = reference.drop(while: \.isWhitespace).prefix { $0 != "#" }
    let written = trimmed.last?.isWhitespace == true ? trimmed.dropLast() : trimmed
    guard let absolute = join(escape(String(written)), to: escape(base)) else { return nil }
    let whole = String(absolute.prefix { $0 != "#" })
    guard let end = whole.firstRange(of: "://")?.lowerBound else { return nil }
    switch whole[..<end].lowercased() {
    case "http", "https": return whole
    case "file": return base.lowercased().hasPrefix("file:") ? whole : nil
    default: return nil
    }
  }

  private static func join(_ reference: String, to base: String) -> String? {
    guard let joined = xmlBuildURI(reference, base) else { return nil }
    defer { tradesnap_xml_free(joined) }
    return String(cString: joined)
  }

  /// Everything that has a meaning in an address stays as it is.
  private static func escape(_ address: String) -> String {
    guard let escaped = xmlURIEscapeStr(address, ":/?#[]@!$&'()*+,;=%") else { return address }
    defer { tradesnap_xml_free(escaped) }
    return String(cString: escaped)
  }
}

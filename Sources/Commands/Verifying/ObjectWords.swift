/// Says what an object of a PDF is to a reader, by the way to it.
enum ObjectWords {
  /// `a link or a note on page 3 differs, first at Root/Pages/Kids/2/Annots/0/A/URI`.
  static func difference(at path: String) -> String {
    "\(subject(of: path)), first at \(path)"
  }

  private static func subject(of path: String) -> String {
    if path.hasPrefix("Encrypt") { return "the file is encrypted" }
    if path.hasPrefix("Info") || path.hasPrefix("Root/Metadata") { return "the metadata differ" }
    if path.hasSuffix("/Alt") { return "an alternative text differs" }
    if path.contains("/FontFile") { return "an embedded font differs" }
    if path.contains("/Font/") { return "the description of a font differs" }
    if path.contains("/XObject/") { return "a picture differs" }
    if path.contains("/Annots") { return "a link or a note\(page(of: path)) differs" }
    if path.hasPrefix("Root/StructTreeRoot") { return "the structure for readers differs" }
    return "something beside the pages differs"
  }

  /// The page, from 1, where all pages hang on one node, as they do in reports.
  private static func page(of path: String) -> String {
    let parts = path.split(separator: "/")
    guard parts.count > 3, parts[1] == "Pages", parts[2] == "Kids", let index = Int(parts[3]) else {
      return ""
    }
    return " on page \(index + 1)"
  }
}

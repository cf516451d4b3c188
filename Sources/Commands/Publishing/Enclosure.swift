import PDFFinishing

/// A file that a report carries.
struct Enclosure {
  let attachment: Attachment
  /// What the file that names it calls it, where that is not the name of the attachment:
  /// `articles/summit.md` in an issue.
  let path: String?

  /// One of what the report was made from.
  init(
    _ name: String,
    path: String? = nil,
    _ summary: String,
    _ mediaType: String,
    _ bytes: [UInt8]
  ) {
    attachment = Attachment(
      name: name,
      summary: summary,
      mediaType: mediaType,
      relationship: .source,
      bytes: bytes
    )
    self.path = path
  }

  /// The type that the extension of `path` tells (RFC 6838; RFC 8081 for fonts).
  static func mediaType(of path: String) -> String {
    let ending = path.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return switch ending.lowercased() {
    case "csv": "text/csv"
    case "json": "application/json"
    case "md": "text/markdown"
    case "png": "image/png"
    case "otf": "font/otf"
    case "ttf": "font/ttf"
    case "yml", "yaml": "application/yaml"
    default: "application/octet-stream"
    }
  }
}

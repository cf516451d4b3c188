/// The form in which a release is written.
package enum ReleaseFormat: String, Hashable, Sendable, CaseIterable {
  case plain, markdown, html

  /// The format by the file's extension, or else by how its content begins.
  ///
  /// - Parameters:
  ///   - name: a path or address; `-` for standard input.
  ///   - bytes: the content; only the first kilobyte is looked at.
  /// - Returns: `plain` where neither says otherwise.
  package static func detect(name: String, bytes: [UInt8]) -> ReleaseFormat {
    let file = name.split(separator: "/").last ?? ""
    if let dot = file.lastIndex(of: ".") {
      switch file[file.index(after: dot)...].lowercased() {
      case "html", "htm", "xhtml": return .html
      case "md", "markdown", "mdown": return .markdown
      case "txt", "text": return .plain
      default: break
      }
    }
    let start = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
    if ["<!doctype html", "<html", "<head", "<body", "<p>", "<div", "<h1"].contains(where: {
      start.contains($0)
    }) {
      return .html
    }
    let lines = start.split(separator: "\n")
    let isMarkdown = lines.contains { line in
      ["# ", "## ", "### ", "| ", "**"].contains { line.hasPrefix($0) }
    }
    return isMarkdown ? .markdown : .plain
  }
}

/// An article's file, taken apart at the lines of `---`.
struct FrontMatter {
  /// The YAML, after an empty line in place of the first `---`, so that lines keep their numbers.
  let yaml: String
  /// What comes below.
  let text: String
  /// The line on which `text` begins, counted from 1.
  let textLine: Int

  /// Why a file cannot be taken apart.
  enum Problem: Error { case absent, open }

  init(_ content: String) throws(Problem) {
    // "\r\n" is one character, and ends a line as "\n" does.
    let lines = content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    func isFence(_ line: Substring) -> Bool {
      line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
    }
    guard let first = lines.first, isFence(first) else { throw .absent }
    guard let end = lines.dropFirst().firstIndex(where: isFence) else { throw .open }
    yaml = "\n" + lines[1..<end].joined(separator: "\n") + "\n"
    text = lines[(end + 1)...].joined(separator: "\n")
    textLine = end + 2
  }
}

/// Breaks a paragraph into lines by a measure of width.
///
/// Lines break at spaces and line ends only, never at a no-break space; each takes as many words as
/// fit. A word wider than the line is cut between characters.
struct LineBreaker {
  /// The advance width of a line, in points.
  let measure: (String) -> Double

  /// Lines at most `width` points wide, the first shorter by `indent`; none for text without words.
  func lines(of text: String, width: Double, indent: Double = 0) -> [String] {
    var words = Self.words(of: text)
    let lines = greedyLines(of: words, width: width, indent: indent)
    // A last line of one word looks like an accident: it takes a companion where there is one.
    guard lines.count > 1, words.count > 2, lines[lines.count - 1] == words[words.count - 1],
      lines[lines.count - 2].contains(" "), !lines[lines.count - 1].contains("\u{A0}")
    else { return lines }
    let last = words.removeLast()
    let companion = words.removeLast()
    let pair = "\(companion) \(last)"
    guard measure(pair) <= width else { return lines }
    let mended = greedyLines(of: words + [pair], width: width, indent: indent)
    return mended.count == lines.count ? mended : lines
  }

  /// The same number of lines in the narrowest width that holds them, so that they are about
  /// equally long.
  func balancedLines(of text: String, width: Double) -> [String] {
    let words = Self.words(of: text)
    let lines = greedyLines(of: words, width: width, indent: 0)
    guard lines.count > 1 else { return lines }
    let widest = words.map(measure).max() ?? 0
    // A word that has to be cut leaves nothing to balance.
    guard widest <= width else { return lines }
    var (low, high) = (widest, width)
    while high - low > 0.5 {
      let middle = (low + high) / 2
      if greedyLines(of: words, width: middle, indent: 0).count > lines.count {
        low = middle
      } else {
        high = middle
      }
    }
    return greedyLines(of: words, width: high, indent: 0)
  }

  /// A word in the fewest pieces that each fit, cut between characters.
  func parts(of word: String, width: Double) -> [String] {
    var parts: [String] = []
    var rest = word
    while measure(rest) > width {
      let head = fittingPrefix(of: rest, width: width)
      guard head.count < rest.count else { break }
      parts.append(head)
      rest = String(rest.dropFirst(head.count))
    }
    return parts + [rest]
  }

  static func words(of text: String) -> [String] {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.map(String.init)
  }

  private func greedyLines(of words: [String], width: Double, indent: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    // Words recur and long lines do not, so measures of words are quick to come by: a line is
    // measured as a whole only where the sum of its words comes near the edge: kerning across
    // spaces is far less than a fiftieth.
    var estimate = 0.0
    let space = words.count > 1 ? measure(" ") : 0
    var room: Double { lines.isEmpty ? width - indent : width }
    for word in words {
      let candidate = line.isEmpty ? word : "\(line) \(word)"
      let wordWidth = measure(word)
      let sum = line.isEmpty ? wordWidth : estimate + space + wordWidth
      if sum < 0.98 * room || sum < 1.02 * room && measure(candidate) <= room {
        (line, estimate) = (candidate, sum)
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = word
      while measure(line) > room {
        let head = fittingPrefix(of: line, width: room)
        guard head.count < line.count else { break }
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
      estimate = measure(line)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The longest beginning of `word` that fits, at least one character; it ends at a no-break
  /// space or a slash where there is one, for a bound phrase or an address may be wider than a narrow
  /// column.
  private func fittingPrefix(of word: String, width: Double) -> String {
    var (fits, fails) = (1, word.count)
    while fails - fits > 1 {
      let middle = (fits + fails) / 2
      if measure(String(word.prefix(middle))) <= width { fits = middle } else { fails = middle }
    }
    let prefix = word.prefix(fits)
    if let space = prefix.lastIndex(of: "\u{A0}") { return String(prefix[...space]) }
    // An address breaks after a slash, unless that leaves a short line.
    guard let slash = prefix.lastIndex(of: "/"), prefix[...slash].count > fits / 2 else {
      return String(prefix)
    }
    return String(prefix[...slash])
  }
}

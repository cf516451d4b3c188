/// Breaks a paragraph into lines that are about equally full, seen as a whole.
///
/// Lines of text set ragged right look even if no line is much shorter than its neighbors. So the
/// breaks are not taken line by line but chosen together: among all ways to set the words in the
/// fewest lines, the one with the smallest sum of squares of what the lines leave empty (Knuth and
/// Plass, 1981, without hyphens and stretching). The last line may be short, but not a lone word.
struct ParagraphBreaker {
  /// Of each word, in points; none is wider than a line.
  let widths: [Double]
  /// Of the space after each word; 0 between the pieces of a word that had to be cut.
  let spaces: [Double]

  /// The words of each line, lines being `width` points wide and the first shorter by `indent`.
  func lines(width: Double, indent: Double = 0) -> [Range<Int>] {
    let count = widths.count
    guard count > 0 else { return [] }
    // The best way to set the first n words: its cost, its lines, and where the last line starts.
    var best = [(cost: 0.0, lines: 0, start: 0)]
    best.reserveCapacity(count + 1)
    for end in 1...count {
      var choice: (cost: Double, lines: Int, start: Int)?
      var used = 0.0
      for start in stride(from: end - 1, through: 0, by: -1) {
        used += widths[start] + (start < end - 1 ? spaces[start] : 0)
        let room = start == 0 ? width - indent : width
        if used > room, start < end - 1 { break }
        let share = max(0, (room - used) / width)
        let cost = best[start].cost + self.cost(share, start: start, end: end)
        let lines = best[start].lines + 1
        if let known = choice, (known.lines, known.cost) <= (lines, cost) { continue }
        choice = (cost, lines, start)
      }
      best.append(choice ?? (0, 0, end - 1))
    }
    var lines: [Range<Int>] = []
    var end = count
    while end > 0 {
      lines.append(best[end].start..<end)
      end = best[end].start
    }
    return lines.reversed()
  }

  /// What a line costs that leaves `share` of its width empty.
  private func cost(_ share: Double, start: Int, end: Int) -> Double {
    if end < widths.count { return share * share }
    return end - start == 1 && start > 0 && share > Self.loneWord ? Self.loneWordCost : 0
  }

  /// A single word at the end of a paragraph is a line if it fills a third of it.
  private static let loneWord = 2.0 / 3
  /// As much as two lines that are each a third empty.
  private static let loneWordCost = 0.22
}

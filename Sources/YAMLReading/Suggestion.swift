/// Finds what somebody may have meant by a word that is not known.
package enum Suggestion {
  /// The known word nearest to `word`, or `nil` where none is near; of equals, the first.
  ///
  /// The distance is the optimal string alignment of Damerau and Levenshtein (insertions,
  /// deletions, substitutions, swaps of neighbors); a third of the letters may differ.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased())
    let limit = max(1, letters.count / 3)
    let near = known.map { (word: $0, distance: distance(letters, Array($0.lowercased()))) }
      .filter { $0.distance <= limit }
    return near.min { $0.distance < $1.distance }?.word
  }

  /// A sentence that names the nearest of `known`, or all of them; `nil` where none is known.
  package static func hint(for word: String, among known: [String]) -> String? {
    guard !known.isEmpty else { return nil }
    if let near = nearest(to: word, among: known) { return "Did you mean “\(near)”?" }
    return "Known are: \(known.joined(separator: ", "))."
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}

/// A sentence, list item, heading or table cell row as tokens.
struct Sentence: Sendable {
  let tokens: [Token]
  let kind: Block.Kind
  /// The number of the block it stands in, from 0.
  let block: Int

  var bytes: Range<Int> {
    (tokens.first?.bytes.lowerBound ?? 0)..<(tokens.last?.bytes.upperBound ?? 0)
  }

  /// The tokens that are numbers, by index.
  var numbers: [Int] { tokens.indices.filter { tokens[$0].number != nil } }

  var senses: Sense { tokens.reduce(into: []) { $0.formUnion($1.sense) } }
}

extension Sentence {
  /// The sentences of a text in order.
  static func sentences(of text: PreparedText) -> [Sentence] {
    var sentences: [Sentence] = []
    for (index, block) in text.blocks.enumerated() {
      var tokens = Tokenizer.tokens(of: text.readable, in: block.bytes)
      tokens = NumberWordMerger.merge(tokens, of: text.readable)
      Lexicon.annotate(&tokens)
      YearCounts.restore(in: &tokens)
      for part in split(tokens, in: text.readable) where !part.isEmpty {
        sentences.append(Sentence(tokens: part, kind: block.kind, block: index))
      }
    }
    return sentences
  }

  /// No sentence of prose is longer; what is gets cut, so that reading stays linear.
  private static let maximumLength = 160

  /// Splits at sentence ends; the marks that end sentences are dropped everywhere.
  private static func split(_ tokens: [Token], in bytes: [UInt8]) -> [[Token]] {
    var sentences: [[Token]] = []
    var current: [Token] = []
    for (index, token) in tokens.enumerated() {
      switch token.mark {
      case .stop:
        if endsSentence(index, of: tokens, in: bytes) {
          sentences.append(current)
          current = []
        }
      case .bullet:
        sentences.append(current)
        current = []
      default:
        if current.count >= maximumLength {
          sentences.append(current)
          current = []
        }
        current.append(token)
      }
    }
    sentences.append(current)
    return sentences
  }

  private static func endsSentence(_ index: Int, of tokens: [Token], in bytes: [UInt8]) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let stop = tokens[index]
    let next = tokens[index + 1]
    guard bytes[stop.bytes.lowerBound] == UInt8(ascii: ".") else { return true }
    // A full stop inside "example.com" or "2.b" has no space behind it; a quote mark may follow.
    guard next.bytes.lowerBound > stop.bytes.upperBound else { return next.mark == .open }
    guard index > 0 else { return true }
    let previous = tokens[index - 1]
    guard previous.bytes.upperBound == stop.bytes.lowerBound, previous.isWord else { return true }
    if previous.text.utf8.count == 1, previous.isCapitalized { return false }
    if previous.text == "us" {
      return next.isWord && next.isCapitalized && openers.contains(next.text)
    }
    if abbreviations.contains(previous.text) { return false }
    return !next.isWord || next.isCapitalized
  }

  /// Words that open a sentence after "U.S." more likely than they go on with a name.
  private static let openers: Set<String> = [
    "cbp", "the", "it", "in", "this", "these", "that", "those", "trade", "of", "a", "an",
    "officers", "during", "with", "they", "there", "agency", "last", "for", "by", "another",
    "estimated", "audits", "duties", "entry", "overall", "also",
  ]

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "jr", "sr", "st", "no", "nos", "vs", "inc", "corp", "co", "ltd",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "gen",
    "gov", "sen", "rep", "lt", "col", "dept", "approx", "est", "fig", "vol", "sec", "al", "ala",
    "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la",
    "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa",
    "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "eg", "ie", "cf", "pct",
  ]
}
